import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAtlas } from "../../../scripts/atlas/run";

const folder = mkdtempSync(join(tmpdir(), "report-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const out = join(folder, "never");

const report = (...args: string[]): Promise<string> =>
  runAtlas(
    ["report", "--geography=ward", "--borough=Knowsley", `--out=${out}`, ...args],
    () => undefined,
  );

test("words with a figure that is not known are refused with file and line, and nothing is written", async () => {
  const words = file("words.txt", "In {place}.\nThere are {recidents} people.");
  await expect(report(`--words=${words}`)).rejects.toThrow(
    /--words: .*words\.txt, line 2: “recidents” is not a figure of papers/,
  );
  expect(existsSync(out)).toBe(false);
});

test("a file of notes that is damaged is refused with file and note", async () => {
  const notes = file(
    "notes.json",
    JSON.stringify({
      format: "reach-atlas/notes",
      version: 1,
      notes: [{ id: "n1", writings: [{ id: "w1", area: "Kirkby" }], past: [] }],
    }),
  );
  await expect(report(`--notes=${notes}`)).rejects.toThrow(
    /--notes: .*notes\.json: note 1: the area is not the code of an area\. Correct it/,
  );
  await expect(report("--notes=nowhere.json")).rejects.toThrow("--notes: there is no file");
  expect(existsSync(out)).toBe(false);
});
