import { ENGLAND, type Place } from "../../place";
import type { Cell } from "../../table/table";
import type { InWorkFact } from "../fact";
import { CODE, numberColumn, PLACE, textColumn } from "./columns";

const UNIT = "as the column Unit says";

/** Of a table of facts: trust and caveat stand in every line, so that none travels without. */
export const FACT_COLUMNS = [
  PLACE,
  CODE,
  textColumn("fact", "What", "What the figure measures."),
  textColumn("time", "Time", "The period it covers."),
  numberColumn("value", "Value", "The figure.", UNIT),
  numberColumn(
    "interval_low",
    "Interval from",
    "Lower end of the 95% interval, where one is known.",
    UNIT,
  ),
  numberColumn(
    "interval_high",
    "Interval to",
    "Upper end of the 95% interval, where one is known.",
    UNIT,
  ),
  textColumn("unit", "Unit", "What the figure counts."),
  textColumn("note", "Note", "How certain it is, or why it is unknown."),
  textColumn("trust", "Trust", "How reliable the figure is."),
  textColumn("caveat", "Caveat", "What to keep in mind."),
  textColumn("source", "Source", "The publisher’s table."),
];

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(10 * value) / 10;

/** One line for each fact and place, England's after them. */
export const factRows = (
  facts: readonly InWorkFact[],
  places: readonly Place[],
  /** The title of a publisher's file by its key. */
  titleOf: (source: string) => string,
): readonly (readonly Cell[])[] => {
  const all = places.some(({ kind }) => kind === "england") ? places : [...places, ENGLAND];
  return facts.flatMap((fact) =>
    all.map((place) => {
      const figure = fact.figureOf(place);
      const known = figure.known ? figure : null;
      return [
        place.name,
        place.code,
        fact.title,
        fact.when,
        rounded(known?.value),
        rounded(known?.low),
        rounded(known?.high),
        fact.unit,
        figure.known ? (figure.note ?? "") : figure.reason,
        fact.tier,
        fact.caveat,
        titleOf(fact.source),
      ];
    }),
  );
};
