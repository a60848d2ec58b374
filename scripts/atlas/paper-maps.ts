import { join } from "node:path";
import { createCanvas, DOMMatrix, GlobalFonts, ImageData, Path2D } from "@napi-rs/canvas";
import type { Topology } from "topojson-specification";
import type { Content } from "../../src/content/content";
import { PLACES } from "../../src/domain/artefact";
import type { LargerArea } from "../../src/domain/larger-areas";
import type { PaperMap } from "../../src/domain/papers/paper";
import { PAPER_MAP, paperCamera, paperLegend, paperMapWords } from "../../src/map/paper-map";
import { geographyOf } from "../../src/map/geography";
import { paintMap } from "../../src/map/paint-map";
import { pictureOf } from "../../src/map/picture-of";
import type { Artefacts } from "./read";

const FACES = join(import.meta.dirname, "../../node_modules/@fontsource/inter/files");

/** The map's painter asks for what a browser has; here a library has it. */
const asInBrowser = (): void => {
  Object.assign(globalThis, {
    Path2D,
    DOMMatrix,
    ImageData,
    OffscreenCanvas: function (width: number, height: number) {
      return createCanvas(width, height);
    },
  });
  for (const weight of ["500", "600", "700"])
    GlobalFonts.registerFromPath(
      join(FACES, `inter-latin-${weight}-normal.woff2`),
      "Inter Variable",
    );
};

/** Paints the same maps as the screen, without one. */
export const paperMaps = (
  artefacts: Artefacts,
  topologies: Readonly<Record<"areas" | "basemap", Topology>>,
  content: Content,
): ((place: LargerArea) => PaperMap | null) => {
  asInBrowser();
  const geography = geographyOf(
    topologies.areas,
    topologies.basemap,
    artefacts.read("places", PLACES).places,
  );
  const picture = pictureOf(content, "light");
  const legend = paperLegend(content);
  // One for all: their pixels lie outside what the garbage collector counts.
  const canvas = createCanvas(1, 1);
  return (place) => {
    if (place.rows.length === 0) return null;
    paintMap(
      canvas as unknown as HTMLCanvasElement,
      { geography, picture, marks: { highlight: place.rows, hoveredRow: null } },
      paperCamera(geography, place.rows),
      PAPER_MAP,
      PAPER_MAP.ratio,
    );
    return {
      image: canvas.toBuffer("image/jpeg", PAPER_MAP.quality),
      kind: "jpg",
      width: canvas.width,
      height: canvas.height,
      alt: paperMapWords(place.name, content),
      legend,
    };
  };
};
