import { useEffect, useRef } from "react";
import type { BarChart, Timeline } from "../../../domain/deck/slide-chart";
import { barsPlot } from "./bars-plot";
import { timelinePlot } from "./timeline-plot";

/** A chart drawn for the projector and scaled down by its viewBox everywhere else. */
export const PlotFigure = ({ drawn }: { drawn: BarChart | Timeline }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const plot = drawn.kind === "bars" ? barsPlot(drawn) : timelinePlot(drawn);
    plot.removeAttribute("width");
    plot.removeAttribute("height");
    plot.setAttribute("role", "img");
    place.current?.replaceChildren(plot);
  }, [drawn]);
  return <div ref={place} className="plot" data-kind={drawn.kind} />;
};
