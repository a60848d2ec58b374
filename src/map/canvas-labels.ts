import type { Feature } from "geojson";
import { canvasFont } from "./label-font";
import type { LabelMark } from "./mark";
import { featuresOf, type Pen } from "./pen";
import { atZoom } from "../domain/marks/zoom-stops";

/** Left, top, right, bottom in CSS pixels. */
export type Box = readonly [number, number, number, number];

/** Room kept free around a label, as in the style. */
const ROOM = 3;

/** MapLibre centres a line of text by its em box, which lies this much below the middle. */
const BELOW_MIDDLE = 0.085;

/**
 * The most important first, and none over another: what the live map will place.
 * @param covered what words pinned to the map will lie over: no name is written under them
 */
export const paintLabels = (
  pen: Pen,
  marks: readonly LabelMark[],
  covered: readonly Box[] = [],
): void => {
  const taken: Box[] = [...covered];
  for (const mark of marks.toReversed()) {
    if (pen.camera.zoom < (mark.minZoom ?? 0)) continue;
    const size = atZoom(mark.size, pen.camera.zoom);
    pen.context.font = canvasFont(mark.weight, size);
    pen.context.letterSpacing = `${(mark.spacing ?? 0) * size}px`;
    pen.context.textAlign = "center";
    pen.context.textBaseline = "middle";
    pen.context.lineJoin = "round";
    for (const feature of inOrder(featuresOf(pen, mark.source), mark.rank)) {
      paintLabel(pen, mark, size, feature, taken);
    }
  }
};

const inOrder = (features: readonly Feature[], rank: number): Feature[] =>
  features
    .filter(({ properties }) => properties?.rank === rank)
    .sort((a, b) => Number(a.properties?.order) - Number(b.properties?.order));

const paintLabel = (
  { context, project }: Pen,
  mark: LabelMark,
  size: number,
  { geometry, properties }: Feature,
  taken: Box[],
): void => {
  if (geometry.type !== "Point") return;
  const name = String(properties?.name);
  const [east, y] = project(geometry.coordinates[0]!, geometry.coordinates[1]!);
  const width = context.measureText(name).width;
  const half = width / 2 + ROOM;
  const boxAt = (x: number): Box => [
    x - half,
    y - size * 0.6 - ROOM,
    x + half,
    y + size * 0.6 + ROOM,
  ];
  const aside = mark.beside === undefined ? 0 : mark.beside * size + width / 2;
  const x = (aside === 0 ? [east] : [east + aside, east - aside]).find(
    (middle) => !taken.some((other) => overlap(boxAt(middle), other)),
  );
  if (x === undefined) return;
  taken.push(boxAt(x));
  const baseline = y + size * BELOW_MIDDLE;
  context.strokeStyle = mark.halo;
  context.lineWidth = 2 * mark.haloWidth;
  context.strokeText(name, x, baseline);
  context.fillStyle = mark.colour;
  context.fillText(name, x, baseline);
};

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
