import { logit } from "../../src/analysis/logit";
import { weightedLine, type Line } from "../../src/analysis/weighted-line";
import type { Inputs } from "./inputs";

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

const SUCCESSOR_OF = new Map(
  Object.entries(SUCCESSORS).flatMap(([code, former]) =>
    former.map((each): [string, string] => [each, code]),
  ),
);

/**
 * β: how the log odds that a low-income child's family works fall with the log odds of employment
 * deprivation, over England's districts. Each counts by its children, or the City of London's few
 * hundred would turn the line as much as Birmingham's; children of unknown status are left out.
 */
export const inWorkSlope = (inputs: Inputs): Line => {
  const employment = new Map(
    inputs
      .rows("lad-summary-2025-england", ["area_code", "employment_average_score"])
      .map((row) => [row.area_code, Number(row.employment_average_score)]),
  );
  const counts = new Map<string, { working: number; known: number }>();
  const children = inputs.rows("cilif-in-work-share", [
    "ladcd",
    "children_in_working_families",
    "children_not_in_working_families",
  ]);
  for (const row of children) {
    const code = SUCCESSOR_OF.get(row.ladcd) ?? row.ladcd;
    if (!employment.has(code) || row.children_in_working_families === "") continue;
    const working = Number(row.children_in_working_families);
    const before = counts.get(code) ?? { working: 0, known: 0 };
    counts.set(code, {
      working: before.working + working,
      known: before.known + working + Number(row.children_not_in_working_families),
    });
  }
  const districts = [...counts];
  return weightedLine(
    districts.map(([code]) => logit(employment.get(code)!)),
    districts.map(([, { working, known }]) => logit(working / known)),
    districts.map(([, { known }]) => known),
  );
};
