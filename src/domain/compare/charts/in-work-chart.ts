import { listed } from "../../format";
import { ENGLAND, type Place } from "../../place";
import { lowestTier } from "../../tiers";
import type { InWorkBoroughs } from "../../in-work";
import { workingFinding } from "../findings";
import { MODELLED_IN_WORK_MEASURE } from "../../in-work-measures";
import { UNITED_KINGDOM } from "../../indicators/wider";
import type { FactFigure, InWorkFact } from "../fact";
import type { CompareChart, Dot, DotRow } from "./compare-chart";
import { FACT_COLUMNS, factRows } from "./fact-table";
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

/** What is drawn of all that is known: the rest stands in the table. */
const DRAWN: readonly string[] = [
  "children-low-income-before-housing",
  "children-whose-family-works",
  "weekly-pay",
  "claimants",
  "jobs-below-living-wage",
  MODELLED_IN_WORK_MEASURE.id,
];

/** What places are set against: England, or the country where a table has no figure of England alone. */
const WIDER: readonly Place[] = [ENGLAND, { ...UNITED_KINGDOM, kind: "england" }];

const referenceOf = (fact: InWorkFact): DotRow["reference"] => {
  for (const place of WIDER) {
    const drawn = drawnOf(fact.figureOf(place));
    if (drawn !== null) return { name: place.name, value: drawn.value, text: drawn.text };
  }
  return null;
};

const rowOf = (fact: InWorkFact, places: readonly Place[]): DotRow => {
  const keys = placeKeys(places);
  const reference = referenceOf(fact);
  const found = places.map((place) => drawnOf(fact.figureOf(place)));
  const dots = found.flatMap((drawn, at): Dot[] =>
    drawn === null || keys[at]!.isReference
      ? []
      : [{ name: keys[at]!.name, colour: keys[at]!.colour, ...drawn }],
  );
  const values = [
    ...dots.flatMap(({ value, interval }) => [value, ...(interval ?? [])]),
    ...(reference === null ? [] : [reference.value]),
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
    reference,
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
  const rows = DRAWN.flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
    .map((fact) => rowOf(fact, places))
    .filter(({ dots }) => dots.length > 0);
  const [first, ...more] = facts.map(({ tier }) => tier);
  return {
    id: "compare-in-work",
    title: `Work and low income: ${listed(places.map(({ name }) => name))}`,
    finding: workingFinding(boroughs, places),
    source: [...new Set(facts.map(({ source }) => titleOf(source)))].join("; "),
    sources: [...new Set(facts.map(({ source }) => source))],
    tier: lowestTier(first ?? "Official", ...more),
    caveat:
      "Bars are 95% intervals. The broken line is the comparison, where we know it. Each panel has its own scale, from zero.",
    key: placeKeys(places),
    columns: FACT_COLUMNS,
    rows: factRows(facts, places, titleOf),
    alternative: `A panel for each figure. ${rows.map(said).join(" ")}`,
    drawn: { kind: "dots", as: "panels", rows },
  };
};

const said = ({ title, note, dots, reference, missing }: DotRow): string =>
  `${title}, ${note}: ${listed(dots.map(({ name, text }) => `${name} ${text}`))}${reference === null ? "" : `; ${reference.name} ${reference.text}`}${missing.length === 0 ? "" : `; not known for ${listed(missing)}`}.`;
