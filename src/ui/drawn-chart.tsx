import { useEffect, useEffectEvent, useRef } from "react";

/**
 * Room for an Observable Plot chart, drawn anew whenever its width changes. The chart's own parts are
 * hidden from screen readers: `description` says what it shows.
 */
export const DrawnChart = ({
  draw,
  data,
  description,
  className,
}: {
  /** Draws it for a width in CSS pixels. */
  draw: (width: number) => Element;
  /** What the chart is of: another value draws it anew. */
  data: unknown;
  description: string;
  className: string;
}) => {
  const host = useRef<HTMLDivElement>(null);
  const drawNow = useEffectEvent(draw);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let drawn = 0;
    const redraw = () => {
      if (element.clientWidth === drawn || element.clientWidth === 0) return;
      drawn = element.clientWidth;
      const chart = drawNow(drawn);
      chart.setAttribute("aria-hidden", "true");
      element.replaceChildren(chart);
    };
    redraw();
    const watcher = new ResizeObserver(redraw);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [data]);
  return <div ref={host} role="img" aria-label={description} className={className} />;
};
