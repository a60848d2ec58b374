import { listed } from "../../format";
import { ENGLAND, type Place } from "../../place";
import { lowestTier } from "../../tiers";
import type { InWorkBoroughs } from "../../in-work";
import { workingFinding } from "../findings";
import type { FactFigure, InWorkFact } from "../in-work-facts";
import type { CompareChart, Dot, DotRow } from "./compare-chart";
import { CODE, numberColumn, PLACE, textColumn } from "./columns";
import { placeKeys } from "./place-colours";

interface Drawn {
  readonly value: number;
  readonly text: string;
  readonly interval: readonly [number, number] | null;
}

/** What is drawn of a figure: a share where counts of large and small places would only show their size. */
const drawnOf = (figure: FactFigure): Drawn | null => {
  if (!figure.known) return null;
  const { value, text, low, high, share } = figure;
  if (share !== undefined) return { ...share, interval: null };
  return { value, text, interval: low === undefined || high === undefined ? null : [low, high] };
};

const rowOf = (fact: InWorkFact, places: readonly Place[]): DotRow => {
  const keys = placeKeys(places);
  const england = drawnOf(fact.figureOf(ENGLAND));
  const found = places.map((place) => drawnOf(fact.figureOf(place)));
  const dots = found.flatMap((drawn, at): Dot[] =>
    drawn === null || keys[at]!.isReference
      ? []
      : [{ name: keys[at]!.name, colour: keys[at]!.colour, ...drawn }],
  );
  const values = [
    ...dots.flatMap(({ value, interval }) => [value, ...(interval ?? [])]),
    ...(england === null ? [] : [england.value]),
  ];
  return {
    title: fact.title,
    note: fact.when,
    domain: [0, 1.02 * Math.max(...values, 1)],
    ends: ["0", ""],
    dots,
    missing: keys.flatMap(({ name, isReference }, at) =>
      found[at] === null && !isReference ? [name] : [],
    ),
    reference: england === null ? null : { name: ENGLAND.name, ...england },
    isModelled: fact.tier === "Experimental",
  };
};

/** What is known of work and low income: a panel for each figure, places with intervals, England beside them. */
export const inWorkChart = (
  facts: readonly InWorkFact[],
  places: readonly Place[],
  boroughs: Pick<InWorkBoroughs, "children">,
  /** The title of a publisher's file by its key. */
  titleOf: (source: string) => string,
): CompareChart => {
  const rows = facts.map((fact) => rowOf(fact, places)).filter(({ dots }) => dots.length > 0);
  const [first, ...more] = facts.map(({ tier }) => tier);
  return {
    id: "compare-in-work",
    title: `Work and low income: ${listed(places.map(({ name }) => name))}`,
    finding: workingFinding(boroughs, places),
    source: [...new Set(facts.map(({ source }) => titleOf(source)))].join("; "),
    sources: [...new Set(facts.map(({ source }) => source))],
    tier: lowestTier(first ?? "Official", ...more),
    caveat:
      "Bars are 95% intervals; the broken line is England, where it is known. Each panel has a scale of its own, from nought.",
    key: placeKeys(places),
    columns: [
      PLACE,
      CODE,
      textColumn("fact", "What", "What the figure is of."),
      textColumn("time", "Time", "What time it is of."),
      numberColumn("value", "Value", "The figure.", "as the column Unit says"),
      numberColumn(
        "interval_low",
        "Interval from",
        "Lower end of the 95% interval, where one is known.",
        "as the column Unit says",
      ),
      numberColumn(
        "interval_high",
        "Interval to",
        "Upper end of the 95% interval, where one is known.",
        "as the column Unit says",
      ),
      textColumn("unit", "Unit", "What the figure counts."),
      textColumn("note", "Note", "How sure it is, or why it is not known."),
      textColumn("trust", "Trust", "How far the figure can be trusted."),
      textColumn("caveat", "Caveat", "What to bear in mind."),
      textColumn("source", "Source", "The publisher’s table."),
    ],
    rows: facts.flatMap((fact) =>
      [...places, ...(places.some(({ kind }) => kind === "england") ? [] : [ENGLAND])].map(
        (place) => {
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
        },
      ),
    ),
    alternative: `A panel for each figure. ${rows.map(said).join(" ")}`,
    drawn: { kind: "dots", as: "panels", rows },
  };
};

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(10 * value) / 10;

const said = ({ title, note, dots, reference, missing }: DotRow): string =>
  `${title}, ${note}: ${listed(dots.map(({ name, text }) => `${name} ${text}`))}${reference === null ? "" : `; ${reference.name} ${reference.text}`}${missing.length === 0 ? "" : `; not known for ${listed(missing)}`}.`;
