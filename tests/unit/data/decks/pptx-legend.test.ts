import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { COLUMN } from "../../../../src/data/decks/pptx-column";
import { writePptx } from "../../../../src/data/decks/pptx";
import { crossedIn } from "../../../../src/domain/crossing";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import type { View } from "../../../../src/domain/view";
import { stageCamera } from "../../../../src/features/present/stage/stage-camera";
import { projector } from "../../../../src/map/camera";
import { geographyOf } from "../../../../src/map/geography";
import { builtContent } from "../../../built-content";
import { people, syntheticSession } from "../../../shown-overlays";
import { exportSlides } from "./export-slides";
import { boxOf, isApart, legendBox, shapesOf, type Box } from "./pptx-boxes";

const topology = (name: string): Topology =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../../public/data/${name}.json`), "utf8"),
  ) as Topology;
const geography = geographyOf(topology("areas"), topology("basemap"), []);
const session = await syntheticSession();

/** Where the region is drawn on a slide; a saved camera may show land wherever there are no words. */
const regionOn = (view: View): Box => {
  const size = { width: 1333.3, height: 750 };
  const project = projector(stageCamera(view, geography, size), size);
  const [west, south, east, north] = geography.bounds;
  const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
  const [x, y, x2, y2] = [left, top, right, bottom].map((each) => each / 100);
  return [Math.max(x!, 0.44 * 13.333), y!, x2!, y2!];
};

const maps = exportSlides().filter(({ map, steps }) => map !== null && steps.length === 0);

/** As much as a map can key, beside the words of a slide that has many. */
const LONGEST = [
  "persistence=always-10&hotspots=gi&points=libraries,stations,ferries,gps,bus-stops",
  "measure=in-work-poverty&persistence=always-20&hotspots=gi&points=libraries,bus-stops",
  "persistence=always-10&hotspots=gi&points=libraries,bus-stops&participants=hexagons",
  "participants=rate&persistence=none",
];

const longest = LONGEST.map((search): ExportSlide => {
  const { legend, view } = builtContent(search, { people, session });
  const slide = maps.find(({ told }) => told.id === "persistent")!;
  return { ...slide, told: { ...slide.told, id: search, view }, map: { ...slide.map!, legend } };
});

const near: ExportSlide = {
  ...maps[0]!,
  told: {
    ...maps[0]!.told,
    id: "a saved camera",
    view: {
      ...maps[0]!.told.view,
      map: { longitude: -2.95, latitude: 53.42, zoom: 11.5, bearing: 0, pitch: 0 },
    },
  },
};

test.each([...maps, ...longest, near].map((one) => [one.told.id, one] as const))(
  "the legend of %s lies over nothing of the region and over no other words",
  async (_, one) => {
    const parts = unzipSync(new Uint8Array(await writePptx("x", [one])));
    const markup = strFromU8(parts["ppt/slides/slide1.xml"]!);
    const legend = legendBox(markup);
    const region = regionOn(one.told.view);
    expect(region[2] - region[0]).toBeGreaterThan(3);
    expect(isApart(legend, region), `${legend.join()} and ${region.join()}`).toBe(true);
    // All that is written before the legend is beside it, and what follows it ends with the sources.
    const shapes = shapesOf(markup);
    const words = [
      ...shapes.slice(
        1,
        shapes.findIndex((shape) => shape.includes('name="Legend"')),
      ),
      ...shapes.filter((shape) => shape.includes(one.told.sources.slice(0, 30))),
    ].filter((shape) => shape.startsWith("<p:sp>") && !shape.includes('type="title"'));
    expect(words.length).toBeGreaterThan(1);
    for (const shape of words)
      expect(isApart(legend, boxOf(shape)), `${legend.join()} and ${boxOf(shape).join()}`).toBe(
        true,
      );
    expect(legend[1]).toBeGreaterThan(COLUMN.top);
    expect(legend[3]).toBeLessThan(COLUMN.foot);
    // What it has no room for is in the notes: nothing is lost.
    const all = markup + strFromU8(parts["ppt/notesSlides/notesSlide1.xml"]!);
    // What the map crosses is said by the line of sources.
    const crossed = crossedIn(one.told.view);
    const lost = one
      .map!.legend.notes.filter((note) => !crossed.includes(note))
      .filter((note) => !all.replaceAll("&amp;", "&").includes(note));
    expect(lost).toEqual([]);
    // The last line stands within the legend's ground.
    const inside = shapesOf(markup).filter((shape) =>
      one.map!.legend.notes.some((note) => shape.includes(note.replaceAll("&", "&amp;"))),
    );
    for (const shape of inside) expect(boxOf(shape)[3]).toBeLessThanOrEqual(legend[3]);
  },
);
