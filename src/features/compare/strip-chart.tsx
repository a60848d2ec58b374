import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../data/export/download-chart";
import { boroughName, placeName, shareWords } from "../../domain/area-sentence";
import type { Areas, Values } from "../../domain/areas";
import { percent } from "../../domain/format";
import type { Place } from "../../domain/place";
import { decileOf, percentileOf } from "../../domain/position";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import { spreadOf } from "../../domain/spread";
import { ChartFigure } from "../../ui/chart-figure";
import { licencesOf, PLACE_COLUMN, tableFor } from "./chart-words";
import { plotStyle } from "../../ui/plot-style";
import { fitted } from "./strip-layout";
import type { Compared } from "./use-compare";

interface Dot {
  readonly row: number;
  readonly place: string;
  readonly name: string;
  readonly percentile: number;
  readonly decile: number;
  readonly rank: number;
}

export interface StripPlace {
  readonly place: Place;
  readonly rows: readonly number[];
}

export const percentilesOf = ({ value, ranked = NaN }: Values, rows: readonly number[]): number[] =>
  rows.map((row) => percentileOf(value[row] ?? NaN, ranked));

/** Every LSOA of every borough as a dot: hovering names it and finds it on the map, clicking opens it. */
export const StripChart = (props: {
  compared: Compared;
  areas: Areas;
  values: Values;
  strips: readonly StripPlace[];
  onPoint: (row: number | null) => void;
  onOpen: (row: number) => void;
}) => {
  const { compared, areas, values, strips, onPoint, onOpen } = props;
  const { places, measure, release } = compared;
  const dots = useMemo(
    () => strips.flatMap(({ place, rows }) => dotsOf(place, rows, areas, values)),
    [strips, areas, values],
  );
  const draw = useMemo(
    () => (width: number) => listening(chartOf(strips, dots, values, width), onPoint, onOpen),
    [strips, dots, values, onPoint, onOpen],
  );
  const title = `Every neighbourhood, ${measure.title.toLowerCase()} ${values.year}`;
  const table = useMemo(
    () =>
      tableFor(places, {
        title,
        source: release.title,
        licences: licencesOf([release.source, "lsoa21"]),
        columns: [
          {
            ...PLACE_COLUMN,
            key: "lsoa21_name",
            title: "Neighbourhood",
            description: "Area, and its LSOA 2021 name.",
          },
          { ...PLACE_COLUMN, key: "lsoa21_code", title: "Code", description: "LSOA 2021 code." },
          { ...PLACE_COLUMN, key: "borough", title: "Borough" },
          {
            key: "rank",
            title: "Rank in England",
            description: `1 is most deprived, of ${values.ranked ?? ""}; carried to the areas of 2021.`,
            unit: "rank",
            kind: "number",
          },
        ],
        rows: dots.map(({ row, name, rank }) => [
          name,
          areas.codes[row] ?? "",
          boroughName(areas, row),
          rank,
        ]),
      }),
    [places, title, release, dots, areas, values.ranked],
  );
  return (
    <ChartFigure
      title={title}
      alternative={`Dot strips, one for each borough. ${strips.map((strip) => said(strip, values)).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      Each dot is one neighbourhood, the line its borough’s median. Point at a dot to find it on the
      map below, click to open it in Explore. Carried to the areas of 2021.
    </ChartFigure>
  );
};

const dotsOf = (place: Place, rows: readonly number[], areas: Areas, values: Values): Dot[] =>
  rows.flatMap((row) => {
    const rank = values.value[row] ?? NaN;
    if (Number.isNaN(rank)) return [];
    const ranked = values.ranked ?? NaN;
    return [
      {
        row,
        rank,
        place: place.name,
        name: `${placeName(areas, row)}, ${areas.names[row] ?? ""}`,
        percentile: percentileOf(rank, ranked),
        decile: decileOf(rank, ranked),
      },
    ];
  });

const said = ({ place, rows }: StripPlace, values: Values): string => {
  const spread = spreadOf(percentilesOf(values, rows));
  return spread === undefined
    ? `${place.name}: not known.`
    : `${place.name}: from ${percent(100 * spread.lowest)} to ${percent(100 * spread.highest)} of England’s areas more deprived, median ${percent(100 * spread.median, 0)}.`;
};

const chartOf = (
  strips: readonly StripPlace[],
  dots: readonly Dot[],
  values: Values,
  width: number,
): Element => {
  const narrow = width < 520;
  const left = narrow ? 84 : 150;
  const { radius, row: height } = fitted(dots, width - left - 14);
  const medians = strips.flatMap(({ place, rows }) => {
    const spread = spreadOf(percentilesOf(values, rows));
    return spread === undefined ? [] : [{ place: place.name, median: spread.median }];
  });
  return Plot.plot({
    width,
    height: strips.length * height + 30,
    marginLeft: left,
    marginRight: 14,
    marginTop: 4,
    marginBottom: 28,
    style: plotStyle(12),
    fy: { domain: strips.map(({ place }) => place.name), label: null, axis: null, padding: 0.05 },
    x: { domain: [0, 1], label: null },
    marks: [
      Plot.ruleX([0.1, 0.2, 0.5], { stroke: "currentColor", strokeOpacity: 0.16 }),
      Plot.dot(
        dots,
        Plot.dodgeY("middle", {
          fy: "place",
          x: "percentile",
          r: radius,
          padding: 0.4,
          fill: ({ decile }: Dot) => DEPRIVATION_RAMP[decile - 1] ?? "none",
          stroke: "var(--dot-edge)",
          strokeWidth: 0.6,
          ariaLabel: ({ row }: Dot) => String(row),
          title: ({ name, rank }: Dot) => `${name}: ${shareWords(rank, values.ranked ?? NaN)}`,
        }),
      ),
      Plot.tickX(medians, { fy: "place", x: "median", stroke: "var(--accent)", strokeWidth: 2 }),
      Plot.text(strips, {
        fy: ({ place }: StripPlace) => place.name,
        frameAnchor: "left",
        dx: narrow ? -80 : -146,
        textAnchor: "start",
        text: ({ place }: StripPlace) => place.name,
        fontWeight: 560,
        fill: "currentColor",
      }),
      Plot.axisX(width < 760 ? [0, 0.5, 1] : [0, 0.1, 0.2, 0.5, 1], {
        tickSize: 0,
        tickFormat: (share: number) =>
          share === 0
            ? narrow
              ? "most"
              : "most deprived"
            : share === 1
              ? "least"
              : percent(100 * share, 0),
      }),
    ],
  });
};

/** Plot writes a label on each dot; here it holds the row, and the dot hands it back when pointed at. */
const listening = (
  chart: Element,
  onPoint: (row: number | null) => void,
  onOpen: (row: number) => void,
): Element => {
  const rowAt = (event: Event): number | null => {
    const label = (event.target as Element).getAttribute("aria-label");
    return label !== null && /^\d+$/.test(label) ? Number(label) : null;
  };
  chart.addEventListener("pointerover", (event) => onPoint(rowAt(event)));
  chart.addEventListener("pointerleave", () => onPoint(null));
  chart.addEventListener("click", (event) => {
    const row = rowAt(event);
    if (row !== null) onOpen(row);
  });
  return chart;
};
