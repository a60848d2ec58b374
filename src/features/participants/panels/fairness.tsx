import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { concentration } from "../../../analysis/concentration";
import { hierarchyOf } from "../../../analysis/participants/release-participants";
import { downloadChart } from "../../../data/export/download-chart";
import { percent } from "../../../domain/format";
import { decileOf } from "../../../domain/position";
import { LEVELS } from "../../../domain/released";
import { guesses } from "../../../domain/shown";
import { ChartFigure } from "../../../ui/chart-figure";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";
import { plotStyle } from "../../../ui/plot-style";

/** Whether participants live where need is: concentration curve, index and one sentence. */
export const Fairness = ({ reached }: { reached: Reached }) => {
  const { areas, levels, overall, per, denominator } = reached;
  const curve = useMemo(() => {
    // Hidden areas share evenly what their neighbourhood's figure leaves: public figures only.
    const participants = guesses(
      LEVELS.map((level) => levels[level]),
      hierarchyOf(areas),
    );
    const known = per.map((people) => (Number.isNaN(people) ? 0 : people));
    const { of, per: population, index } = concentration(overall.value, participants, known);
    const isWorst = Array.from(
      overall.value,
      (rank) => decileOf(rank, overall.ranked ?? NaN) === 1,
    );
    const shareOf = (people: Float64Array) => {
      const within = people.reduce((sum, each, row) => sum + (isWorst[row] ? each : 0), 0);
      return within / people.reduce((sum, each) => sum + each, 0);
    };
    return { of, population, index, reached: shareOf(participants), need: shareOf(known) };
  }, [areas, levels, overall, per]);
  const points = useMemo(
    () => Array.from(curve.of, (of, k) => ({ of, per: curve.population[k]! })),
    [curve],
  );
  const draw = useMemo(
    () => (width: number) => chartOf(points, denominator.per, width),
    [points, denominator],
  );
  const table = useMemo(
    () =>
      reachTable(
        reached,
        "Concentration of participants by deprivation",
        [
          {
            key: "population_share",
            title: `Share of ${denominator.per}`,
            description: "Most deprived areas first, cumulative.",
            unit: "share",
            kind: "number",
          },
          {
            key: "participant_share",
            title: "Share of participants",
            description: "Living in those areas, cumulative.",
            unit: "share",
            kind: "number",
          },
        ],
        tenths(points),
      ),
    [reached, points, denominator],
  );
  const sentence = `About ${percent(100 * curve.reached, 0)} of participants live in areas among England’s most deprived 10%, where ${percent(100 * curve.need, 0)} of ${denominator.per} live.`;
  return (
    <>
      <h2 className="telling">{sentence}</h2>
      <p>
        The concentration index is <b>{curve.index.toFixed(2).replace("-", "−")}</b>:{" "}
        {curve.index < -0.02
          ? `participants live in more deprived areas than ${denominator.per} do.`
          : curve.index > 0.02
            ? `participants live in less deprived areas than ${denominator.per} do.`
            : `participants are spread over deprivation as ${denominator.per} are.`}
      </p>
      <ChartFigure
        title="Concentration curve"
        alternative={`${sentence} Index ${curve.index.toFixed(2)}.`}
        draw={draw}
        table={table}
        onDownload={downloadChart}
      >
        {reached.session.synthetic ? "Synthetic participants. " : ""}Above the diagonal, more
        deprived areas have more than their share. Areas with hidden counts get an equal part of
        their neighbourhood’s figure.
      </ChartFigure>
    </>
  );
};

interface Point {
  readonly of: number;
  readonly per: number;
}

const tenths = (points: readonly Point[]) =>
  Array.from({ length: 11 }, (_, k) => {
    const at = points.find(({ per }) => per >= k / 10 - 1e-9) ?? points.at(-1)!;
    return [Number(at.per.toFixed(3)), Number(at.of.toFixed(3))];
  });

const chartOf = (points: readonly Point[], per: string, width: number): Element =>
  Plot.plot({
    width,
    height: Math.min(width, 360),
    marginLeft: 44,
    marginBottom: 36,
    style: { ...plotStyle(12), color: "var(--ink-2)" },
    x: {
      label: `share of ${per}, most deprived first →`,
      percent: true,
      ticks: 5,
      domain: [0, 100],
    },
    y: { label: "↑ share of participants, %", percent: true, ticks: 5, domain: [0, 100] },
    marks: [
      Plot.areaY(points, {
        x: "per",
        y1: "per",
        y2: "of",
        fill: "var(--accent)",
        fillOpacity: 0.14,
      }),
      Plot.line(
        [
          { of: 0, per: 0 },
          { of: 1, per: 1 },
        ],
        { x: "per", y: "of", stroke: "var(--ink-3)", strokeDasharray: "4 3" },
      ),
      Plot.line(points, { x: "per", y: "of", stroke: "var(--accent)", strokeWidth: 2.4 }),
    ],
  });
