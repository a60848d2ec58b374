import { lowerFirst, ordinal, percent } from "../../format";
import { recastWords, redefinedBetween } from "../../measure-releases";
import type { Measure } from "../../measures";
import { shareWithin, type PlaceSummary } from "../../place-summary";
import { WORKED_OUT } from "../../tiers";
import { changeFinding } from "../findings";
import { CODE, numberColumn, PLACE } from "./columns";
import type { CompareChart, LineChart, LinePoint } from "./compare-chart";
import { ENGLAND_KEY, placeKeys } from "./place-colours";

/** What is followed through the releases. */
export const CHANGES = ["10", "20", "rank"] as const;
export type Change = (typeof CHANGES)[number];

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  10: "Most deprived 10%",
  20: "Most deprived 20%",
  rank: "Rank",
};

const NOT_MEANT =
  "Each release compares places with the rest of England at the time. It does not show whether poverty itself rose or fell.";

/** How places stand from release to release: shares of their neighbourhoods, or ranks among districts. */
export const changeChart = (
  history: readonly (readonly PlaceSummary[])[],
  measure: Measure,
  change: Change,
): CompareChart => {
  const places = history.flatMap(([first]) => first?.place ?? []);
  const keys = placeKeys(places);
  const years = [...new Set(history.flat().map(({ year }) => year))].toSorted((a, b) => a - b);
  const span = `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
  const tenths = change === "20" ? 2 : 1;
  const pointOf = (summary: PlaceSummary): LinePoint => {
    if (change === "rank") {
      const rank = summary.figures.average_rank?.england;
      return { x: summary.year, y: rank?.rank ?? null, text: rank ? ordinal(rank.rank) : "" };
    }
    const share = 100 * shareWithin(summary, tenths);
    return Number.isNaN(share)
      ? { x: summary.year, y: null, text: "" }
      : { x: summary.year, y: share, text: percent(share, 0) };
  };
  const own = keys.map((key, at) => ({ ...key, points: (history[at] ?? []).map(pointOf) }));
  const england =
    change === "rank" || keys.some(({ isReference }) => isReference)
      ? []
      : [
          {
            ...ENGLAND_KEY,
            points: years.map((x) => ({ x, y: 10 * tenths, text: percent(10 * tenths, 0) })),
          },
        ];
  const lines = [...own, ...england].filter(({ points }) => points.some(({ y }) => y !== null));
  const words =
    change === "rank"
      ? "Rank among England’s districts by average rank"
      : `Share of neighbourhoods in England’s most deprived ${10 * tenths}%`;
  const broken = brokenAt(measure, years);
  return {
    id: `compare-change-${change}`,
    title: `${words}, ${lowerFirst(measure.title)} ${span}`,
    finding: changeFinding(
      history.flatMap((releases) => {
        const [first, last] = [releases[0], releases.at(-1)];
        return first === undefined || last === undefined ? [] : [[first, last] as const];
      }),
    ),
    source: `Indices of Deprivation ${span}`,
    sources: ["imd2025-england"],
    tier: WORKED_OUT,
    caveat: [
      change === "rank"
        ? ["1st is most deprived.", districtsWords(history), ...recastAt(years)].join(" ")
        : "On each release’s own boundaries.",
      NOT_MEANT,
      ...(broken === null ? [] : [broken.words]),
    ].join(" "),
    key: lines.map(({ name, colour, isReference }) => ({ name, colour, isReference })),
    columns: [
      PLACE,
      CODE,
      numberColumn("year", "Release", "Year that names the release.", "year"),
      numberColumn(
        "neighbourhoods",
        "Neighbourhoods",
        "LSOAs of the release’s own geography.",
        "areas",
      ),
      numberColumn(
        "share_10",
        "In the most deprived 10%",
        "Share of them among England’s most deprived tenth.",
        "%",
      ),
      numberColumn(
        "share_20",
        "In the most deprived 20%",
        "Share of them among England’s most deprived fifth.",
        "%",
      ),
      numberColumn("rank", "Rank", "By average rank; 1 is most deprived.", "rank"),
      numberColumn("districts", "Of districts", "How many are ranked.", "districts"),
    ],
    rows: history
      .flat()
      .map((each) => [
        each.place.name,
        each.place.code,
        each.year,
        each.lsoas === 0 ? null : each.lsoas,
        rounded(100 * shareWithin(each, 1)),
        rounded(100 * shareWithin(each, 2)),
        each.figures.average_rank?.england?.rank ?? null,
        each.figures.average_rank?.england?.of ?? null,
      ]),
    alternative: `A line for each place. ${lines.map(said).join(" ")}`,
    drawn: {
      kind: "lines",
      unit: change === "rank" ? "rank" : "%",
      ticks: years.map((year) => ({ x: year, text: String(year) })),
      lines,
      broken,
    },
  };
};

/** The two releases between which the measure was defined anew; null where it was not. */
const brokenAt = ({ id }: Measure, years: readonly number[]): LineChart["broken"] => {
  const found = years.flatMap((before, at) => {
    const after = years[at + 1];
    if (after === undefined) return [];
    const words = redefinedBetween({ id, year: before }, { id, year: after });
    return words === null ? [] : [{ after: before, before: after, words }];
  });
  return found.at(-1) ?? null;
};

/** A rank says little without how many there were. */
/** What to know of ranks that are not those of the time. */
const recastAt = (years: readonly number[]): readonly string[] => [
  ...new Set(years.flatMap((year) => recastWords(year) ?? [])),
];

const districtsWords = (history: readonly (readonly PlaceSummary[])[]): string => {
  const counts = history
    .flat()
    .flatMap(({ year, figures }) => {
      const of = figures.average_rank?.england?.of;
      return of === undefined ? [] : [{ year, of }];
    })
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return "Only districts are ranked.";
  return `Of ${first.of} districts in ${first.year}, of ${last.of} in ${last.year}.`;
};

const said = ({ name, points }: LineChart["lines"][number]): string => {
  const known = points.filter(({ y }) => y !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined
    ? `${name}: not known.`
    : `${name}: ${first.text} in ${first.x}, ${last.text} in ${last.x}.`;
};

const rounded = (share: number): number | null =>
  Number.isNaN(share) ? null : Math.round(10 * share) / 10;
