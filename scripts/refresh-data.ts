import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSources } from "./build/source";
import { refresh } from "./refresh/refresh";

const root = join(import.meta.dirname, "..");
const list = join(root, "data/sources.json");

const { values } = parseArgs({
  options: {
    accept: { type: "boolean", default: false },
    only: { type: "string" },
    sources: { type: "string" },
  },
});

/** Only the hash is changed, so that the list keeps its order and its lines. */
const record = (key: string, sha256: string): void => {
  const listed = JSON.parse(readFileSync(list, "utf8")) as Record<string, object>;
  writeFileSync(
    list,
    `${JSON.stringify({ ...listed, [key]: { ...listed[key], sha256 } }, null, 2)}\n`,
  );
};

const isAnswered = await refresh({
  sources: readSources(list),
  dir: values.sources ?? join(root, "../shared/data"),
  only: values.only?.split(",") ?? [],
  accept: values.accept,
  say: (line) => process.stdout.write(`${line}\n`),
  record,
});
if (!isAnswered) process.exitCode = 1;
