import { sources } from "../../../data/sources";
import type { InWorkFact } from "../../../domain/compare/fact";
import type { Place } from "../../../domain/place";
import type { Cell, Table } from "../../../domain/table/table";
import { licencesOf, PLACE_COLUMN, tableFor } from "../chart-words";

const text = (key: string, title: string, description: string) =>
  ({ key, title, description, unit: "", kind: "text" }) as const;
const number = (key: string, title: string, description: string) =>
  ({ key, title, description, unit: "as the column Unit says", kind: "number" }) as const;

/** One line for each fact and place: trust and caveat stand in every line, so that none travels without. */
export const factsAsTable = (
  title: string,
  facts: readonly InWorkFact[],
  places: readonly Place[],
): Table =>
  tableFor(places, {
    title,
    source: [...new Set(facts.map(({ source }) => sources[source]?.title ?? source))].join("; "),
    licences: licencesOf(facts.map(({ source }) => source)),
    tier: "In every line",
    columns: [
      PLACE_COLUMN,
      text("fact", "What", "What the figure is of."),
      text("time", "Time", "What time it is of."),
      number("value", "Value", "The figure."),
      number("interval_low", "Interval from", "Lower end of the 95% interval, where one is known."),
      number("interval_high", "Interval to", "Upper end of the 95% interval, where one is known."),
      text("unit", "Unit", "What the figure counts."),
      text("note", "Note", "How sure it is, or why it is not known."),
      text("trust", "Trust", "How far the figure can be trusted."),
      text("caveat", "Caveat", "What to bear in mind."),
      text("source", "Source", "Publisher and title."),
    ],
    rows: facts.flatMap((fact) =>
      places.map((place): readonly Cell[] => {
        const figure = fact.figureOf(place);
        const {
          value,
          low = null,
          high = null,
          note = "",
        } = figure.known ? figure : { value: null, note: figure.reason };
        return [
          place.name,
          fact.title,
          fact.when,
          rounded(value),
          rounded(low),
          rounded(high),
          fact.unit,
          note,
          fact.tier,
          fact.caveat,
          sources[fact.source]?.title ?? fact.source,
        ];
      }),
    ),
  });

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(10 * value) / 10;
