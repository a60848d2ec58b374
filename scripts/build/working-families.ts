import type { Inputs } from "./inputs";
import { knownNumber } from "./series";

/**
 * Districts abolished in April 2023 and the authorities that took their place: the children are
 * counted for the former, the Indices of 2025 for the latter.
 * Source: the Cumbria and the North Yorkshire (Structural Changes) Orders 2022.
 */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  // Cumberland: Allerdale, Carlisle, Copeland.
  E06000063: ["E07000026", "E07000028", "E07000029"],
  // Westmorland and Furness: Barrow-in-Furness, Eden, South Lakeland.
  E06000064: ["E07000027", "E07000030", "E07000031"],
  // North Yorkshire: Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby.
  E06000065: [
    "E07000163",
    "E07000164",
    "E07000165",
    "E07000166",
    "E07000167",
    "E07000168",
    "E07000169",
  ],
};

/** Children in relative low income of one district, whole numbers; null unknown. */
export interface WorkingFamilies {
  readonly code: string;
  readonly name: string;
  readonly working: number | null;
  readonly notWorking: number | null;
}

/**
 * Children in low-income families by whether somebody works, for every district of the Indices of
 * 2025, in the order of their table. A district made of former ones is their sum, and unknown where
 * one of them is: the copy lacks those of Somerset.
 */
export const workingFamilies = (inputs: Inputs): readonly WorkingFamilies[] => {
  const counts = new Map(
    inputs
      .rows("cilif-in-work-share", [
        "ladcd",
        "children_in_working_families",
        "children_not_in_working_families",
      ])
      .map((row) => [
        row.ladcd,
        [
          knownNumber(row.children_in_working_families),
          knownNumber(row.children_not_in_working_families),
        ] as const,
      ]),
  );
  return inputs
    .rows("lad-summary-2025-england", ["area_code", "area_name"])
    .map(({ area_code: code, area_name: name }) => {
      const parts = (SUCCESSORS[code] ?? [code]).map((part) => counts.get(part));
      const sum = (column: 0 | 1): number | null =>
        parts.reduce<number | null>((total, part) => {
          const count = part?.[column] ?? null;
          return total === null || count === null ? null : total + count;
        }, 0);
      return { code, name, working: sum(0), notWorking: sum(1) };
    });
};
