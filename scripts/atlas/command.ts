import type { ParseArgsConfig } from "node:util";

import type { Measure } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { Artefacts } from "./read";

/** Unknown is null: empty in CSV, null in JSON. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** What a command is given: the committed artefacts, the declarations and what was typed. */
export interface Asked {
  readonly artefacts: Artefacts;
  readonly measures: readonly Measure[];
  readonly releases: readonly Release[];
  /** Options as typed, without the leading dashes; absent where not typed. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** What stood on the line without a name: a FILE. */
  readonly positionals: readonly string[];
  /** Words for the reader, on stderr. */
  readonly say: (words: string) => void;
}

/** A command of the CLI. Adding one is a file and a line in the registry. */
export interface Command {
  readonly name: string;
  /** One plain sentence, and the options in the order one types them. */
  readonly sentence: string;
  readonly usage: string;
  /** Options beside --csv, --json, --region and --data, all taking a value. */
  readonly options: Readonly<
    Record<string, NonNullable<ParseArgsConfig["options"]>[string] & { type: "string" }>
  >;
  /** How many positionals it takes. */
  readonly takes?: number;
  /** The keys of every row, in column order: the header stands even where no row does. */
  readonly keys: readonly string[];
  readonly run: (asked: Asked) => readonly Row[] | Promise<readonly Row[]>;
}
