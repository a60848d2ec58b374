import { useRef } from "react";

const STEP = 2;
const STRIDE = 10;
const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - STEP,
  ArrowDown: (at) => at - STEP,
  ArrowRight: (at) => at + STEP,
  ArrowUp: (at) => at + STEP,
  PageDown: (at) => at - STRIDE,
  PageUp: (at) => at + STRIDE,
  Home: () => 0,
  End: () => 100,
};

/** The line between two maps: dragged, or moved with the arrow keys. Percent from the left. */
export const Divider = ({
  at,
  names,
  onMove,
}: {
  at: number;
  /** What lies left and right of it. */
  names: readonly [string, string];
  onMove: (at: number) => void;
}) => {
  const handle = useRef<HTMLDivElement>(null);
  const moveTo = (percent: number) => onMove(Math.min(100, Math.max(0, Math.round(percent))));
  const drag = (event: React.PointerEvent) => {
    const frame = handle.current?.parentElement?.getBoundingClientRect();
    if (frame === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    moveTo((100 * (event.clientX - frame.left)) / frame.width);
  };
  return (
    <div
      ref={handle}
      className="divider"
      role="slider"
      tabIndex={0}
      aria-label="Swipe between the two maps"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={at}
      aria-valuetext={`${names[0]} fills ${at}%, ${names[1]} ${100 - at}%`}
      style={{ left: `${at}%` }}
      onKeyDown={(event) => {
        const next = KEYS[event.key];
        if (next === undefined) return;
        event.preventDefault();
        moveTo(next(at));
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    >
      <span aria-hidden="true">◂ ▸</span>
    </div>
  );
};
