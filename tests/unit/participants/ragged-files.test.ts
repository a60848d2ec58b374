import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import type { Delimiter } from "../../../src/analysis/participants/delimiter";
import { TextRows } from "../../../src/analysis/participants/text-rows";

/** Rows as the reader hands them on, with their numbers; "refused" where it refuses the file. */
type Rows = readonly (readonly [row: number, ...cells: string[]])[] | "refused";

const readInPieces = (text: string, delimiter: Delimiter, pieces: readonly string[]): Rows => {
  const rows: [number, ...string[]][] = [];
  const reader = new TextRows("f", text, delimiter, (cells, row) => rows.push([row, ...cells]));
  try {
    for (const piece of pieces) reader.take(piece);
    reader.end();
  } catch {
    return "refused";
  }
  return rows;
};

/** Papa Parse on the whole text: what is right. */
const readWhole = (text: string, delimiter: Delimiter, end: string): Rows => {
  const newline = end === "\r" ? "\r" : "\n";
  const { data, errors } = new Papa.Parser({ delimiter, newline }).parse(
    newline === "\n" ? text.replaceAll("\r\n", "\n") : text,
    0,
    false,
  ) as { data: string[][]; errors: { code: string }[] };
  if (errors.some(({ code }) => code === "MissingQuotes")) return "refused";
  return data.flatMap((cells, i) => (cells.some((c) => c !== "") ? [[i + 1, ...cells]] : []));
};

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ENDS = ["\n", "\r\n", "\r"] as const;
const FOOTERS = [
  ...["Total", "Total,300", "Total;300;", "Source: case system, extracted 1 April"],
  ...["End of report", "Exported by: x | page 1 of 1", '"Notes: a, b; c"', ",,", "\t", ""],
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("P1", "L1 8JQ", "2023-05-03", "", "x y", "é") },
  fc.constantFrom('"a"', '"a, b; c|d\te"', '"say ""so"""', '"two\nlines"', '""', '5" pipe', '"a" '),
);

/** Headings, rows of any length, and what exports put below them. */
const ragged = fc
  .record({
    delimiter: fc.constantFrom(...DELIMITERS),
    end: fc.constantFrom(...ENDS),
    headings: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
    footers: fc.array(fc.constantFrom(...FOOTERS), { maxLength: 2 }),
    isEnded: fc.boolean(),
  })
  .map(({ delimiter, end, headings, rows, footers, isEnded }) => ({
    delimiter,
    end,
    text:
      [
        Array.from({ length: headings }, (_, i) => `h${i}`).join(delimiter),
        ...rows.map((cells) => cells.join(delimiter).replaceAll("\n", end)),
        ...footers,
      ].join(end) + (isEnded ? end : ""),
  }));

describe("ragged files", () => {
  it("cut anywhere into two give the rows of Papa Parse on the whole", () => {
    fc.assert(
      fc.property(ragged, ({ text, delimiter, end }) => {
        const right = readWhole(text, delimiter, text.includes(end) ? end : "\n");
        for (let at = 0; at <= text.length; at++)
          expect(readInPieces(text, delimiter, [text.slice(0, at), text.slice(at)])).toEqual(right);
      }),
      { numRuns: 1500 },
    );
  });

  it("cut into pieces of one to nine letters give the same rows", () => {
    fc.assert(
      fc.property(ragged, fc.integer({ min: 1, max: 9 }), ({ text, delimiter, end }, size) => {
        const right = readWhole(text, delimiter, text.includes(end) ? end : "\n");
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        expect(readInPieces(text, delimiter, pieces)).toEqual(right);
      }),
      { numRuns: 1500 },
    );
  });
});
