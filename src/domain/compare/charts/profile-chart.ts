import { ordinal, percent } from "../../format";
import type { Measure } from "../../measures";
import type { Place } from "../../place";
import type { PlaceFigure } from "../../place-summary";
import type { Release } from "../../release";
import { WORKED_OUT } from "../../tiers";
import { CODE, numberColumn, PLACE, textColumn } from "./columns";
import type { CompareChart, Dot, DotRow } from "./compare-chart";
import { placeKeys } from "./place-colours";

interface DomainFigures {
  readonly measure: Measure;
  /** Average ranks, one for each place. */
  readonly figures: readonly (PlaceFigure | undefined)[];
}

/** How deprived the average neighbourhood of each place is, domain by domain. */
export const profileChart = (
  domains: readonly DomainFigures[],
  places: readonly Place[],
  release: Release,
): CompareChart => {
  const keys = placeKeys(places);
  // The average rank counts from 1, least deprived, to N, most: its share is what lies below it.
  const shareOf = ({ value }: PlaceFigure): number =>
    (100 * (value - 0.5)) / (release.areas ?? NaN);
  const rows = domains.map(({ measure, figures }): DotRow => {
    const dots = figures.flatMap((figure, at): Dot[] =>
      figure === undefined
        ? []
        : [
            {
              name: keys[at]!.name,
              colour: keys[at]!.colour,
              value: shareOf(figure),
              text: [
                percent(shareOf(figure), 0),
                ...(figure.england === undefined ? [] : [ordinal(figure.england.rank)]),
              ].join(", "),
              interval: null,
            },
          ],
    );
    return {
      title: measure.title,
      note: "",
      domain: [0, 100],
      ends: ["0", "100%"],
      dots,
      missing: keys.flatMap(({ name }, at) => (figures[at] === undefined ? [name] : [])),
      reference: { name: "England", value: 50, text: "50%" },
      isModelled: false,
    };
  });
  const known = domains.flatMap(({ measure, figures }) =>
    figures.flatMap((figure, at) =>
      figure === undefined ? [] : [{ measure, name: keys[at]!.name, share: shareOf(figure) }],
    ),
  );
  const [most] = known.toSorted((a, b) => b.share - a.share);
  return {
    id: "compare-domains",
    title: `Domain profile, ${release.year}`,
    finding:
      most === undefined
        ? `Domain profile, ${release.year}`
        : `Furthest from England’s middle: ${most.measure.title.toLowerCase()} in ${most.name}, where the average neighbourhood is more deprived than ${percent(most.share, 0)} of England’s`,
    source: release.title,
    sources: [release.england ?? release.source],
    tier: WORKED_OUT,
    caveat:
      "The average neighbourhood is more deprived than this share of England’s; beside it, the rank among districts.",
    key: keys,
    columns: [
      PLACE,
      CODE,
      textColumn("domain", "Domain", "The domain of deprivation."),
      numberColumn(
        "share_less_deprived",
        "More deprived than",
        "Share of England’s neighbourhoods that are less deprived than the average one here.",
        "%",
      ),
      numberColumn("rank", "Rank", "By average rank; 1 is most deprived.", "rank"),
      numberColumn("districts", "Of districts", "How many are ranked.", "districts"),
    ],
    rows: places.flatMap((place, at) =>
      domains.map(({ measure, figures }) => {
        const figure = figures[at];
        return [
          place.name,
          place.code,
          measure.title,
          figure === undefined ? null : Math.round(10 * shareOf(figure)) / 10,
          figure?.england?.rank ?? null,
          figure?.england?.of ?? null,
        ];
      }),
    ),
    alternative: `A panel for each domain. ${rows
      .map(
        ({ title, dots }) =>
          `${title}: ${dots.map(({ name, text }) => `${name} ${text}`).join("; ")}.`,
      )
      .join(" ")}`,
    drawn: { kind: "dots", as: "panels", rows },
  };
};
