import { decimal, percent, whole } from "./format";
import { IN_WORK_BANDS } from "./in-work";
import type { InWorkWords } from "./in-work-measures";

const WRITTEN: Readonly<Record<InWorkWords["kind"], (value: number, decimals?: 0 | 1) => string>> =
  {
    count: whole,
    rate: percent,
    pounds: (value) => `£${whole(value)}`,
    number: (value, decimals) => (decimals === 0 ? whole(value) : decimal(value)),
    band: (value) => IN_WORK_BANDS[value] ?? "",
  };

type Written = Pick<InWorkWords, "kind" | "decimals">;

/** A value as it is written: "£24,500", "13.1%", "1,240", "Highest"; "not known" of NaN. */
export const inWorkFigure = ({ kind, decimals }: Written, value: number): string =>
  Number.isNaN(value) ? "not known" : WRITTEN[kind](value, decimals);

/** The same with its unit: "£24,500 a year", "13.1% of jobs", "Highest of five bands". */
export const inWorkText = (measure: Written & Pick<InWorkWords, "unit">, value: number): string => {
  if (Number.isNaN(value)) return "not known";
  const figure = inWorkFigure(measure, value);
  if (measure.kind === "band") return `${figure} of five bands`;
  return `${figure} ${measure.unit.replace(/^[%£] /, "")}`;
};

/** "95% interval £21,300 to £26,100"; null where none is known. */
export const intervalText = (measure: Written, low: number, high: number): string | null =>
  Number.isNaN(low) || Number.isNaN(high)
    ? null
    : `95% interval ${inWorkFigure(measure, low)} to ${inWorkFigure(measure, high)}`;
