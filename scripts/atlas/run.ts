import { parseArgs } from "node:util";

import { OPENED, openRegion } from "../../src/domain/boroughs";
import { MEASURES, type Measure } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import { RELEASES } from "../../src/domain/releases";
import { AtlasError } from "./atlas-error";
import type { Command } from "./command";
import { asCsv, asJson } from "./format";
import { openRegionData } from "./open-pack";
import { COMMANDS } from "./registry";

/** What is read: a region’s pack by name, or a folder anywhere. */
const WHERE = { data: { type: "string" }, region: { type: "string" } } as const;

const FORMATS = { csv: { type: "boolean" }, json: { type: "boolean" } } as const;

interface Declarations {
  readonly measures: readonly Measure[];
  readonly releases: readonly Release[];
}

const help = (): string =>
  [
    "npm run -s atlas -- COMMAND [--csv|--json] [--region NAME] [--data DIR]",
    ...COMMANDS.flatMap(({ usage, sentence }) => [`  ${usage}`, `      ${sentence}`]),
  ].join("\n");

const commandNamed = (name: string | undefined): Command => {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const words = name === undefined ? "a command is needed" : `there is no command "${name}"`;
  throw new AtlasError(`${words}: one of ${COMMANDS.map(({ name }) => name).join(", ")}`);
};

const typedOf = (command: Command, args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, ...FORMATS, ...WHERE },
      allowPositionals: (command.takes ?? 0) > 0,
      strict: true,
    });
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split("\n");
    throw new AtlasError(`${command.name}: ${line ?? ""} Usage: ${command.usage}`);
  }
};

/**
 * Runs one command line and returns what goes to stdout; words go to `say`.
 * @throws AtlasError with one clear line on bad input
 */
export const runAtlas = async (
  argv: readonly string[],
  say: (words: string) => void,
  { measures, releases }: Declarations = { measures: MEASURES, releases: RELEASES },
): Promise<string> => {
  const [name, ...args] = argv;
  if (name === "help" || name === "--help") return `${help()}\n`;
  const command = commandNamed(name);
  const { values, positionals } = typedOf(command, args);
  if (positionals.length !== (command.takes ?? 0)) {
    throw new AtlasError(`${command.name} needs a file. Usage: ${command.usage}`);
  }
  if (values.csv === true && values.json === true) {
    throw new AtlasError("choose --csv or --json, not both");
  }
  const options = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value]] : [],
    ),
  );
  const { artefacts, region } = openRegionData(options);
  const before = OPENED;
  openRegion(region);
  try {
    const rows = await command.run({ artefacts, measures, releases, options, positionals, say });
    return values.json === true ? asJson(rows, command.keys) : asCsv(rows, command.keys);
  } finally {
    openRegion(before);
  }
};
