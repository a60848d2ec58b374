import type { SlideChart } from "../../../domain/deck/slide-chart";
import { ClaimTable } from "./claim-table";
import { PlotFigure } from "./plot-figure";

/** A slide's chart with its title, trust and caveat. */
export const ChartView = ({ chart }: { chart: SlideChart }) => (
  <>
    <figcaption className="chart-title">{chart.title}</figcaption>
    {chart.drawn.kind === "claims" ? (
      <ClaimTable claims={chart.drawn} />
    ) : (
      <PlotFigure drawn={chart.drawn} />
    )}
    {chart.caveat === "" ? null : <p className="chart-caveat">{chart.caveat}</p>}
  </>
);
