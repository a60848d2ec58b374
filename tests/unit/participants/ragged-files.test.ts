import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import type { Delimiter } from "../../../src/analysis/participants/delimiter";
import { TextRows } from "../../../src/analysis/participants/text-rows";

/** Rows as the reader hands them on, with their numbers; "refused" where it refuses the file. */
type Rows = readonly (readonly [row: number, ...cells: string[]])[] | "refused";

const readInPieces = (delimiter: Delimiter, pieces: readonly string[]): Rows => {
  const rows: [number, ...string[]][] = [];
  const reader = new TextRows("f", delimiter, (cells, row) => rows.push([row, ...cells]));
  try {
    for (const piece of pieces) reader.take(piece);
    reader.end();
  } catch {
    return "refused";
  }
  return rows;
};

/** Papa Parse on the whole text: what is right. */
const readWhole = (text: string, delimiter: Delimiter): Rows => {
  const { data, errors } = new Papa.Parser({ delimiter, newline: "\n" }).parse(
    text.split(/\r\n|\r/).join("\n"),
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
    ends: fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 3 }),
    headings: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
    footers: fc.array(fc.constantFrom(...FOOTERS), { maxLength: 2 }),
    isEnded: fc.boolean(),
  })
  .map(({ delimiter, ends, headings, rows, footers, isEnded }) => {
    // Lines end alike, or in turn: exports pasted together end differently.
    const lines = [
      Array.from({ length: headings }, (_, i) => `h${i}`).join(delimiter),
      ...rows.map((cells) => cells.join(delimiter).replaceAll("\n", ends[0]!)),
      ...footers,
    ];
    const ended = lines.map((line, i) =>
      i < lines.length - 1 || isEnded ? line + ends[i % ends.length]! : line,
    );
    return { delimiter, text: ended.join("") };
  });

describe("ragged files", () => {
  it("cut anywhere into two give the rows of Papa Parse on the whole", () => {
    fc.assert(
      fc.property(ragged, ({ text, delimiter }) => {
        const right = readWhole(text, delimiter);
        for (let at = 0; at <= text.length; at++)
          expect(readInPieces(delimiter, [text.slice(0, at), text.slice(at)])).toEqual(right);
      }),
      { numRuns: 1500 },
    );
  });

  it("cut into pieces of one to nine letters give the same rows", () => {
    fc.assert(
      fc.property(ragged, fc.integer({ min: 1, max: 9 }), ({ text, delimiter }, size) => {
        const right = readWhole(text, delimiter);
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        expect(readInPieces(delimiter, pieces)).toEqual(right);
      }),
      { numRuns: 1500 },
    );
  });
});
