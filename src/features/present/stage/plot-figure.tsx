import { useEffect, useRef } from "react";
import type { SlideChart } from "../../../domain/deck/slide-chart";
import { dotPlot } from "../../../ui/plots/dot-plot";
import { linePlot } from "../../../ui/plots/line-plot";
import { barsPlot } from "./bars-plot";
import { timelinePlot } from "./timeline-plot";

type Plotted = Exclude<SlideChart["drawn"], { kind: "claims" }>;

/** Pixels of the stage that is drawn for, and type that is read from ten metres. */
const STAGE = { width: 1728, type: 28 } as const;

const plotOf = (drawn: Plotted): Element => {
  switch (drawn.kind) {
    case "bars":
      return barsPlot(drawn);
    case "timeline":
      return timelinePlot(drawn);
    case "lines":
      return linePlot(drawn, STAGE, 720);
    case "dots":
      return dotPlot(drawn, { ...STAGE, type: drawn.as === "strips" ? 22 : 24 });
  }
};

/** A chart drawn for the projector and scaled down by its viewBox everywhere else. */
export const PlotFigure = ({ drawn }: { drawn: Plotted }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const plot = plotOf(drawn);
    plot.removeAttribute("width");
    plot.removeAttribute("height");
    plot.setAttribute("role", "img");
    place.current?.replaceChildren(plot);
  }, [drawn]);
  return <div ref={place} className="plot" data-kind={drawn.kind} />;
};
