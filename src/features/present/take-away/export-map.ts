import { pointedAt } from "../../../domain/deck/callout";
import type { QueryClient } from "@tanstack/react-query";
import type { Content } from "../../../content/content";
import { loadContent } from "../../../content/load-content";
import type { ExportMap } from "../../../domain/deck/export-slide";
import type { MapProvenance } from "../../../domain/deck/provenance";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { paletteOf } from "../../../domain/palette";
import type { Theme } from "../../../domain/look-keys";
import type { Camera } from "../../../domain/map-keys";
import type { View } from "../../../domain/view";
import { projector, type Size } from "../../../map/camera";
import { labelFontReady } from "../../../map/label-font";
import { withBoroughNames } from "../../../map/borough-names";
import type { Box } from "../../../map/canvas-labels";
import type { MapGeography } from "../../../map/map-data";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import { scaleBarOf } from "../../../map/scale-bar";
import { shapesQuery } from "../../../map/shapes-query";
import { stageCamera } from "../stage/stage-camera";

export interface PictureRequest {
  readonly view: View;
  readonly theme: Theme;
  /** CSS pixels. */
  readonly size: Size;
  /** Image pixels per CSS pixel, 1…4. */
  readonly pixelRatio: number;
  /** Part of the width that fades into the ground on the left, for words to stand on; 0 on paper. */
  readonly shade: number;
  /**
   * PDF takes JPEG: its library splits a PNG with transparency in a worker made of text, which the page's
   * policy forbids, and would wait for ever.
   */
  readonly format: "png" | "jpeg";
  /** Whether boroughs are named beside towns. */
  readonly boroughNames?: boolean;
}

/** Lettering stays clean. */
const JPEG_QUALITY = 0.94;

const pictureFile = (canvas: HTMLCanvasElement, format: PictureRequest["format"]): Promise<Blob> =>
  new Promise((done, fail) => {
    canvas.toBlob(
      (blob) =>
        blob === null
          ? fail(new Error("The browser could not make a picture this large."))
          : done(blob),
      `image/${format}`,
      JPEG_QUALITY,
    );
  });

/** The map drawn off the page on a 2D canvas: no WebGL, so any size that memory holds. */
const paintedMap = (
  content: Content,
  geography: MapGeography,
  { theme, size, pixelRatio, shade, format, boroughNames = false }: PictureRequest,
  camera: Camera,
  covered: readonly Box[],
): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  const scene = {
    geography: boroughNames ? withBoroughNames(geography) : geography,
    picture: pictureOf(content, theme),
    marks: { highlight: [], hoveredRow: null },
  };
  const flat = { ...camera, bearing: 0, pitch: 0 };
  paintMap(canvas, scene, flat, size, pixelRatio, covered);
  const context = canvas.getContext("2d");
  if (context !== null && shade > 0) {
    const ground = paletteOf(theme).water;
    const gradient = context.createLinearGradient(0, 0, size.width * shade, 0);
    gradient.addColorStop(0.8, ground);
    gradient.addColorStop(1, `${ground}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size.width * shade, size.height);
  }
  return pictureFile(canvas, format);
};

/** CSS pixels that a file's callout takes over its area, roughly: files set it in a type of their own. */
const calloutSize = (text: string) => ({
  half: Math.min(96, 10 + text.length * 4.4),
  above: 16,
  height: 50,
});

/** A view's map as a file takes it. */
interface MadeMap {
  readonly map: ExportMap;
  /** Where it was drawn from. */
  readonly camera: Camera;
  /** What small print says of it. */
  readonly provenance: MapProvenance;
}

/** A view's map with its legend and words, for any file. */
export const exportMapOf = async (
  client: QueryClient,
  request: PictureRequest,
  callouts: ToldSlide["callouts"] = [],
): Promise<MadeMap> => {
  const { size, view, shade } = request;
  const content = await loadContent(client, view);
  const geography = await client.query(shapesQuery(view.shape, content.choropleth.units.kind));
  await labelFontReady();
  const camera = stageCamera(view, geography, size, shade === 0);
  const { areas, legend, sentence, provenance } = content;
  const project = projector(camera, size);
  const bar = scaleBarOf(camera, size.width / 6);
  const pinned = callouts.map((callout) => {
    const [x, y] = project(...pointedAt(callout, areas));
    return { x, y, text: callout.text };
  });
  const covered = pinned.map(({ x, y, text }): Box => {
    const { half, above, height } = calloutSize(text);
    return [x - half, y - above - height, x + half, y - above];
  });
  const image = await paintedMap(content, geography, request, camera, covered);
  return {
    camera,
    provenance,
    map: {
      image: new Uint8Array(await image.arrayBuffer()),
      alt: sentence,
      legend,
      bar: { part: bar.width / size.width, text: bar.text },
      callouts: pinned.map(({ x, y, text }) => ({
        x: x / size.width,
        y: y / size.height,
        text,
      })),
    },
  };
};
