import { logit } from "./logit";
import { rakeIntercept } from "./rake-intercept";

/** Published counts per area and what is known of each borough. Float64Arrays over areas, people. */
export interface InWorkInputs {
  /** Everyone in a family on low income: I. */
  readonly incomeDeprived: Float64Array;
  /** Of them aged 0 to 15: C. */
  readonly children: Float64Array;
  /** Of them aged 60 and over: O. */
  readonly older: Float64Array;
  /** Working-age people kept out of work: W. */
  readonly outOfWork: Float64Array;
  /** The same as a share of working-age people, 0…1: the employment domain's score. */
  readonly employmentRate: Float64Array;
  /** Borough of each area: an index into `childShare`. */
  readonly borough: Uint8Array;
  /** Per borough, the share of children in low-income families whose family works, 0…1. */
  readonly childShare: readonly number[];
}

/** The numbers the model turns on; the simulation draws them anew. */
export interface InWorkSettings {
  /** β: change in the log odds of a working family per unit of log odds of the employment rate. */
  readonly slope: number;
  /** d: the same for adults, between β and 0. */
  readonly adultSlope: number;
  /** k: how many of those out of work are among the income-deprived of working age. */
  readonly outOfWorkShare: number;
  /** What sets an area apart from others like it, on the log odds. */
  readonly areaEffect?: Float64Array;
}

/** People in working families on low income, per area; not rounded. */
export interface InWorkEstimate {
  readonly children: Float64Array;
  readonly adults: Float64Array;
}

/** Income-deprived people of working age, WA = I − C − O, never below zero. */
export const workingAgeDeprived = ({ incomeDeprived, children, older }: InWorkInputs) =>
  incomeDeprived.map((people, row) => Math.max(0, people - children[row]! - older[row]!));

/** Rows of each borough. */
const rowsByBorough = ({ borough, childShare }: InWorkInputs): number[][] => {
  const rows = childShare.map((): number[] => []);
  borough.forEach((at, row) => rows[at]!.push(row));
  return rows;
};

const sumOver = (values: Float64Array, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + values[row]!, 0);

/** What the areas of each borough must add up to: children, and adults = ΣWA − k·ΣW. */
export const inWorkConstraints = (
  inputs: InWorkInputs,
  outOfWorkShare: number,
): { children: number[]; adults: number[] } => {
  const workingAge = workingAgeDeprived(inputs);
  const boroughs = rowsByBorough(inputs);
  return {
    children: boroughs.map((rows, at) => inputs.childShare[at]! * sumOver(inputs.children, rows)),
    adults: boroughs.map(
      (rows) => sumOver(workingAge, rows) - outOfWorkShare * sumOver(inputs.outOfWork, rows),
    ),
  };
};

/**
 * People in low-income working families, modelled for small areas: a synthetic estimate. Within a
 * borough the share of low-income children (adults) whose family works follows the employment rate
 * with slope β (d) on the log odds, and the borough's own level is set so that its areas add up to
 * what is officially known of it.
 * Source of the method: synthetic estimation with benchmarking, Rao and Molina, Small Area
 * Estimation, 2nd edition, chapter 3. The model is this project's own and has no official standing.
 * @throws RangeError where a borough's constraint cannot be met
 */
export const modelInWork = (inputs: InWorkInputs, settings: InWorkSettings): InWorkEstimate => {
  const effect = settings.areaEffect;
  const odds = inputs.employmentRate.map(logit);
  const childOffset = odds.map((x, row) => settings.slope * x + (effect?.[row] ?? 0));
  const adultOffset = odds.map((x, row) => settings.adultSlope * x + (effect?.[row] ?? 0));
  const workingAge = workingAgeDeprived(inputs);
  const totals = inWorkConstraints(inputs, settings.outOfWorkShare);
  const children = new Float64Array(odds.length);
  const adults = new Float64Array(odds.length);
  rowsByBorough(inputs).forEach((rows, at) => {
    share(inputs.children, childOffset, rows, totals.children[at]!, children);
    share(workingAge, adultOffset, rows, totals.adults[at]!, adults);
  });
  return { children, adults };
};

/** Writes each row's part of `total` into `out`. */
const share = (
  size: Float64Array,
  offset: Float64Array,
  rows: readonly number[],
  total: number,
  out: Float64Array,
): void => {
  const intercept = rakeIntercept(size, offset, rows, total);
  for (const row of rows) out[row] = size[row]! / (1 + Math.exp(-intercept - offset[row]!));
};
