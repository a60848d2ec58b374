import { expect, test } from "vitest";

import { importInWorker } from "../../src/analysis/participants/import-client";
import type { PlaceFiles } from "../../src/analysis/participants/place-files";
import { workbook } from "../corpus/workbook";
import { workbookOf } from "../unit/participants/workbook-of";

/** The artefacts as the app hands them over: bytes. */
const places = async (): Promise<PlaceFiles> => {
  const bytes = async (name: string) => (await fetch(`/data/${name}`)).arrayBuffer();
  const { codes } = JSON.parse(new TextDecoder().decode(await bytes("names.json"))) as {
    codes: string[];
  };
  return {
    postcodes: await bytes("postcodes.json"),
    earlier: await bytes("earlier-areas.json"),
    codes,
  };
};

const ROWS = [
  ["participant_id", "postcode", "start_date"],
  ["P1", "L1 8JQ", "2023-05-03"],
  ["P2", "L8 1TH", "2023-06-03"],
  ["P2", "L8 1TH", "2023-06-03"],
  ["P3", "SW1A 1AA", "2023-06-03"],
];

const csv = (rows: readonly (readonly string[])[]): File =>
  new File([rows.map((row) => row.join(",")).join("\n")], "people");

/** Enough rows for many pieces: about 9 MB. */
const many = (): File =>
  csv([ROWS[0]!, ...Array.from({ length: 300_000 }, (_, i) => [`M${i}`, "L1 8JQ", "2023-05-03"])]);

test("a CSV file and a workbook of the same rows come to the same", async () => {
  const [fromText, fromBook] = await Promise.all([
    importInWorker({ file: csv(ROWS), places: await places() }),
    importInWorker({ file: new File([workbookOf(ROWS)], "people"), places: await places() }),
  ]);
  expect(fromText.participants).toEqual(fromBook.participants);
  expect(fromText.report.read).toBe(4);
  expect(Array.from(fromText.report.rows.duplicate)).toEqual([4]);
  expect(Array.from(fromText.report.rows.outside)).toEqual([5]);
  expect(fromText.report.people).toBe(2);
});

test("progress is told while the page goes on", async () => {
  const shares: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const { report } = await importInWorker({
    file: many(),
    places: await places(),
    onProgress: (share) => shares.push(share),
  });
  clearInterval(ticking);
  expect(report.people).toBe(300_000);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(turns).toBeGreaterThan(3);
});

test("cancelled on the way, what was read before stays and another file can be read", async () => {
  const before = await importInWorker({ file: csv(ROWS), places: await places() });
  const stopper = new AbortController();
  const shares: number[] = [];
  const stopped = importInWorker({
    file: many(),
    places: await places(),
    signal: stopper.signal,
    onProgress: (share) => {
      shares.push(share);
      stopper.abort();
    },
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(shares.every((share) => share < 1)).toBe(true);
  expect(before.participants.people.length).toBe(2);
  const after = await importInWorker({ file: csv(ROWS), places: await places() });
  expect(after.participants).toEqual(before.participants);
});

test("a file that cannot be used comes back with what is wrong and what to do, quoting no cell", async () => {
  const broken = new File([workbookOf(ROWS).slice(0, 700)], "people.xlsx");
  await expect(importInWorker({ file: broken, places: await places() })).rejects.toMatchObject({
    name: "ImportError",
    fault: "the workbook is cut short",
    remedy: "Open it in Excel and save it again.",
  });
  const nul = csv([...ROWS, ["P9", "L1\0 8JQ", ""]]);
  const reason: unknown = await importInWorker({ file: nul, places: await places() }).catch(
    (error: unknown) => error,
  );
  expect(String(reason)).toContain("row 6: there are NUL bytes in the text");
  expect(String(reason)).not.toMatch(/L1|P9/);
});

test("a totals row below the people ends no file", async () => {
  const file = new File(
    [`${ROWS.map((row) => row.join(",")).join("\n")}\nTotal,3\n`],
    "people.csv",
  );
  const { report } = await importInWorker({ file, places: await places() });
  expect(report.people).toBe(2);
});

test("the sheets of a workbook come back, can be chosen, and go with a refusal", async () => {
  const rows = (from: number, to: number) => [
    ["participant_id", "postcode"],
    ...Array.from({ length: to - from }, (_, i) => [`P${from + i}`, "L1 8JQ"]),
  ];
  const bytes = workbook([
    { name: "Read me", rows: [["What this is"]] },
    { name: "2023", rows: rows(0, 3) },
    { name: "2024", rows: rows(3, 8) },
  ]);
  const file = new File([new Uint8Array(bytes)], "people.xlsx");
  const first = await importInWorker({ file, places: await places() });
  expect(first.sheets.map(({ name, isRead, rows }) => [name, isRead, rows])).toEqual([
    ["Read me", false, undefined],
    ["2023", true, 3],
    ["2024", false, 5],
  ]);
  const both = await importInWorker({
    file,
    places: await places(),
    sheets: ["2023", "2024"],
  });
  expect(both.report.people).toBe(8);
  const refusal = importInWorker({ file, places: await places(), sheets: ["Read me"] });
  await expect(refusal).rejects.toMatchObject({ name: "ImportError" });
});

test("a large workbook tells its progress with the rows, and the page goes on", async () => {
  const rows = [
    ["participant_id", "postcode"],
    ...Array.from({ length: 40_000 }, (_, i) => [`P${i}`, "L1 8JQ"]),
  ];
  const file = new File([new Uint8Array(workbook([{ name: "People", rows }]))], "people.xlsx");
  const told: [number, number][] = [];
  const { report } = await importInWorker({
    file,
    places: await places(),
    onProgress: (share, row) => told.push([share, row]),
  });
  expect(report.people).toBe(40_000);
  expect(new Set(told.map(([, row]) => row)).size).toBeGreaterThan(10);
  expect(told.at(-1)).toEqual([1, 40_001]);
});
