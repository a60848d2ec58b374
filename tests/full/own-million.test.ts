import { expect, test } from "vitest";

import { readColumns, seeFigures } from "../../src/analysis/own/own-columns";
import { bytesOf, references } from "../unit/own/own-references";
import { postcodes } from "../unit/participants/places";

const ROWS = 1_000_000;

test("a national file of a million postcodes is read row by row, and tells how far it is", () => {
  // The region's own postcodes among those of elsewhere, as in a national file.
  const ours = postcodes.outcodes
    .flatMap(({ outcode, incodes }) =>
      (incodes.match(/.{3}/g) ?? []).map((incode) => `${outcode} ${incode}`),
    )
    .slice(0, 40_000);
  const lines = Array.from({ length: ROWS }, (_, at) =>
    at % 25 === 0 && ours[at / 25] !== undefined
      ? `${ours[at / 25]!},2`
      : `AB${1 + (at % 9)} ${at % 10}${String.fromCharCode(65 + (at % 20))}${String.fromCharCode(65 + ((at >> 5) % 20))},7`,
  );
  const bytes = bytesOf(`Postcode,Claims\n${lines.join("\n")}\n`);
  const seen = seeFigures("national.csv", bytes, references);
  expect(seen).toMatchObject({ geography: "postcode", areaColumn: 0 });
  const shares: number[] = [];
  const { columns, words } = readColumns(
    "national.csv",
    bytes,
    references,
    {
      geography: "postcode",
      areaColumn: 0,
      columns: [{ column: 1, kind: "count", whole: null, counts: false }],
    },
    (share) => shares.push(share),
  );
  expect(words[0]).toContain("1,000,000 rows read, 40,000 placed");
  const total = [...columns[0]!.plain.value].reduce((sum, one) => sum + (one || 0), 0);
  expect(total).toBe(2 * 40_000);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
