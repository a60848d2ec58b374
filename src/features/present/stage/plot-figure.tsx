import { useEffect, useRef } from "react";
import type { SlideChart } from "../../../domain/deck/slide-chart";
import { dotPlot } from "../../../ui/plots/dot-plot";
import { linePlot } from "../../../ui/plots/line-plot";
import { barsPlot } from "./bars-plot";
import { useIsTall } from "./stage-shape";
import { timelinePlot } from "./timeline-plot";

type Plotted = Exclude<SlideChart["drawn"], { kind: "claims" }>;

/** Pixels that are drawn for: type that is read from ten metres, and on a phone in the hand. */
const STAGE = { width: 1728, type: 28, strips: 24, dots: 26, height: 720 } as const;
const PHONE = { width: 600, type: 22, strips: 22, dots: 22, height: 660 } as const;

const plotOf = (drawn: Plotted, isTall: boolean): Element => {
  const { width, type, strips, dots, height } = isTall ? PHONE : STAGE;
  switch (drawn.kind) {
    case "bars":
      return barsPlot(drawn, isTall);
    case "timeline":
      return timelinePlot(drawn);
    case "lines":
      return linePlot(drawn, { width, type }, height);
    case "dots":
      return dotPlot(drawn, { width, type: drawn.as === "strips" ? strips : dots });
  }
};

/** A chart drawn for the projector, or for a phone, and scaled down by its viewBox everywhere else. */
export const PlotFigure = ({ drawn }: { drawn: Plotted }) => {
  const place = useRef<HTMLDivElement>(null);
  const isTall = useIsTall();
  useEffect(() => {
    const plot = plotOf(drawn, isTall);
    plot.removeAttribute("width");
    plot.removeAttribute("height");
    plot.setAttribute("role", "img");
    // The library names its groups ("bar"), which nobody hears within a picture, and which have no role.
    for (const group of plot.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    place.current?.replaceChildren(plot);
  }, [drawn, isTall]);
  return <div ref={place} className="plot" data-kind={drawn.kind} />;
};
