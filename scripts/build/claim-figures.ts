import { fillByRank } from "../../src/analysis/fill-by-rank";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import type { ClaimFigure, ClaimFiguresFile } from "../../src/domain/claims";
import { EXPERIMENTAL_LABEL } from "../../src/domain/tiers";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { inWorkModel } from "./in-work";
import { InputError, type Inputs } from "./inputs";
import { workingFamilies } from "./working-families";

type Rows = readonly Readonly<Record<string, string>>[];

const sum = (rows: Rows, column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

const isOurs = (code: string): boolean => BOROUGHS.some((borough) => borough.code === code);

const ofRegion = (rows: Rows, column: string): Rows =>
  rows.filter((row) => isOurs(row[column] ?? ""));

/**
 * Income-deprived people of 2015: score × residents. The scores of a few areas whose boundary changed
 * are not in the open copies; they take the score of their neighbours in rank.
 */
const incomeDeprived2015 = (inputs: Inputs): ClaimFigure => {
  const columns = ["lad_code", "income_score", "income_rank_derived", "pop_total"] as const;
  const england = inputs.rows("imd2015-england", columns);
  const numbers = (column: (typeof columns)[number]) =>
    Float64Array.from(england, (row) => (row[column] === "" ? NaN : Number(row[column])));
  const scores = fillByRank(numbers("income_score"), numbers("income_rank_derived"));
  let people = 0;
  let filled = 0;
  let unknown = 0;
  england.forEach((row, at) => {
    if (!isOurs(row.lad_code)) return;
    if (Number.isNaN(scores[at]!)) unknown += 1;
    else people += scores[at]! * Number(row.pop_total);
    if (row.income_score === "" && !Number.isNaN(scores[at]!)) filled += 1;
  });
  return {
    value: Math.round(people),
    unit: "people",
    how: `Income score × residents, summed over the neighbourhoods of 2011. ${String(filled)} scores not held in this atlas come from the areas next in rank; ${String(unknown)} stay unknown and count as none.`,
    sources: ["imd2015-england"],
  };
};

const incomeDeprived = (inputs: Inputs, year: 2019 | 2025): ClaimFigure => ({
  value: sum(inputs.rows(`imd${String(year)}`, ["income_numerator"]), "income_numerator"),
  unit: "people",
  how: "The publisher’s counts, rounded to 5, summed over neighbourhoods.",
  sources: [`imd${String(year)}`],
});

const census = (inputs: Inputs, column: "residents" | "employed_16plus"): ClaimFigure => ({
  value: sum(inputs.rows("census2021", [column]), column),
  unit: "people",
  how: "Census 2021, summed over neighbourhoods.",
  sources: ["census2021"],
});

const inWorkingFamilies = (inputs: Inputs): ClaimFigure => ({
  value: sum(
    ofRegion(
      inputs
        .rows("cilif-work-status", ["measure", "age", "sex", "family_type", "work_status", "ladcd"])
        .filter(
          (row) =>
            row.measure === "relative" &&
            row.age === "Total" &&
            row.sex === "Total" &&
            row.family_type === "Total" &&
            row.work_status === "In working families",
        ),
      "ladcd",
    ),
    "children",
  ),
  unit: "people",
  how: "Children in relative low income before housing costs whose family works, year to March 2022 (provisional).",
  sources: ["cilif-work-status"],
});

/** Of children in relative low income, those in working families, %: of some districts together. */
const workingShare = (
  inputs: Inputs,
  isIn: (code: string) => boolean,
  how: string,
): ClaimFigure => {
  const known = workingFamilies(inputs).flatMap(({ code, working, notWorking }) =>
    isIn(code) && working !== null && notWorking !== null ? [{ working, notWorking }] : [],
  );
  const working = known.reduce((sum, each) => sum + each.working, 0);
  const all = known.reduce((sum, each) => sum + each.notWorking, working);
  return {
    value: Math.round((1000 * working) / all) / 10,
    unit: "%",
    how: `Children in relative low income before housing costs in working families, of all such children, year to March 2022 (provisional): ${how}`,
    sources: ["cilif-in-work-share"],
  };
};

const lowPay = (inputs: Inputs): ClaimFigure => {
  const rows = inputs
    .rows("low-pay-2022", ["code", "group", "pct_below_rlw"])
    .filter(({ group }) => group === "All");
  const shares = ofRegion(rows, "code").map((row) => Number(row.pct_below_rlw));
  return {
    value: [Math.min(...shares), Math.max(...shares)],
    unit: "%",
    how: "Lowest and highest of the six boroughs, April 2022 (provisional), by where the job is.",
    sources: ["low-pay-2022"],
  };
};

const BEFORE_PANDEMIC = "2019-12-01";

/** Boroughs' employment rates of 16 to 64 year olds, weighted by residents of that age. */
const employmentRate = (inputs: Inputs): ClaimFigure => {
  const survey = inputs
    .rows("labour-market", ["date", "geography_code", "variable_name", "value"])
    .filter(({ date }) => date === BEFORE_PANDEMIC);
  const people = inputs.rows("population-2020", ["ladcd", "age_16_64"]);
  const rate = (code: string, name: string): number => {
    const row = survey.find(
      (each) => each.geography_code === code && each.variable_name.startsWith(name),
    );
    if (!row)
      throw new InputError(`${inputs.sources["labour-market"]!.path} lacks ${name}, ${code}.`);
    return Number(row.value);
  };
  let working = 0;
  let all = 0;
  for (const { code } of BOROUGHS) {
    const aged = sum(
      people.filter(({ ladcd }) => ladcd === code),
      "age_16_64",
    );
    working +=
      (aged * rate(code, "Economic activity") * (100 - rate(code, "Unemployment rate"))) / 100;
    all += aged;
  }
  return {
    value: Math.round((10 * working) / all) / 10,
    unit: "%",
    how: "Economic activity × (1 − unemployment), aged 16 to 64, year to December 2019, boroughs weighted by residents of that age in mid-2020. The survey’s own error is 3 to 5 points a borough.",
    sources: ["labour-market", "population-2020"],
  };
};

const modelled = (inputs: Inputs): ClaimFigure => {
  const { low, high } = inWorkModel(inputs).region;
  return {
    value: [Math.round(low), Math.round(high)],
    unit: "people",
    how: `${EXPERIMENTAL_LABEL}: 95% interval of children and adults in working families on low income that claim benefits.`,
    sources: ["imd2025", "cilif-work-status", "cilif-in-work-share", "lad-summary-2025-england"],
  };
};

const fact = (inputs: Inputs, programme: string, measure: string): number => {
  const row = inputs
    .rows("programme-facts", ["programme", "measure", "value"])
    .find((each) => each.programme === programme && each.measure === measure);
  if (!row) throw new InputError(`${inputs.sources["programme-facts"]!.path} lacks ${programme}.`);
  return Number(row.value);
};

const charterShare = (inputs: Inputs): ClaimFigure => ({
  value:
    Math.round(
      (1000 * fact(inputs, "Fair Employment Charter", "workers_covered")) /
        Number(census(inputs, "employed_16plus").value),
    ) / 10,
  unit: "%",
  how: "Workers the charter reports as covered ÷ residents in work, Census 2021.",
  sources: ["programme-facts", "census2021"],
});

/** What the open data says of what has been claimed; the app adds the figures of persistence. */
export const buildClaimFigures = ({ inputs }: Task): readonly Built[] => {
  const figures: Record<string, ClaimFigure> = {
    "income-deprived-2015": incomeDeprived2015(inputs),
    "income-deprived-2019": incomeDeprived(inputs, 2019),
    "income-deprived-2025": incomeDeprived(inputs, 2025),
    residents: census(inputs, "residents"),
    "residents-in-work": census(inputs, "employed_16plus"),
    "children-in-working-families": inWorkingFamilies(inputs),
    "working-share-region": workingShare(inputs, isOurs, "the six boroughs together."),
    "working-share-england": workingShare(
      inputs,
      () => true,
      "the districts of England that the copy holds; it lacks Somerset.",
    ),
    "jobs-below-living-wage": lowPay(inputs),
    "employment-rate-2019": employmentRate(inputs),
    "in-work-model": modelled(inputs),
    "charter-share": charterShare(inputs),
    boroughs: {
      value: BOROUGHS.length,
      unit: "boroughs",
      how: `Districts of the ${REGION.name} Combined Authority.`,
      sources: ["boroughs"],
    },
  };
  const content: ClaimFiguresFile = { format: "reach-atlas/claim-figures", version: 1, figures };
  return [
    {
      name: "claims/figures",
      file: "claims/figures.json",
      content,
      sources: [...new Set(Object.values(figures).flatMap(({ sources }) => sources))].sort(),
      vintage: "2015 to 2025",
    },
  ];
};
