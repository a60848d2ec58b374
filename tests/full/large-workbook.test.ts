import { expect, test } from "vitest";
import { importFile } from "../../src/analysis/participants/import-file";
import { HOMES } from "../corpus/draw";
import { workbook } from "../corpus/workbook";
import { places } from "../unit/participants/places";

const ROWS = 300_000;

test("a workbook of 300,000 rows is read to its end, and says on the way how far it is", async () => {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `C${at}`,
    HOMES[(at * 7919) % HOMES.length]!.postcode,
    "Ways to Work",
  ]);
  const bytes = workbook([
    { name: "Clients", rows: [["Client Ref", "Postcode", "Programme"], ...rows] },
  ]);
  const shares: number[] = [];
  let last = 0;
  const { report } = await importFile(new File([Uint8Array.from(bytes)], "large.xlsx"), places, {
    onProgress: (share, row) => {
      if (share > (shares.at(-1) ?? 0)) shares.push(share);
      last = row;
    },
  });
  expect(report.people).toBe(ROWS);
  expect(report.read).toBe(ROWS);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.at(-1)).toBe(1);
  expect(last).toBeGreaterThanOrEqual(ROWS);
}, 300_000);
