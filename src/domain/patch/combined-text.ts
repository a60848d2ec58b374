import { percent, plural, score, whole } from "../format";
import type { Measure } from "../measures";
import type { Combined } from "./combine";
import type { EnglandFigure } from "./compare-patch";

/** "12%" of a share 0…1: where the average area stands; below 1% the tenths matter. */
const place = (percentile: number): string => percent(100 * percentile, percentile < 0.01 ? 1 : 0);

/** A combined figure in a cell: "12,345", "≈ 41.2%", "14%". */
export const combinedText = (figure: Combined): string => {
  switch (figure.kind) {
    case "count":
      return `${figure.atLeast ? "at least " : ""}${whole(figure.value)}`;
    case "rate":
      return `${figure.approximate ? "about " : ""}${percent(figure.value)}`;
    case "position":
      return place(figure.percentile);
    case "average":
      return score(figure.value);
    case "none":
      return "not known";
  }
};

/** What stands under it: how many areas are in the most deprived tenth, or the counts of a rate. */
export const combinedDetail = (figure: Combined): string => {
  switch (figure.kind) {
    case "position":
      if (figure.known === 1) return figure.most10 === 1 ? "in the most deprived 10%" : "";
      return `${whole(figure.most10)} of ${whole(figure.known)} in the most deprived 10%`;
    case "rate":
      return figure.of === null ? "" : `${whole(figure.of)} of ${whole(figure.per)}`;
    case "count":
      return "";
    case "average":
      return `${score(figure.least)} to ${score(figure.most)}`;
    case "none":
      return figure.reason;
  }
};

/** England beside it, as the same words; "" where the atlas does not hold it. */
export const englandText = (england: EnglandFigure): string => {
  switch (england.kind) {
    case "position":
      return place(england.percentile);
    case "rate":
      return percent(england.value);
    case "none":
      return "";
  }
};

/** One sentence on what a patch amounts to. */
export const combinedSentence = (measure: Measure, year: number, figure: Combined): string => {
  switch (figure.kind) {
    case "position":
      if (figure.areas === 1)
        return `Its position in England is ${place(figure.percentile)} in ${year}, where 0% is most deprived.`;
      return `Its areas’ average position in England is ${place(figure.percentile)} in ${year}, where 0% is most deprived; ${plural(figure.most10, "area is", "areas are")} in the most deprived 10%.`;
    case "count":
      return `${figure.atLeast ? "At least " : ""}${whole(figure.value)} ${measure.unit} in ${year}.`;
    case "rate":
      return `${percent(figure.value)} ${measure.unit.replace(/^% /, "")} in ${year}.`;
    case "average":
      return `${score(figure.value)} ${measure.unit} on average in ${year}, from ${score(figure.least)} to ${score(figure.most)}.`;
    case "none":
      return figure.reason;
  }
};
