/** A number that grows with zoom: [zoom, value] pairs, ascending, straight lines between. */
export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** The same for every zoom, or by stops. */
export type ByZoom = number | ZoomStops;

/** The value at one zoom. */
export const atZoom = (value: ByZoom, zoom: number): number => {
  if (typeof value === "number") return value;
  const next = value.findIndex(([stop]) => stop > zoom);
  const [fromZoom, from] = value[next === -1 ? value.length - 1 : Math.max(0, next - 1)]!;
  if (next <= 0) return from;
  const [toZoom, to] = value[next]!;
  return from + ((to - from) * (zoom - fromZoom)) / (toZoom - fromZoom);
};
