import type { Values } from "./areas";
import { ordinal, percent, score, whole } from "./format";
import type { Measure } from "./measures";

/** A value in a few words, with its unit: "83rd of 33,755", "41.2% of households", "not known". */
export const valueText = (measure: Measure, values: Values, row: number): string => {
  const value = values.value[row] ?? NaN;
  if (Number.isNaN(value)) return "not known";
  switch (values.kind) {
    case "position":
      return `${ordinal(Math.round(value))} of ${whole(values.ranked ?? NaN)}`;
    case "rate":
      return `${percent(value)} ${measure.unit.replace(/^% ?/, "")}`.trimEnd();
    case "count":
      return `${whole(value)} ${measure.unit}`;
    case "score":
      return `${score(value)} ${measure.unit}`.trimEnd();
    case "rank":
      return `${ordinal(Math.round(value))} (${measure.unit})`;
  }
};
