import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

import { GEOCODE_COMMAND } from "../../scripts/atlas/geocode";
import { openArtefacts } from "../../scripts/atlas/read";
import { importFile } from "../../src/analysis/participants/import-file";
import type { ReportCategory } from "../../src/analysis/participants/report";
import { fileOf } from "../corpus/check";
import { CORPUS } from "../corpus/corpus";
import { places } from "../unit/participants/places";

const dir = mkdtempSync(join(tmpdir(), "one-path-"));
afterAll(() => rmSync(dir, { recursive: true }));

const artefacts = openArtefacts(join(import.meta.dirname, "../../public/data"));

const PLACED: readonly ReportCategory[] = ["placed", "near-boundary", "legacy", "sector", "split"];
const NOT_PLACED: readonly ReportCategory[] = [
  ...(["no-abode", "said-unknown", "blank", "first-half", "two-places"] as const),
  ...(["other-code", "unplaced", "note"] as const),
];

/** Rows placed, outside and neither, of the whole file; who stands in it twice is no matter here. */
const byGeocode = async (path: string) => {
  const rows = await GEOCODE_COMMAND.run({
    artefacts,
    ...{ measures: [], releases: [], options: {}, positionals: [path], say: () => undefined },
  });
  const count = (is: (quality: string) => boolean) =>
    rows.filter(({ quality }) => is(String(quality))).length;
  const isPlaced = (quality: string) => PLACED.some((each) => each === quality);
  return {
    placed: count(isPlaced),
    outside: count((quality) => quality === "outside"),
    neither: count((quality) => quality !== "outside" && !isPlaced(quality)),
  };
};

const byImport = async (file: File) => {
  const { rows } = (await importFile(file, places)).report;
  const count = (kinds: readonly ReportCategory[]) =>
    kinds.reduce((sum, kind) => sum + rows[kind].length, 0);
  return {
    placed: count([...PLACED, "duplicate"]),
    outside: count(["outside"]),
    neither: count(NOT_PLACED),
  };
};

/** Files that need no word of the reader. */
const ALONE = Object.values(CORPUS)
  .flat()
  .filter((entry) => {
    const { answer } = fileOf(entry);
    return "people" in answer && answer.mapping === undefined && answer.together === undefined;
  });

it("`geocode` places the rows of every file of the corpus as the import does", async () => {
  expect(ALONE.length).toBeGreaterThan(300);
  for (const entry of ALONE) {
    const { file } = fileOf(entry);
    const path = join(dir, entry.name);
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    expect(await byGeocode(path), entry.name).toEqual(await byImport(file));
  }
}, 300_000);
