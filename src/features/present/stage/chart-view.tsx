import { chartHead, type SlideChart } from "../../../domain/deck/slide-chart";
import { ClaimTable } from "./claim-table";
import { PlotFigure } from "./plot-figure";
import { useIsTall } from "./stage-shape";
import { TimelineList } from "./timeline-list";

const Drawn = ({ drawn }: Pick<SlideChart, "drawn">) => {
  const isTall = useIsTall();
  if (drawn.kind === "claims") return <ClaimTable claims={drawn} />;
  return drawn.kind === "timeline" && isTall ? (
    <TimelineList timeline={drawn} />
  ) : (
    <PlotFigure drawn={drawn} />
  );
};

/** A slide's chart with its title, trust and caveat. */
export const ChartView = ({ chart }: { chart: SlideChart }) => (
  <>
    <figcaption className="chart-title">{chartHead(chart)}</figcaption>
    <Drawn drawn={chart.drawn} />
    {chart.caveat === "" ? null : <p className="chart-caveat">{chart.caveat}</p>}
  </>
);
