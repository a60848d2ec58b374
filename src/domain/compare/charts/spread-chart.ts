import { lowerFirst, percent } from "../../format";
import type { Measure } from "../../measures";
import { shareWithin, withinTenths, type PlaceSummary } from "../../place-summary";
import type { Release } from "../../release";
import { textOf } from "../../area-sentence";
import { WORKED_OUT } from "../../tiers";
import { shareSentence } from "../share-sentence";
import { CODE, numberColumn, PLACE } from "./columns";
import type { CompareChart, Dot, DotRow } from "./compare-chart";
import { placeKeys } from "./place-colours";

/** The cuts of England's order that a slide has room for, each with England's own share. */
const CUTS = [1, 2, 5] as const;
const CUT_WORDS = {
  1: "Most deprived 10%",
  2: "Most deprived 20%",
  5: "More deprived half",
} as const;

/** What part of each place's neighbourhoods lies in England's tenths: three cuts drawn, all ten in the table. */
export const spreadChart = (
  summaries: readonly PlaceSummary[],
  measure: Measure,
  release: Release,
): CompareChart => {
  const keys = placeKeys(summaries.map(({ place }) => place));
  const rows = CUTS.map((tenths): DotRow => ({
    title: CUT_WORDS[tenths],
    note: "of neighbourhoods",
    domain: [0, 100],
    ends: ["0", "100%"],
    dots: summaries.flatMap((summary, at): Dot[] => {
      const share = 100 * shareWithin(summary, tenths);
      const { name, colour, isReference } = keys[at]!;
      return Number.isNaN(share) || isReference
        ? []
        : [{ name, colour, value: share, text: percent(share, 0), interval: null }];
    }),
    missing: summaries.flatMap(({ place, lsoas }) => (lsoas === 0 ? [place.name] : [])),
    reference: { name: "England", value: 10 * tenths, text: percent(10 * tenths, 0) },
    isModelled: false,
  }));
  return {
    id: "compare-tenths",
    title: `Neighbourhoods by tenths of England, ${lowerFirst(measure.title)} ${release.year}`,
    finding: textOf(shareSentence(summaries, 1)).replace(/\.$/, ""),
    source: release.title,
    sources: [release.england ?? release.source],
    tier: WORKED_OUT,
    caveat: "On the release’s own boundaries. Relative to England.",
    key: keys,
    columns: [
      PLACE,
      CODE,
      ...Array.from({ length: 10 }, (_, at) =>
        numberColumn(
          `decile_${at + 1}`,
          at === 0 ? "1, most deprived" : at === 9 ? "10, least" : String(at + 1),
          `Neighbourhoods in tenth ${at + 1} of England; 1 is most deprived.`,
          "neighbourhoods",
        ),
      ),
    ],
    rows: summaries.map(({ place, deciles, lsoas }) => [
      place.name,
      place.code,
      ...deciles.map((count) => (lsoas === 0 ? null : count)),
    ]),
    alternative: summaries
      .map((summary) =>
        summary.lsoas === 0
          ? `${summary.place.name}: not known.`
          : `${summary.place.name}, ${summary.lsoas} neighbourhoods: ${withinTenths(summary, 1)} in the most deprived tenth, ${withinTenths(summary, 5)} in the more deprived half.`,
      )
      .join(" "),
    drawn: { kind: "dots", as: "panels", rows },
  };
};
