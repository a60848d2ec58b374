import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { funnelLimits } from "../../../analysis/funnel";
import { downloadChart } from "../../../data/export/download-chart";
import { plural, whole } from "../../../domain/format";
import { spreadSentence } from "../../../domain/need-words";
import { shownAs } from "../../../domain/shown";
import { ChartFigure } from "../../../ui/chart-figure";
import { COLUMNS } from "../columns";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";
import { neighbourhoodName, per1000 } from "../../../domain/reach-words";
import { plotStyle } from "../../../ui/plot-style";

interface Dot {
  readonly msoa: number;
  readonly per: number;
  readonly rate: number;
  readonly need: boolean;
  readonly name: string;
}

const STEPS = 60;

/** Every neighbourhood against what chance alone would give at the region's rate. */
export const Funnel = ({ reached }: { reached: Reached }) => {
  const { areas, levels, people, rates, regionRate, spread } = reached;
  const { isNeed, denominator, view, change } = reached;
  const { tau2 } = spread;
  const dots = useMemo(
    () =>
      areas.msoas.flatMap((_, msoa): Dot[] => {
        const rate = rates.msoa.rate[msoa]!;
        if (Number.isNaN(rate)) return [];
        const name = neighbourhoodName(areas, msoa);
        return [{ msoa, rate, name, per: people.msoa[msoa]!, need: isNeed[msoa] === true }];
      }),
    [areas, rates, people, isNeed],
  );
  const chosen = dots.find(({ msoa }) => areas.msoas[msoa]!.code === view.area) ?? null;
  const draw = useMemo(
    () => (width: number) => {
      const chart = chartOf(dots, chosen, regionRate, tau2, denominator.per, width);
      chart.addEventListener("click", (event) => {
        const at = (event.target as Element).getAttribute("aria-label");
        const code = at === null ? undefined : areas.msoas[Number(at)]?.code;
        if (code !== undefined) change({ area: code });
      });
      return chart;
    },
    [dots, chosen, regionRate, tau2, denominator.per, areas, change],
  );
  const beyond = dots.filter(({ per, rate }) => {
    const { low, high } = funnelLimits(per, regionRate, tau2)["99.8%"];
    return rate < 1000 * low || rate > 1000 * high;
  }).length;
  const hidden = areas.msoas.length - dots.length;
  const table = useMemo(
    () =>
      reachTable(
        reached,
        "Reach by neighbourhood",
        [
          COLUMNS.neighbourhood,
          COLUMNS.code,
          COLUMNS.shown,
          COLUMNS.per,
          COLUMNS.rate,
          COLUMNS.low,
          COLUMNS.high,
        ],
        areas.msoas.map(({ code }, msoa) => [
          ...[neighbourhoodName(areas, msoa), code, shownAs(levels.msoa, msoa)],
          Math.round(people.msoa[msoa]!),
          ...[rates.msoa.rate, rates.msoa.low, rates.msoa.high].map((r) =>
            Number(r[msoa]!.toFixed(2)),
          ),
        ]),
      ),
    [reached, areas, levels, people, rates],
  );
  const said = `${plural(beyond, "neighbourhood")} of ${whole(dots.length)} lie outside the 99.8% limits${tau2 > 0 ? ", which are widened for overdispersion" : ""}.`;
  return (
    <>
      <h2 className="telling">More or less than chance would explain</h2>
      <p>
        {said} {spreadSentence(spread)}{" "}
        {hidden === 0
          ? ""
          : `${plural(hidden, "neighbourhood")} with hidden counts are not on the chart; φ counts them at our best guess.`}
      </p>
      <ChartFigure
        title="Funnel plot of reach"
        alternative={`Reach against ${denominator.per} by neighbourhood, around the region’s ${per1000(1000 * regionRate)} per 1,000. ${said}`}
        draw={draw}
        table={table}
        onDownload={downloadChart}
      >
        {reached.session.synthetic ? "Synthetic participants. " : ""}Filled: neighbourhoods of
        lasting need. Lines: 95% and 99.8% limits{tau2 > 0 ? ", widened for overdispersion" : ""}.
        Click a dot to see it on the map.
      </ChartFigure>
    </>
  );
};

const chartOf = (
  dots: readonly Dot[],
  chosen: Dot | null,
  target: number,
  tau2: number,
  per: string,
  width: number,
): Element => {
  const most = Math.max(...dots.map((dot) => dot.per)) * 1.04;
  const least = Math.min(...dots.map((dot) => dot.per)) * 0.9;
  const top = Math.max(...dots.map(({ rate }) => rate)) * 1.08;
  const limits = Array.from({ length: STEPS + 1 }, (_, k) => {
    const at = least + ((most - least) * k) / STEPS;
    return { at, ...funnelLimits(at, target, tau2) };
  });
  const line = (name: "95%" | "99.8%", end: "low" | "high") =>
    Plot.line(limits, {
      x: "at",
      y: (each: (typeof limits)[number]) => Math.min(top, 1000 * each[name][end]),
      stroke: "var(--ink-2)",
      strokeWidth: name === "95%" ? 1 : 1.4,
      strokeDasharray: name === "95%" ? "4 3" : "none",
    });
  return Plot.plot({
    width,
    height: Math.round(Math.min(380, width * 0.86)),
    marginLeft: 36,
    marginBottom: 34,
    style: { ...plotStyle(12), color: "var(--ink-2)" },
    x: { label: `${per} →`, tickFormat: "~s", ticks: 5 },
    y: { label: "↑ per 1,000", domain: [0, top], ticks: 5 },
    marks: [
      Plot.ruleY([1000 * target], { stroke: "var(--ink)", strokeWidth: 1.2 }),
      ...(["95%", "99.8%"] as const).flatMap((name) => [line(name, "low"), line(name, "high")]),
      Plot.dot(dots, {
        x: "per",
        y: "rate",
        r: 4,
        fill: ({ need }: Dot) => (need ? "var(--accent)" : "var(--paper)"),
        stroke: "var(--accent)",
        strokeWidth: 1.2,
        ariaLabel: ({ msoa }: Dot) => String(msoa),
        title: ({ name, rate }: Dot) => `${name}: ${per1000(rate)} per 1,000`,
      }),
      Plot.dot(chosen === null ? [] : [chosen], {
        x: "per",
        y: "rate",
        r: 8,
        stroke: "var(--ink)",
        strokeWidth: 2,
      }),
      Plot.text(chosen === null ? [] : [chosen], {
        x: "per",
        y: "rate",
        text: "name",
        dy: -14,
        textAnchor: chosen !== null && chosen.per > (most + least) / 2 ? "end" : "start",
        fontWeight: 600,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
      }),
    ],
  });
};
