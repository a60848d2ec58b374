import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DEPRIVATION_RAMP } from "../../../src/domain/palette";
import type { Shapes } from "../../../src/domain/marks/marks";
import type { MapPicture } from "../../../src/map/map-data";
import { isHatch } from "../../../src/map/hatches";
import { styleFor } from "../../../src/map/style";
import { styleChanges } from "../../../src/map/style-changes";
import { toyGeography, toyPicture } from "./toy-geography";

const geography = toyGeography();
const marks = { highlight: [3], hoveredRow: null };
const dimmed = Uint8Array.from({ length: 12 }, (_, row) => row % 2);

/** A picture with overlays on it, by id and the shapes of their sources. */
const overlaid = (
  shown: Readonly<Record<string, Readonly<Record<string, Shapes>>>>,
): MapPicture => ({
  ...toyPicture,
  overlays: Object.entries(shown).map(([id, shapes]) => ({ id, shapes, surface: null })),
});
const areas = (...rows: readonly number[]): Shapes => ({ of: "areas", rows });

const hexagon: Shapes = {
  of: "classes",
  features: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: 0,
        properties: {},
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [-3, 53],
              [-2.9, 53],
              [-2.9, 53.1],
              [-3, 53],
            ],
          ],
        },
      },
    ],
  },
  classes: [0],
  colours: ["#118877"],
};

const groups = [[0, 1], [], [7]];
const PICTURES: Readonly<Record<string, MapPicture>> = {
  plain: toyPicture,
  board: { ...toyPicture, theme: "board" },
  persistent: overlaid({ persistence: { persistence: areas(0, 1, 5) } }),
  "persistent board": { ...overlaid({ persistence: { persistence: areas(0) } }), theme: "board" },
  dimmed: { ...toyPicture, dimmed },
  "all unknown": { ...toyPicture, classOf: new Int16Array(12).fill(-1) },
  "none unknown": { ...toyPicture, classOf: new Int16Array(12) },
  patches: overlaid({
    patches: {
      patches: { of: "groups", groups },
      "patch-letters": { of: "names", groups, names: ["A", "B", "C"] },
    },
  }),
  "hot spots": overlaid({
    "hot-spots": {
      "hot-spots-high": areas(0, 1),
      "hot-spots-low": areas(6),
      "hot-spots-high-alone": areas(11),
      "hot-spots-low-alone": areas(),
    },
  }),
  participants: overlaid({ participants: { participants: hexagon } }),
  "one class": { ...toyPicture, classOf: new Int16Array(12), colours: ["#123456"] },
};

it("shows the layers that have something to draw, and only those", () => {
  const hidden = (picture: MapPicture) =>
    styleFor(picture, geography)
      .layers.filter(({ layout }) => layout?.visibility === "none")
      .map(({ id }) => id);
  const plain = hidden(toyPicture);
  expect(plain).toEqual(
    expect.arrayContaining(["participants", "persistence", "hot-spots-high", "patch-letters"]),
  );
  expect(plain).not.toContain("areas");
  expect(hidden(overlaid({ persistence: { persistence: areas() } }))).toContain("persistence");
  expect(hidden(overlaid({ persistence: { persistence: areas(1) } }))).not.toContain("persistence");
  const marked = hidden(PICTURES["hot spots"]!);
  expect(marked).not.toContain("hot-spots-high");
  expect(marked).toContain("hot-spots-low-alone");
  expect(hidden({ ...toyPicture, classOf: new Int16Array(12) })).toContain("areas-unknown-hatch");
  expect(hidden(PICTURES["all unknown"]!)).not.toContain("areas-unknown-hatch");
});

it("outlines several chosen areas as one shape", () => {
  const { sources } = styleFor(toyPicture, geography, { highlight: [0, 1], hoveredRow: null });
  expect(sources.selected).toHaveProperty("data", geography.dissolve([0, 1]));
});

describe.each(Object.entries(PICTURES))("the style of a %s picture", (_, picture) => {
  const style = styleFor(picture, geography, marks);
  const ids = style.layers.map(({ id }) => id);

  it("is valid by the style specification", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("names each layer once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("draws every layer from a source that exists, and uses every source", () => {
    const used = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
  });

  it("draws water, land, sea, neighbours, areas, boroughs, persistence, choice and names in order", () => {
    const order = [
      "water",
      "land",
      "sea",
      "neighbours",
      "areas",
      "areas-unknown-hatch",
      "area-lines",
      "borough-lines",
      "persistence",
      "persistence-outline",
      "hovered",
      "selected-casing",
      "selected",
      "places-4",
      "places-1",
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it("asks for no image that is not a hatch of ours, and for no other host", () => {
    const patterns = style.layers.flatMap((layer) =>
      layer.type === "fill" ? [layer.paint?.["fill-pattern"]] : [],
    );
    const named = patterns.filter((name) => name !== undefined);
    expect(named).toHaveLength(3);
    expect(named.every((name) => typeof name === "string" && isHatch(name))).toBe(true);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
  });
});

const areasLayer = (picture: MapPicture) => {
  const layer = styleFor(picture, geography).layers.find(({ id }) => id === "areas");
  if (layer?.type !== "fill") throw new Error("no areas layer");
  return layer;
};

/** What MapLibre will paint a row with, by the specification's own evaluation. */
const colourOf = (picture: MapPicture, row: number): string => {
  const parsed = createExpression(areasLayer(picture).paint?.["fill-color"], "test", {
    type: "color",
    "property-type": "data-driven",
    expression: { parameters: ["feature"] },
  } as never);
  if (parsed.result === "error") throw new Error(parsed.value[0]?.message);
  const colour: unknown = parsed.value.evaluate({ zoom: 10 }, { type: 3, id: row, properties: {} });
  const { r, g, b, a } = colour as { r: number; g: number; b: number; a: number };
  const hex = [r, g, b].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return a === 0 ? "none" : `#${hex.join("")}`;
};

describe("the choropleth", () => {
  it("paints each row in its class's colour and an unknown row not at all", () => {
    expect(Array.from({ length: 12 }, (_, row) => colourOf(toyPicture, row))).toEqual([
      ...DEPRIVATION_RAMP,
      "none",
      "none",
    ]);
  });

  it("draws rows outside the filter pale, and lighter than any colour they had", () => {
    const picture = { ...toyPicture, dimmed };
    expect(colourOf(picture, 0)).toBe(DEPRIVATION_RAMP[0]);
    expect(colourOf(picture, 1)).not.toBe(DEPRIVATION_RAMP[1]);
    expect(parseInt(colourOf(picture, 1).slice(1, 3), 16)).toBeGreaterThan(0xc0);
  });

  it("hatches the unknown rows and no others", () => {
    const hatch = styleFor(toyPicture, geography).layers.find(
      ({ id }) => id === "areas-unknown-hatch",
    );
    expect(hatch).toHaveProperty("filter", ["in", ["id"], ["literal", [10, 11]]]);
  });
});

describe("what changes from one style to the next", () => {
  const before = styleFor(toyPicture, geography, marks);

  it("is nothing for the same picture", () => {
    expect(styleChanges(before, styleFor(toyPicture, geography, marks))).toEqual({
      commands: [],
      data: [],
    });
  });

  it("is one paint property and no geometry for another measure", () => {
    const classOf = Int16Array.from(toyPicture.classOf, (known) => (known < 0 ? -1 : 9 - known));
    const after = styleFor({ ...toyPicture, classOf }, geography, marks);
    const { commands, data } = styleChanges(before, after);
    expect(commands.map(({ command, args }) => [command, args[0], args[1]])).toEqual([
      ["setPaintProperty", "areas", "fill-color"],
    ]);
    expect(data).toEqual([]);
  });

  it("is one small source for another choice", () => {
    const after = styleFor(toyPicture, geography, { ...marks, highlight: [4] });
    const { commands, data } = styleChanges(before, after);
    expect(commands).toEqual([]);
    expect(data).toEqual([["selected", geography.areas.features[4]]]);
  });

  it("never adds or removes a layer between any two pictures", () => {
    for (const from of Object.values(PICTURES)) {
      for (const to of Object.values(PICTURES)) {
        const kinds = styleChanges(styleFor(from, geography), styleFor(to, geography)).commands;
        expect(kinds.filter(({ command }) => /Layer$|Source$/.test(command))).toEqual([]);
      }
    }
  });
});
