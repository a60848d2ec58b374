import { expect, it } from "vitest";

import { delimiterOf, type Delimiter } from "../../../src/analysis/participants/delimiter";

const times = (count: number, line: string) => `${line}\n`.repeat(count);

const FILES: readonly [what: string, head: string, delimiter: Delimiter][] = [
  ["commas", "id,postcode\n1,L1 8JQ\n", ","],
  ["semicolons with decimal commas", `id;postcode;rate\n${times(9, "1;L1 8JQ;2,5")}`, ";"],
  ["tabs with commas in every row", `id, old\tpostcode\n${times(9, "1, 2\tL1 8JQ")}`, "\t"],
  ["bars", `id|postcode|notes\n${times(9, "1|L1 8JQ|a, b; c")}`, "|"],
  [
    "quoted notes with semicolons and line ends",
    `Ref,Postcode,Notes\n${times(20, 'C1,L5 9TU,"Called; left word.\nMailed; no reply.\nMet; agreed; next"')}`,
    ",",
  ],
  [
    "quoted notes with eighty semicolons",
    `Ref,Postcode,Notes\n${times(20, `C1,L5 9TU,"${"a;".repeat(80)}"`)}`,
    ",",
  ],
  [
    "notes with as many semicolons in every row, not quoted",
    `Ref,Postcode,Notes\n${times(20, "C1,L5 9TU,a;b;c;d;e;f;g;h")}`,
    ",",
  ],
  [
    "notes with commas and line ends between semicolons",
    `Ref;Notes;Postcode\n${times(20, 'C1;"Called, left word, will retry.\nMailed, no reply";L5 9TU')}`,
    ";",
  ],
  [
    "a title with a comma above semicolons",
    `Report, 1 April\n\nid;postcode\n${times(5, "1;L1 8JQ")}`,
    ";",
  ],
  ["many short rows", `a,postcode,c,d\n${times(6, "1,L1 8JQ,2,3")}${times(9, "2,L1 8JQ")}`, ","],
  ["Excel’s sep=", "sep=|\nid|postcode, old|a;b;c\n1|L1 8JQ|x;y;z\n", "|"],
  ["Excel’s sep=, quoted", '"sep=;"\r\nid;a,b,c\r\n1;2,3,4\r\n', ";"],
  ["a list without headings", times(9, "1;L1 8JQ;x,y"), ";"],
];

it.each(FILES)("finds the delimiter of %s", (_, head, delimiter) => {
  expect(delimiterOf(head)).toBe(delimiter);
});

it("leaves one column whole, whatever stands in it", () => {
  for (const head of ["postcode\nL1 8JQ\n", `postcode\n${times(9, "Liverpool, L1 8JQ")}`])
    expect(head.split("\n")[1]).not.toContain(delimiterOf(head));
});
