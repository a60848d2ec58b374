import type { QueryClient } from "@tanstack/react-query";
import {
  areasTopologyQuery,
  basemapQuery,
  measureQuery,
  namesQuery,
  placesQuery,
} from "../../../data/queries";
import { picturedOf, type Pictured } from "../../../data/pictured";
import type { ExportMap } from "../../../domain/deck/export-slide";
import { definitionShown, filterShown } from "../../../domain/deck/provenance";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { Camera, Theme, View } from "../../../domain/view";
import { plural } from "../../../domain/format";
import { projector, type Size } from "../../../map/camera";
import { paintFirstFrame } from "../../../map/first-frame";
import { geographyOf } from "../../../map/geography";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { pictureOf } from "../../../map/picture-of";
import { paletteOf } from "../../../domain/palette";
import { groundMeasure } from "../../../domain/mapped-id";

/** What a picture is drawn from: the same artefacts, geometry and painter as the map on screen. */
export interface Drawing {
  readonly geography: MapGeography;
  readonly client: QueryClient;
}

export const drawingOf = async (client: QueryClient): Promise<Drawing> => {
  const [areas, basemap, places] = await Promise.all([
    client.query(areasTopologyQuery),
    client.query(basemapQuery),
    client.query(placesQuery),
  ]);
  await labelFontReady();
  return { geography: geographyOf(areas, basemap, places), client };
};

const picturedIn = async ({ client }: Drawing, view: View): Promise<Pictured> =>
  picturedOf(
    view,
    await client.query(namesQuery),
    await client.query(measureQuery(groundMeasure(view.measure))),
  );

export interface PictureRequest {
  readonly view: View;
  readonly theme: Theme;
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  /** Image pixels per CSS pixel, 1…4. */
  readonly pixelRatio: number;
  /** Part of the width that fades into the ground on the left, for words to stand on. */
  readonly shade?: number;
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) => {
    canvas.toBlob((blob) =>
      blob === null
        ? fail(new Error("The browser could not make a picture this large."))
        : done(blob),
    );
  });

/** A view's map as a PNG, drawn off the page on a 2D canvas: no WebGL, so any size that memory holds. */
export const pictureOfView = async (drawing: Drawing, request: PictureRequest): Promise<Blob> => {
  const { view, theme, camera, size, pixelRatio, shade = 0 } = request;
  const canvas = document.createElement("canvas");
  const scene = {
    geography: drawing.geography,
    picture: pictureOf(await picturedIn(drawing, view), theme),
    marks: { selectedRow: null, hoveredRow: null },
  };
  paintFirstFrame(canvas, scene, { ...camera, bearing: 0, pitch: 0 }, size, pixelRatio);
  const context = canvas.getContext("2d");
  if (context !== null && shade > 0) {
    const ground = paletteOf(theme).water;
    const gradient = context.createLinearGradient(0, 0, size.width * shade, 0);
    gradient.addColorStop(0.74, ground);
    gradient.addColorStop(1, `${ground}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size.width * shade, size.height);
  }
  return pngOf(canvas);
};

/** The map in one sentence: what a picture's alternative text says. */
const altOf = ({
  measure,
  release,
  scale,
  rows,
  persistentRows,
  values,
  view,
}: Pictured): string => {
  const first = rows.filter((row) => scale.classOf(values.value[row] ?? NaN) === 0).length;
  const definition = definitionShown(view);
  const hatched =
    persistentRows === null || definition === ""
      ? ""
      : ` ${plural(persistentRows.length, "area")} hatched: ${definition}.`;
  return `Map of Liverpool City Region (${filterShown(view)}): ${measure.title}, ${release.title}. ${plural(first, "area")} of ${rows.length}: ${scale.classes[0]?.label ?? ""}.${hatched}`;
};

/** A view's map with its legend and words, for any file. */
export const exportMapOf = async (
  drawing: Drawing,
  request: PictureRequest,
  callouts: ToldSlide["callouts"] = [],
): Promise<ExportMap> => {
  const pictured = await picturedIn(drawing, request.view);
  const { areas, scale, measure, release } = pictured;
  const project = projector(request.camera, request.size);
  return {
    png: new Uint8Array(await (await pictureOfView(drawing, request)).arrayBuffer()),
    alt: altOf(pictured),
    legendTitle: `${measure.title}, ${release.year}. ${scale.title}`,
    legend: scale.classes.map(({ tick, label, colour }) => ({ tick, label, colour })),
    ends: scale.ends,
    hatched: pictured.persistentRows === null ? "" : definitionShown(request.view),
    callouts: callouts.map(({ row, text }) => {
      const [x, y] = project(areas.longitude[row]!, areas.latitude[row]!);
      return { x: x / request.size.width, y: y / request.size.height, text };
    }),
  };
};
