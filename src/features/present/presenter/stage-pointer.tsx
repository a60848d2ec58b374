import { useState, type PointerEvent } from "react";

export type PointerMode = "none" | "pointer" | "pen";

interface Point {
  readonly x: number;
  readonly y: number;
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");

/** A red dot that follows the mouse or a finger, or a pen: what it draws stays until the next slide. */
export const StagePointer = ({ mode }: { mode: Exclude<PointerMode, "none"> }) => {
  const [dot, setDot] = useState<Point | null>(null);
  const [lines, setLines] = useState<readonly (readonly Point[])[]>([]);
  const [isDown, setDown] = useState(false);
  const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const point = placeOf(event);
    setDot(point);
    if (mode === "pen" && isDown)
      setLines((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
  };
  return (
    <svg
      className="stage-pointer"
      data-mode={mode}
      aria-hidden
      onPointerMove={draw}
      onPointerLeave={() => setDot(null)}
      onPointerDown={(event) => {
        if (mode !== "pen") return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        const point = placeOf(event);
        setDown(true);
        setLines((before) => [...before, [point]]);
      }}
      onPointerUp={(event) => {
        if (mode === "pen") event.stopPropagation();
        setDown(false);
      }}
    >
      {lines.map((line, at) => (
        <path key={at} d={pathOf(line)} />
      ))}
      {dot === null ? null : <circle cx={dot.x} cy={dot.y} r={mode === "pen" ? 5 : 11} />}
    </svg>
  );
};
