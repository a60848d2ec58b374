import { useMemo, type KeyboardEvent } from "react";
import { ordinal, whole } from "../../domain/format";
import type { StripDot, StripPlace } from "./strip-chart";

/** How far a key goes along a strip; Home and End go to its ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Over each strip something to focus: arrow keys step through its dots from most to least deprived. */
export const StripSteps = (props: {
  /** CSS pixels of the chart above the first strip and below the last. */
  top: number;
  foot: number;
  strips: readonly StripPlace[];
  dots: readonly StripDot[];
  /** Areas of England that are ranked. */
  ranked: number;
  pointed: number | null;
  onPoint: (row: number | null) => void;
  onOpen: (row: number) => void;
}) => {
  const { top, foot, strips, dots, ranked, pointed, onPoint, onOpen } = props;
  const ordered = useMemo(
    () =>
      strips.map(({ place }) =>
        dots
          .filter((dot) => dot.place === place.name)
          .toSorted((a, b) => a.percentile - b.percentile),
      ),
    [strips, dots],
  );
  return (
    <div className="strip-steps" style={{ top, bottom: foot }}>
      {ordered.map((strip, which) => {
        const found = strip.findIndex(({ row }) => row === pointed);
        const at = Math.max(0, found);
        const dot = strip[at];
        if (dot === undefined) return <div key={which} />;
        const onKeyDown = (event: KeyboardEvent) => {
          const by = STEPS[event.key];
          if (event.key === "Enter") onOpen(dot.row);
          else if (event.key === "Escape") onPoint(null);
          else if (by !== undefined)
            onPoint(strip[Math.max(0, Math.min(at + by, strip.length - 1))]!.row);
          else return;
          event.preventDefault();
        };
        return (
          <div
            key={which}
            role="slider"
            tabIndex={0}
            aria-label={`Neighbourhoods of ${dot.place}, from the most deprived; Enter opens one`}
            aria-valuemin={1}
            aria-valuemax={strip.length}
            aria-valuenow={at + 1}
            aria-valuetext={`${dot.name}, ${ordinal(Math.round(dot.rank))} of ${whole(ranked)} in England`}
            onKeyDown={onKeyDown}
            onFocus={() => onPoint(dot.row)}
            onBlur={() => onPoint(null)}
          />
        );
      })}
    </div>
  );
};
