import * as Plot from "@observablehq/plot";
import type { ChancePicture } from "../../../analysis/chance-picture";
import { percent } from "../../../domain/format";
import type { Measure } from "../../../domain/measures";
import { DrawnChart } from "../../../ui/drawn-chart";
import { needAxis, needText } from "./need-text";

const HEIGHT = 130;

/** What chance gives this area's neighbours, as a histogram, and what they really have, as a line. */
export const ChanceChart = ({
  picture,
  measure,
  ranked,
}: {
  picture: ChancePicture;
  measure: Measure;
  ranked: number;
}) => (
  <DrawnChart
    className="chance-chart"
    description={`Chart. By chance the neighbours would average about ${needText(measure, picture.mean, ranked)}; they really average ${needText(measure, picture.observed, ranked)}.`}
    data={picture}
    draw={(width) => chartOf(picture, measure, width)}
  />
);

const chartOf = (
  { bins, observed, permutations }: ChancePicture,
  measure: Measure,
  width: number,
) => {
  const { label, toAxis, format } = needAxis(measure);
  const at = toAxis(observed);
  const middle = toAxis((bins[0]!.from + bins.at(-1)!.to) / 2);
  return Plot.plot({
    width,
    height: HEIGHT,
    marginTop: 20,
    marginLeft: 4,
    marginRight: 4,
    marginBottom: 34,
    style: {
      fontFamily: "var(--interface)",
      fontSize: "11px",
      background: "none",
      overflow: "visible",
    },
    x: {
      label,
      labelArrow: "none",
      labelAnchor: "center",
      tickFormat: format,
      ticks: 5,
      tickSize: 0,
    },
    y: { axis: null },
    marks: [
      Plot.rectY(bins, {
        x1: ({ from }: { from: number }) => toAxis(from),
        x2: ({ to }: { to: number }) => toAxis(to),
        y: "count",
        fill: "currentColor",
        fillOpacity: 0.22,
        title: ({ count }: { count: number }) => percent((100 * count) / permutations),
      }),
      Plot.ruleX([at], { stroke: "var(--chart-line)", strokeWidth: 2.5 }),
      Plot.text([at], {
        x: (value: number) => value,
        text: () => "really",
        frameAnchor: "top",
        dy: -14,
        textAnchor: at < middle ? "start" : "end",
        fontWeight: 600,
        fill: "var(--chart-line)",
      }),
    ],
  });
};
