import { listed, lowerFirst, ordinal } from "../../format";
import { measureOf, recastWords } from "../../measure-releases";
import type { Measure } from "../../measures";
import type { EnglandRank, PlaceSummary } from "../../place-summary";
import type { Release } from "../../release";
import { summariesOf, type SummaryMeasure } from "../../summary";
import { summaryText } from "../../summary-text";
import { WORKED_OUT } from "../../tiers";
import type { CompareChart, Dot, DotRow } from "./compare-chart";
import { standingFinding } from "../findings";
import { CODE, numberColumn, PLACE, textColumn } from "./columns";
import { placeKeys } from "./place-colours";

/** "7th", or "7th=" where another district has the same rank. */
const rankText = ({ rank, tied }: EnglandRank): string => `${ordinal(rank)}${tied ? "=" : ""}`;

/** Whether every rank is as the publisher printed it. */
const arePrinted = (summaries: readonly PlaceSummary[]): boolean =>
  summaries.every(({ figures }) =>
    Object.values(figures).every(
      ({ basis, england }) => england === undefined || basis === "published",
    ),
  );

/** Where each place ranks among England's districts, by every summary measure: one line for each measure. */
export const rankChart = (
  summaries: readonly PlaceSummary[],
  measure: Measure,
  release: Release,
): CompareChart => {
  const keys = placeKeys(summaries.map(({ place }) => place));
  const measures = summariesOf(measure);
  const rows = measures.flatMap((summary): DotRow[] => {
    const ranks = summaries.map(({ figures }) => figures[summary.id]?.england);
    const of = ranks.find((rank) => rank !== undefined)?.of;
    if (of === undefined) return [];
    const dots = ranks.flatMap((rank, at): Dot[] => {
      if (rank === undefined) return [];
      const { name, colour } = keys[at]!;
      return [{ name, colour, value: rank.rank, text: rankText(rank), interval: null }];
    });
    return [
      {
        title: summary.title,
        note: summary.gloss,
        domain: [1, of],
        ends: ["1st", ordinal(of)],
        dots,
        missing: keys.flatMap(({ name }, at) => (ranks[at] === undefined ? [name] : [])),
        reference: null,
        isModelled: false,
      },
    ];
  });
  const unranked = keys.flatMap(({ name }) =>
    rows.every(({ missing }) => missing.includes(name)) ? [name] : [],
  );
  return {
    id: "compare-ranks",
    title: `Rank among England’s districts, ${lowerFirst(measure.title)} ${release.year}`,
    finding: standingFinding(summaries),
    source: release.title,
    sources: [release.england ?? release.source],
    tier: arePrinted(summaries) ? "Official" : WORKED_OUT,
    caveat: [
      "1st is most deprived; = means equal.",
      ...(recastWords(release.year) === null ? [] : [recastWords(release.year)]),
      ...(unranked.length === 0 ? [] : [`${listed(unranked)}: not ranked, as only districts are.`]),
    ].join(" "),
    key: keys,
    columns: [
      PLACE,
      CODE,
      textColumn("summary", "Measure", "The summary measure."),
      numberColumn(
        "figure",
        "Figure",
        "As the column Counts says; larger is more deprived.",
        "as said",
      ),
      textColumn("counts", "Counts", "What the figure is."),
      numberColumn("rank", "Rank", "1 is most deprived.", "rank"),
      numberColumn("districts", "Of districts", "How many are ranked.", "districts"),
    ],
    rows: summaries.flatMap((each) =>
      measures.map((summary) => {
        const figure = each.figures[summary.id];
        return [
          each.place.name,
          each.place.code,
          summary.title,
          figure?.value ?? null,
          countsOf(summary),
          figure?.england?.rank ?? null,
          figure?.england?.of ?? null,
        ];
      }),
    ),
    alternative: `Places on a line for each measure. ${rows.map(said).join(" ")} ${summaries.flatMap((each) => saidShare(each, measure)).join(" ")}`,
    drawn: { kind: "dots", as: "strips", rows },
  };
};

const countsOf = ({ sentence, counts }: SummaryMeasure): string =>
  counts === undefined ? sentence : `${sentence} ${measureOf(counts).title}.`;

const said = ({ title, dots, domain }: DotRow): string =>
  `${title}, of ${domain[1]}: ${listed(
    dots.toSorted((a, b) => a.value - b.value).map(({ name, text: rank }) => `${name} ${rank}`),
  )}.`;

const saidShare = ({ place, figures }: PlaceSummary, measure: Measure): string[] => {
  const [summary] = summariesOf(measure).filter(({ id }) => id === "proportion_most_deprived_10");
  const share = figures.proportion_most_deprived_10;
  return summary === undefined || share === undefined
    ? []
    : [`${place.name}: ${summaryText(measure, summary, share.value)} in the most deprived 10%.`];
};
