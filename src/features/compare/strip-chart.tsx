import * as Plot from "@observablehq/plot";
import { useEffect, useMemo, useRef } from "react";
import { downloadChart } from "../../data/export/download-chart";
import { boroughName, placeName, shareWords } from "../../domain/area-sentence";
import type { Areas, Values } from "../../domain/areas";
import { PLACE, CODE, numberColumn } from "../../domain/compare/charts/columns";
import { lowerFirst, percent } from "../../domain/format";
import type { Place } from "../../domain/place";
import { decileOf, percentileOf } from "../../domain/position";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import { spreadOf } from "../../domain/spread";
import { ChartFigure } from "../../ui/chart-figure";
import { licencesOf, tableFor } from "./chart-words";
import { plotStyle } from "../../ui/plot-style";
import { fitted } from "./strip-layout";
import { StripSteps } from "./strip-steps";
import type { Compared } from "./use-compare";

export interface StripDot {
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

/** CSS pixels above the first strip. */
const TOP = 4;

export const percentilesOf = ({ value, ranked = NaN }: Values, rows: readonly number[]): number[] =>
  rows.map((row) => percentileOf(value[row] ?? NaN, ranked));

/** Every LSOA of every borough as a dot, by pointer or by keyboard: named and found on the map; Enter or a click opens it. */
export const StripChart = (props: {
  compared: Compared;
  areas: Areas;
  values: Values;
  strips: readonly StripPlace[];
  pointed: number | null;
  onPoint: (row: number | null) => void;
  onOpen: (row: number) => void;
}) => {
  const { compared, areas, values, strips, pointed, onPoint, onOpen } = props;
  const { places, measure, release } = compared;
  const frame = useRef<HTMLDivElement>(null);
  const dots = useMemo(
    () => strips.flatMap(({ place, rows }) => dotsOf(place, rows, areas, values)),
    [strips, areas, values],
  );
  const draw = useMemo(
    () => (width: number) => listening(chartOf(strips, dots, values, width), onPoint, onOpen),
    [strips, dots, values, onPoint, onOpen],
  );
  useEffect(() => {
    const dot = frame.current?.querySelector(`svg [aria-label="${pointed ?? "none"}"]`);
    dot?.setAttribute("data-pointed", "");
    return () => dot?.removeAttribute("data-pointed");
  }, [pointed]);
  const title = `Every neighbourhood, ${lowerFirst(measure.title)} ${values.year}`;
  const table = useMemo(
    () =>
      tableFor(places, {
        title,
        source: release.title,
        licences: licencesOf([release.source, "lsoa21"]),
        note: NOTE,
        key: DEPRIVATION_RAMP.map((colour, at) => ({ name: tenthName(at), colour })),
        columns: [
          {
            ...PLACE,
            key: "lsoa21_name",
            title: "Neighbourhood",
            description: "Area, and its LSOA 2021 name.",
          },
          { ...CODE, key: "lsoa21_code", description: "LSOA 2021 code." },
          { ...PLACE, key: "borough", title: "Borough" },
          numberColumn(
            "rank",
            "Rank in England",
            `1 is most deprived, of ${values.ranked ?? ""}, on the areas of 2021.`,
            "rank",
          ),
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
    <div ref={frame}>
      <ChartFigure
        title={title}
        alternative={`Dot strips, one for each borough. ${strips.map((strip) => said(strip, values)).join(" ")}`}
        draw={draw}
        table={table}
        onDownload={downloadChart}
        over={
          <StripSteps
            top={TOP}
            foot={FOOT}
            strips={strips}
            dots={dots}
            ranked={values.ranked ?? NaN}
            pointed={pointed}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        }
      >
        {NOTE}
      </ChartFigure>
    </div>
  );
};

/** CSS pixels below the last strip. */
const FOOT = 26;

const NOTE =
  "Dots are neighbourhoods, on the areas of 2021; the band holds four in five; the line is the median.";

/** "1, most deprived": a tenth of England, as a key names it. */
export const tenthName = (at: number): string =>
  at === 0 ? "1, most deprived tenth" : at === 9 ? "10, least deprived" : String(at + 1);

const dotsOf = (place: Place, rows: readonly number[], areas: Areas, values: Values): StripDot[] =>
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
  dots: readonly StripDot[],
  values: Values,
  width: number,
): Element => {
  const isNarrow = width < 520;
  const left = isNarrow ? 84 : 124;
  const { radius, row: height } = fitted(dots, width - left - 14);
  const spreads = strips.map(({ place, rows }) => ({
    place: place.name,
    spread: spreadOf(percentilesOf(values, rows)),
  }));
  const known = spreads.flatMap(({ place, spread }) =>
    spread === undefined ? [] : [{ place, ...spread }],
  );
  const beside = {
    fy: "place",
    frameAnchor: "left",
    dx: -left,
    textAnchor: "start",
    fill: "currentColor",
  } as const;
  const inPercent = (share: number) => percent(100 * share, 0);
  return Plot.plot({
    width,
    height: strips.length * height + TOP + FOOT,
    marginLeft: left,
    marginRight: 14,
    marginTop: TOP,
    marginBottom: FOOT,
    style: plotStyle(12),
    fy: { domain: strips.map(({ place }) => place.name), label: null, axis: null, padding: 0 },
    x: { domain: [0, 1], label: null },
    marks: [
      Plot.ruleX([0.1, 0.2, 0.5], { stroke: "currentColor", strokeOpacity: 0.16 }),
      Plot.rect(known, {
        fy: "place",
        x1: "tenth",
        x2: "ninetieth",
        fill: "var(--accent)",
        fillOpacity: 0.1,
        insetTop: 4,
        insetBottom: 4,
      }),
      Plot.dot(
        dots,
        Plot.dodgeY("middle", {
          fy: "place",
          x: "percentile",
          r: radius,
          padding: 0.4,
          fill: ({ decile }: StripDot) => DEPRIVATION_RAMP[decile - 1] ?? "none",
          stroke: "var(--dot-edge)",
          strokeWidth: 0.6,
          ariaLabel: ({ row }: StripDot) => String(row),
          title: ({ name, rank }: StripDot) => `${name}: ${shareWords(rank, values.ranked ?? NaN)}`,
        }),
      ),
      Plot.tickX(known, {
        fy: "place",
        x: "median",
        stroke: "var(--accent)",
        strokeWidth: 2,
        insetTop: 4,
        insetBottom: 4,
      }),
      Plot.text(spreads, { ...beside, dy: -14, text: "place", fontWeight: 600 }),
      Plot.text(known, {
        ...beside,
        dy: 3,
        fillOpacity: 0.75,
        text: ({ median }: { median: number }) => `median ${inPercent(median)}`,
      }),
      Plot.text(known, {
        ...beside,
        dy: 19,
        fillOpacity: 0.75,
        text: ({ tenth, ninetieth }: { tenth: number; ninetieth: number }) =>
          `${inPercent(tenth)} to ${inPercent(ninetieth)}`,
      }),
      Plot.axisX(width < 760 ? [0, 0.5, 1] : [0, 0.1, 0.2, 0.5, 1], {
        tickSize: 0,
        tickFormat: (share: number) =>
          share === 0
            ? isNarrow
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
