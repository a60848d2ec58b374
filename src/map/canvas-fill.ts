import { HATCH_PIXEL_RATIO, type HatchName } from "./hatch";
import { hatchOf } from "./hatches";
import type { FillMark } from "./mark";
import { mercatorX, mercatorY, worldSize } from "./mercator";
import { featuresOf, trace, type Pen } from "./pen";

/** One path per colour: a thousand fills would cost ten times as much as ten. */
export const paintFill = (pen: Pen, { source, fill, only, opacity = 1 }: FillMark): void => {
  const paths = new Map<string | CanvasPattern, Path2D>();
  const chosen = only && new Set<unknown>(only);
  const uniform =
    "colour" in fill ? fill.colour : "hatch" in fill ? pattern(pen, fill.hatch) : null;
  for (const feature of featuresOf(pen, source)) {
    if (chosen?.has(feature.id) === false) continue;
    const paint =
      "classes" in fill ? fill.colours[fill.classes[Number(feature.id)] ?? -1] : uniform;
    if (paint === undefined || paint === null) continue;
    const path = paths.get(paint) ?? new Path2D();
    paths.set(paint, path);
    trace(pen, path, feature);
  }
  pen.context.globalAlpha = opacity;
  for (const [paint, path] of paths) {
    pen.context.fillStyle = paint;
    pen.context.fill(path, "evenodd");
  }
  pen.context.globalAlpha = 1;
};

/**
 * A hatch as MapLibre lays it: anchored to the world's corner, its size growing from one whole zoom
 * to the next.
 */
const pattern = ({ context, camera, size }: Pen, name: HatchName): CanvasPattern | null => {
  const image = hatchOf(name);
  const tile = new OffscreenCanvas(image.width, image.height);
  tile
    .getContext("2d", { willReadFrequently: true })
    ?.putImageData(new ImageData(new Uint8ClampedArray(image.data), image.width), 0, 0);
  const made = context.createPattern(tile, "repeat");
  const grown = 2 ** (camera.zoom % 1) / HATCH_PIXEL_RATIO;
  const pixels = worldSize(camera.zoom);
  const offset = (at: number, half: number, period: number): number =>
    (half - at * pixels) % period;
  made?.setTransform(
    new DOMMatrix()
      .translate(
        offset(mercatorX(camera.longitude), size.width / 2, image.width * grown),
        offset(mercatorY(camera.latitude), size.height / 2, image.height * grown),
      )
      .scale(grown),
  );
  return made;
};
