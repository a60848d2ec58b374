import { quantileSorted, sampleRankCorrelation } from "simple-statistics";

import { inWorkIntervals, type Interval } from "../../src/analysis/in-work-interval";
import { inWorkConstraints, modelInWork } from "../../src/analysis/in-work-poverty";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { BOROUGHS } from "../../src/domain/boroughs";
import { breaksOf, classAmong } from "../../src/domain/classify";
import type { InWorkModel } from "../../src/domain/in-work";
import { EXPERIMENTAL_LABEL } from "../../src/domain/tiers";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { readInWork, SUPPRESSED_AS } from "./in-work-inputs";
import { inWorkSlope } from "./in-work-slope";
import type { Inputs } from "./inputs";
import { perInputs } from "./per-inputs";

/** k: the part of those out of work who are also income-deprived, and how unsure that is. */
const OUT_OF_WORK_SHARE = 0.85;
const OUT_OF_WORK_RANGE = [0.75, 0.95] as const;
const AREA_EFFECT = 0.5;
const ROUNDED_TO = 5;
const DRAWS = 2000;
const SEED = 0.2025;
const BANDS = 5;

const CAVEATS = [
  `${EXPERIMENTAL_LABEL}. Nobody measures in-work poverty below boroughs.`,
  "It counts people in working families that the Indices of Deprivation 2025 find through benefits. It misses working families that claim nothing.",
  "It tells you little that income deprivation does not: the two are almost perfectly correlated. So we do not rank it, or use it for hot spots or persistence.",
  "We match it to the official count of children, which measures income before housing costs (year to March 2022, provisional). The Indices of 2025 measure income after housing costs.",
  "The rate uses the Indices’ own population estimate for mid-2022.",
  "A borough’s interval covers the assumption about people out of work and rounding, not the choice of model.",
];

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ low, high }: Interval): Interval => ({ low: tenth(low), high: tenth(high) });
const sumWhere = (values: Float64Array, keep: (row: number) => boolean): number =>
  values.reduce((sum, value, row) => (keep(row) ? sum + value : sum), 0);

/** The experimental model, made afresh from the publishers' counts at every build. */
const modelFrom = (inputs: Inputs): InWorkModel => {
  const { model: facts, suppressed, incomeRank, residents } = readInWork(inputs);
  const line = inWorkSlope(inputs);
  const adultSlope = line.slope / 2;
  const { children, adults } = modelInWork(facts, {
    slope: line.slope,
    adultSlope,
    outOfWorkShare: OUT_OF_WORK_SHARE,
  });
  const intervals = inWorkIntervals(facts, {
    slope: line.slope,
    standardError: line.standardError,
    outOfWorkShare: OUT_OF_WORK_RANGE,
    areaEffect: AREA_EFFECT,
    roundedTo: ROUNDED_TO,
    draws: DRAWS,
    seed: SEED,
  });
  const people = children.map((count, row) => count + adults[row]!);
  const rateOf = (count: number, row: number): number => (100 * count) / residents[row]!;
  const rate = people.map(rateOf);
  const breaks = breaksOf("quantiles", rate, BANDS).map(Math.round);
  const band = [...rate].map((value) => classAmong(breaks, value));
  const leaves = ({ low, high }: Interval, row: number): boolean =>
    classAmong(breaks, rateOf(low, row)) !== band[row] ||
    classAmong(breaks, rateOf(high, row)) !== band[row];
  const constraints = inWorkConstraints(facts, OUT_OF_WORK_SHARE);
  const totalsOf = (keep: (row: number) => boolean, interval: Interval) => {
    const [some, lived] = [sumWhere(people, keep), sumWhere(residents, keep)];
    return {
      children: tenth(sumWhere(children, keep)),
      adults: tenth(sumWhere(adults, keep)),
      people: tenth(some),
      ...rounded(interval),
      residents: lived,
      rate: tenth((100 * some) / lived),
    };
  };
  const halves = intervals.areas.map(({ low, high }, row) => (high - low) / 2 / people[row]!);
  return {
    format: "reach-atlas/in-work-model",
    version: ARTEFACT_VERSION,
    label: EXPERIMENTAL_LABEL,
    rows: people.length,
    children: [...children].map(tenth),
    adults: [...adults].map(tenth),
    people: [...people].map(tenth),
    low: intervals.areas.map(({ low }) => tenth(low)),
    high: intervals.areas.map(({ high }) => tenth(high)),
    residents: [...residents],
    rate: [...rate].map(tenth),
    band,
    bands: {
      breaks,
      uncertain: intervals.areas.filter(leaves).length,
      note: "Five bands of about equal numbers of neighbourhoods, cut at whole percentages of residents.",
    },
    boroughs: BOROUGHS.map(({ code }, at) => ({
      code,
      ...totalsOf((row) => facts.borough[row] === at, intervals.boroughs[at]!),
      constraint: {
        children: tenth(constraints.children[at]!),
        adults: tenth(constraints.adults[at]!),
      },
    })),
    region: totalsOf(() => true, intervals.region),
    method: {
      slope: line.slope,
      slopeStandardError: line.standardError,
      districts: line.points,
      adultSlope,
      outOfWorkShare: OUT_OF_WORK_SHARE,
      outOfWorkShareRange: [...OUT_OF_WORK_RANGE],
      areaEffect: AREA_EFFECT,
      suppressedAs: SUPPRESSED_AS,
      suppressed,
      draws: DRAWS,
      seed: SEED,
    },
    incomeRankCorrelation: sampleRankCorrelation([...rate], [...incomeRank]),
    typicalUncertainty: quantileSorted(
      [...halves].sort((a, b) => a - b),
      0.5,
    ),
    caveats: CAVEATS,
  };
};

const modelOnce = perInputs(modelFrom);

/** The model's file, made once however many builders ask. */
export const inWorkModel = (inputs: Inputs): InWorkModel => modelOnce(inputs, "in-work");

/** Tier three: people in low-income working families, modelled. */
export const buildInWork = ({ inputs }: Task): readonly Built[] => [
  {
    name: "in-work/model",
    file: "in-work/model.json",
    content: inWorkModel(inputs),
    sources: [
      "imd2025",
      "imd2025-denominators",
      "cilif-work-status",
      "cilif-in-work-share",
      "lad-summary-2025-england",
    ],
    vintage: "2025, on LSOA 2021",
  },
];
