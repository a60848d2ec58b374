import type { QueryClient } from "@tanstack/react-query";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import type { Pictured } from "../../../data/pictured";
import { picturedQuery } from "../../../data/use-pictured";
import type { ExportMap } from "../../../domain/deck/export-slide";
import { legendAlt, legendOf } from "../../../domain/deck/picture-legend";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { paletteOf } from "../../../domain/palette";
import type { Camera, Theme, View } from "../../../domain/view";
import { projector, type Size } from "../../../map/camera";
import { paintFirstFrame } from "../../../map/first-frame";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { pictureOf } from "../../../map/picture-of";
import { shapesQuery } from "../../../map/shapes-query";
import { stageCamera } from "../stage/stage-camera";

/** What a picture is drawn from: the same artefacts, shapes and painter as the map on screen. */
export interface Drawing {
  readonly pictured: Pictured;
  readonly geography: MapGeography;
}

/** All a view shows, tests for hot spots included, on the shapes it is shown on. */
export const drawingOf = async (client: QueryClient, view: View): Promise<Drawing> => {
  const pictured = await client.query(picturedQuery(view, HOTSPOT_TESTS));
  const geography = await client.query(shapesQuery(view.shape, pictured.drawn.units.kind));
  await labelFontReady();
  return { pictured, geography };
};

export interface PictureRequest {
  readonly view: View;
  readonly theme: Theme;
  /** CSS pixels. */
  readonly size: Size;
  /** Image pixels per CSS pixel, 1…4. */
  readonly pixelRatio: number;
  /** Part of the width that fades into the ground on the left, for words to stand on; 0 on paper. */
  readonly shade: number;
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) => {
    canvas.toBlob((blob) =>
      blob === null
        ? fail(new Error("The browser could not make a picture this large."))
        : done(blob),
    );
  });

/** The map as a PNG, drawn off the page on a 2D canvas: no WebGL, so any size that memory holds. */
const paintedPng = (
  { pictured, geography }: Drawing,
  { theme, size, pixelRatio, shade }: PictureRequest,
  camera: Camera,
): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  const scene = {
    geography,
    picture: pictureOf(pictured, theme),
    marks: { selectedRow: null, hoveredRow: null },
  };
  paintFirstFrame(canvas, scene, { ...camera, bearing: 0, pitch: 0 }, size, pixelRatio);
  const context = canvas.getContext("2d");
  if (context !== null && shade > 0) {
    const ground = paletteOf(theme).water;
    const gradient = context.createLinearGradient(0, 0, size.width * shade, 0);
    gradient.addColorStop(0.8, ground);
    gradient.addColorStop(1, `${ground}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size.width * shade, size.height);
  }
  return pngOf(canvas);
};

/** A view's map with its legend and words, for any file; and where its camera stood. */
export const exportMapOf = async (
  client: QueryClient,
  request: PictureRequest,
  callouts: ToldSlide["callouts"] = [],
): Promise<{ map: ExportMap; camera: Camera }> => {
  const drawing = await drawingOf(client, request.view);
  const { size, view, shade } = request;
  const camera = stageCamera(view, drawing.geography, size, shade === 0);
  const { areas } = drawing.pictured;
  const project = projector(camera, size);
  const png = await paintedPng(drawing, request, camera);
  return {
    camera,
    map: {
      png: new Uint8Array(await png.arrayBuffer()),
      alt: legendAlt(drawing.pictured),
      legend: legendOf(drawing.pictured),
      callouts: callouts.map(({ row, text }) => {
        const [x, y] = project(areas.longitude[row]!, areas.latitude[row]!);
        return { x: x / size.width, y: y / size.height, text };
      }),
    },
  };
};
