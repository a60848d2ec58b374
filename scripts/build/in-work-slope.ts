import { logit } from "../../src/analysis/logit";
import { weightedLine, type Line } from "../../src/analysis/weighted-line";
import type { Inputs } from "./inputs";
import { workingFamilies } from "./working-families";

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
  const districts = workingFamilies(inputs).flatMap(({ code, working, notWorking }) => {
    const rate = employment.get(code);
    return rate === undefined || working === null || notWorking === null
      ? []
      : [{ rate, working, known: working + notWorking }];
  });
  return weightedLine(
    districts.map(({ rate }) => logit(rate)),
    districts.map(({ working, known }) => logit(working / known)),
    districts.map(({ known }) => known),
  );
};
