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
    const redraw = () => {
      const chart = drawNow(element.clientWidth);
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
