import { chartTable } from "./chart-table";
import type { InWorkWords } from "./in-work-measures";
import type { Cell, Table } from "./table/table";

/** A figure on its way out: nothing leaves without its interval, its tier and its caveat. */
export interface InWorkFigure {
  readonly code: string;
  readonly name: string;
  readonly borough: string;
  /** "year to March 2022", "November 2019". */
  readonly when: string;
  readonly value: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly provisional?: boolean;
}

export interface InWorkTable {
  readonly title: string;
  readonly measure: Pick<InWorkWords, "title" | "unit" | "tier" | "caveat">;
  /** What was chosen, as a sentence. */
  readonly chosen: string;
  /** "Office for National Statistics: Income estimates for small areas". */
  readonly source: string;
  readonly licences: readonly string[];
  readonly link: string;
  readonly day: Date;
  readonly rows: readonly InWorkFigure[];
}

const text = (key: string, title: string, description: string) =>
  ({ key, title, description, unit: "", kind: "text" }) as const;

/**
 * Figures of one measure, one line for each area and time. Trust and caveat stand in every line, so
 * that a line copied out of the file still carries them.
 */
export const inWorkTable = ({ measure, rows, ...table }: InWorkTable): Table => {
  const { unit, caveat, tier } = measure;
  const number = (key: string, title: string, description: string) =>
    ({ key, title, description, unit, kind: "number" }) as const;
  // A model's range holds what its assumptions allow, and no share of chance.
  const range = tier === "Experimental" ? "range under the assumptions" : "95% interval";
  const isText = rows.some(({ value }) => typeof value === "string");
  return chartTable({
    ...table,
    tier,
    columns: [
      text("area_code", "Code", "Code of the area by the Office for National Statistics."),
      text("area_name", "Area", "Name of the area."),
      text("borough", "Borough", "The borough it lies in."),
      text("time", "Time", "The period the figure covers."),
      isText
        ? text("value", measure.title, `${measure.title}, in five bands.`)
        : number("value", measure.title, `${measure.title}.`),
      number("interval_low", "Interval from", `Lower end of the ${range}, where one is known.`),
      number("interval_high", "Interval to", `Upper end of the ${range}, where one is known.`),
      text("provisional", "Provisional", "Yes where the publisher may still revise it."),
      text("trust", "Trust", "How reliable the figure is."),
      text("caveat", "Caveat", "What to keep in mind."),
    ],
    rows: rows.map((row): readonly Cell[] => [
      row.code,
      row.name,
      row.borough,
      row.when,
      row.value,
      row.low ?? null,
      row.high ?? null,
      row.provisional === true ? "yes" : "no",
      tier,
      caveat,
    ]),
  });
};
