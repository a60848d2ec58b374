import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../data/export/download-chart";
import { lowerFirst, percent, plural } from "../../domain/format";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import { shareWithin, type PlaceSummary } from "../../domain/place-summary";
import { ChartFigure } from "../../ui/chart-figure";
import { CODE, numberColumn, PLACE } from "../../domain/compare/charts/columns";
import { licencesOf, tableFor } from "./chart-words";
import { tenthName } from "./strip-chart";
import { useOfferSlide } from "../../ui/offer-slide";
import { plotStyle } from "../../ui/plot-style";
import type { Compared } from "./use-compare";

const ROW = 38;

interface Block {
  readonly name: string;
  readonly decile: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Each place's LSOAs stacked by national decile of the measure; England would be ten equal parts. */
export const DecileChart = ({ compared }: { compared: Compared }) => {
  const { places, summaries, release, measure } = compared;
  const offer = useOfferSlide();
  const title = `Neighbourhoods by England’s tenths, ${lowerFirst(measure.title)} ${release.year}`;
  const blocks = useMemo(() => summaries.flatMap(blocksOf), [summaries]);
  const names = useMemo(() => places.map(({ name }) => name), [places]);
  const draw = useMemo(() => (width: number) => chartOf(names, blocks, width), [names, blocks]);
  const table = useMemo(
    () =>
      tableFor(places, {
        title,
        source: release.title,
        licences: licencesOf([release.england ?? release.source]),
        note: NOTE,
        key: DEPRIVATION_RAMP.map((colour, at) => ({ name: tenthName(at), colour })),
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
      }),
    [places, summaries, release, title],
  );
  return (
    <ChartFigure
      title={title}
      alternative={`Stacked bars of England’s tenths. ${summaries.map(said).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
      onAdd={offer === null ? undefined : () => offer("compare-tenths")}
    >
      <DecileKey />
      {NOTE}
    </ChartFigure>
  );
};

const NOTE =
  "Counts of neighbourhoods on the release’s own boundaries, as shares of each place; England would be ten equal parts.";

/** From the most deprived tenth to the least, so that no theme has to be explained. */
const DecileKey = () => (
  <span className="decile-key">
    most deprived tenth
    {DEPRIVATION_RAMP.map((colour) => (
      <i key={colour} style={{ background: colour }} />
    ))}
    least
  </span>
);

const said = (summary: PlaceSummary): string =>
  summary.lsoas === 0
    ? `${summary.place.name}: not known.`
    : `${summary.place.name}, ${plural(summary.lsoas, "neighbourhood")}: ${percent(100 * shareWithin(summary, 1), 0)} in the most deprived tenth, ${percent(100 * shareWithin(summary, 5), 0)} in the more deprived half.`;

const blocksOf = ({ place, deciles, lsoas }: PlaceSummary): readonly Block[] => {
  let before = 0;
  return deciles.map((count, decile) => {
    const from = before;
    before += count;
    return { name: place.name, decile, from: from / lsoas, to: before / lsoas, count };
  });
};

const chartOf = (names: readonly string[], blocks: readonly Block[], width: number) => {
  const narrow = width < 520;
  const known = blocks.filter(({ count }) => count > 0);
  const missing = names.filter((name) => !known.some((block) => block.name === name));
  return Plot.plot({
    width,
    height: names.length * ROW + 30,
    marginLeft: narrow ? 84 : 150,
    marginRight: 30,
    marginTop: 4,
    marginBottom: 26,
    style: plotStyle(12),
    x: { domain: [0, 1], label: null },
    y: { domain: names, label: null, padding: 0.3 },
    marks: [
      Plot.barX(known, {
        y: "name",
        x1: "from",
        x2: "to",
        fill: ({ decile }: Block) => DEPRIVATION_RAMP[decile] ?? "none",
        stroke: "var(--paper)",
        strokeWidth: 1,
        title: ({ name, decile, count }: Block) =>
          `${name}: ${plural(count, "neighbourhood")} in tenth ${decile + 1} of England`,
      }),
      Plot.text(
        known.filter(({ from, to }) => (to - from) * (width - 160) > 24),
        {
          y: "name",
          x: ({ from, to }: Block) => (from + to) / 2,
          text: "count",
          fontWeight: 560,
          fill: ({ decile }: Block) => (decile < 3 ? "white" : "oklch(0.22 0.02 260)"),
        },
      ),
      Plot.text(missing, {
        y: (name: string) => name,
        x: 0,
        textAnchor: "start",
        text: () => "not known",
      }),
      Plot.axisY({ tickSize: 0, fontWeight: 560, lineWidth: 8 }),
      Plot.axisX([0, 0.25, 0.5, 0.75, 1], {
        tickSize: 0,
        tickFormat: (share: number) => percent(100 * share, 0),
      }),
    ],
  });
};
