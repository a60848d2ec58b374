import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { plural } from "../../src/domain/format";
import type { Features } from "../build/inputs";
import type { Source, Sources } from "../build/source";
import { changesOf } from "./changes";
import { fetchFile } from "./fetch-file";
import type { Cells } from "./published-table";
import type { Held } from "./reader";
import { READERS } from "./readers/readers";
import { RefreshError } from "./refresh-error";

export interface RefreshTask {
  readonly sources: Sources;
  /** The folder of the tidy copies. */
  readonly dir: string;
  /** Keys of sources; all that have a stable file where there is none. */
  readonly only: readonly string[];
  /** Write what changed: the tidy copy, and its hash by `record`. Without it nothing is written. */
  readonly accept: boolean;
  readonly say: (line: string) => void;
  /** Called with the hash of each copy that was written. */
  readonly record: (key: string, sha256: string) => void;
}

const held = (dir: string, { path }: Source, areasPath: string): Held => {
  const file = join(dir, path);
  if (!existsSync(file)) throw new RefreshError(`${path} is missing from the sources folder.`);
  const rows = csvParse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  return {
    rows,
    columns: rows.columns,
    areas: () => {
      const { features } = JSON.parse(readFileSync(join(dir, areasPath), "utf8")) as Features;
      return features as ReturnType<Held["areas"]>;
    },
  };
};

/** Addresses of the files: one that names a column of the tidy copy stands for one to each of its values. */
const addressesOf = (files: readonly string[], rows: readonly Cells[]): readonly string[] =>
  files.flatMap((address) => {
    const column = /\{(\w+)\}/.exec(address)?.[1];
    if (column === undefined) return [address];
    const values = new Set(rows.map((row) => row[column] ?? ""));
    return [...values].map((value) => address.replaceAll(`{${column}}`, value));
  });

/** One source: what it says now, and what of that is new. @throws RefreshError */
const freshen = async (task: RefreshTask, key: string, source: Source): Promise<boolean> => {
  const { dir, say, accept, sources } = task;
  const { official } = source;
  const reader = official && READERS[official.format];
  if (official === undefined || reader === undefined)
    throw new RefreshError(
      `has no stable address of its file: see ${source.url} and data/README.md.`,
    );
  const before = held(dir, source, sources.lsoa21?.path ?? "");
  const files = [];
  for (const address of addressesOf(official.files, before.rows))
    files.push({ address, bytes: await fetchFile(address) });
  const after = reader.read(files, before);
  const changes = changesOf(before.rows, after, reader.key);
  if (changes.length === 0) {
    say(`${key}: as it was, ${plural(after.length, "row")}.`);
    return false;
  }
  say(`${key}: changed.`);
  for (const line of changes) say(`  ${line}`);
  if (!accept) return true;
  const text = `${csvFormat([...after], [...before.columns])}\n`;
  writeFileSync(join(dir, source.path), text);
  task.record(key, createHash("sha256").update(text).digest("hex"));
  say(`  written to ${source.path}.`);
  return true;
};

/**
 * Asks every publisher whose file has a stable address, and says what is new.
 * @returns whether all that was asked for was answered
 */
export const refresh = async (task: RefreshTask): Promise<boolean> => {
  const { sources, only, say, accept } = task;
  const unknown = only.find((key) => sources[key] === undefined);
  if (unknown !== undefined) {
    say(`data/sources.json has no entry “${unknown}”.`);
    return false;
  }
  const stable = Object.keys(sources).filter((key) => sources[key]?.official !== undefined);
  const asked = only.length > 0 ? only : stable;
  const faults: RefreshError[] = [];
  let changed = 0;
  for (const key of asked) {
    try {
      if (await freshen(task, key, sources[key]!)) changed += 1;
    } catch (reason) {
      if (!(reason instanceof RefreshError)) throw reason;
      faults.push(reason);
      // Where nobody is reached there is nothing to be learned from asking the rest.
      if (reason.isUnreached && faults.length === 1 && changed === 0 && key === asked[0]) {
        say("No publisher can be reached: this machine seems to be offline. Nothing was written.");
        return false;
      }
      say(`${key}: ${reason.message}`);
    }
  }
  if (changed > 0)
    say(
      accept
        ? "Look at the vintage of each in data/sources.json, then run npm run data:build and npm run data:check."
        : "Nothing was written. To take it over: npm run data:refresh -- --accept",
    );
  return faults.length === 0;
};
