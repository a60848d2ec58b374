import { validateStyleMin, type LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/domain/contrast";
import { paletteOf } from "../../../src/domain/palette";
import { streetCreditOf, streetSchemaOf } from "../../../src/domain/streets/street-schema";
import { styleFor } from "../../../src/map/style";
import { styleChanges } from "../../../src/map/style-changes";
import type { MapPicture } from "../../../src/map/map-data";
import { toyGeography, toyPicture } from "../map/toy-geography";

const geography = toyGeography();
const withStreets = (schema: "openmaptiles" | "protomaps", id = 1): MapPicture => ({
  ...toyPicture,
  streets: { id, schema, minZoom: 12, maxZoom: 14 },
});
const layersOf = (picture: MapPicture) => styleFor(picture, geography).layers;
const isTiled = (layer: LayerSpecification): boolean =>
  "source" in layer && layer.source === "streets";

describe.each(["openmaptiles", "protomaps"] as const)("streets of %s", (schema) => {
  const picture = withStreets(schema);
  const layers = layersOf(picture);
  const at = (id: string) => layers.findIndex((layer) => layer.id === id);

  test.each(["light", "board"] as const)("are a valid style on the %s theme", (theme) => {
    expect(validateStyleMin(styleFor({ ...picture, theme }, geography))).toEqual([]);
  });

  test("are drawn from zoom 12, their names from zoom 14", () => {
    const tiled = layers.filter(isTiled);
    expect(tiled.length).toBeGreaterThan(8);
    for (const layer of tiled) expect(layer.minzoom, layer.id).toBeGreaterThanOrEqual(12);
    const names = tiled.filter(({ type }) => type === "symbol");
    expect(names.map(({ id, minzoom }) => [id, minzoom])).toEqual([["street-names", 14]]);
  });

  test("have neither round ends nor round joins before zoom 14", () => {
    const lines = layers.filter(isTiled).flatMap((each) => (each.type === "line" ? [each] : []));
    expect(lines.length).toBeGreaterThan(8);
    for (const { id, layout } of lines) {
      expect(layout?.["line-cap"], id).toEqual(["step", ["zoom"], "butt", 14, "round"]);
      expect(layout?.["line-join"], id).toEqual(["step", ["zoom"], "bevel", 14, "round"]);
    }
  });

  test("lie under the areas' colours, all but the names", () => {
    const veil = at("areas-over-streets");
    expect(at("areas")).toBeGreaterThan(-1);
    layers.forEach((layer, position) => {
      if (!isTiled(layer)) return;
      if (layer.type === "symbol") expect(position).toBeGreaterThan(at("selected"));
      else {
        expect(position, layer.id).toBeGreaterThan(at("areas"));
        expect(position, layer.id).toBeLessThan(veil);
      }
    });
    // What is found, hatched or chosen lies over the colours, as without streets.
    for (const id of ["areas-unknown-hatch", "borough-lines", "persistence", "selected"])
      expect(at(id), id).toBeGreaterThan(veil);
    // Names of places have the first claim on the room: MapLibre places the topmost layer first.
    expect(at("street-names")).toBeLessThan(at("places-4"));
  });
});

test("leave each class its very colour where there is no street", () => {
  const layers = layersOf(withStreets("openmaptiles"));
  const colours = (id: string) =>
    (layers.find((layer) => layer.id === id)!.paint as { "fill-color": unknown[] })["fill-color"];
  const [base, veil] = [colours("areas"), colours("areas-over-streets")];
  // "match", the class, then class and colour in turn: the veil has the paper of the unknown as well.
  expect(veil.slice(2, base.length - 1)).toEqual(base.slice(2, -1));
  expect(veil.at(-2)).toBe(paletteOf("light").paper);
});

test("come and go without anything else changing", () => {
  const [without, shown] = [toyPicture, withStreets("openmaptiles")].map((picture) =>
    styleFor(picture, geography),
  );
  const came = styleChanges(without!, shown!);
  expect(came.data).toEqual([]);
  expect(new Set(came.commands.map(({ command }) => command))).toEqual(
    new Set(["addSource", "addLayer", "setLayerZoomRange"]),
  );
  const went = styleChanges(shown!, without!).commands.map(({ command }) => command);
  expect(went).toContain("removeSource");
  expect(layersOf(toyPicture).some(isTiled)).toBe(false);
});

test("are asked for anew when the file is opened again", () => {
  const [first, second] = [1, 2].map((id) => styleFor(withStreets("openmaptiles", id), geography));
  const commands = styleChanges(first!, second!).commands.map(({ command }) => command);
  expect(commands).toContain("removeSource");
  expect(commands).toContain("addSource");
});

test.each(["light", "board"] as const)("have legible names on the %s theme", (theme) => {
  const { streetName, labelHalo } = paletteOf(theme);
  expect(contrast(streetName, labelHalo)).toBeGreaterThan(7);
});

test("tell their schema by their own metadata", () => {
  const metadata = (...ids: string[]) => ({ vector_layers: ids.map((id) => ({ id })) });
  expect(streetSchemaOf(metadata("water", "transportation"))).toBe("openmaptiles");
  expect(streetSchemaOf(metadata("earth", "roads"))).toBe("protomaps");
  expect(streetSchemaOf(metadata("soil"))).toBeNull();
  expect(streetSchemaOf({ vector_layers: [null] })).toBeNull();
  expect(streetSchemaOf(undefined)).toBeNull();
});

test("are credited with the date that the file itself says", () => {
  expect(streetCreditOf({ vintage: "August 2021" }, "openmaptiles")).toBe(
    "© OpenMapTiles © OpenStreetMap contributors, August 2021",
  );
  const taken = { "planetiler:osm:osmosisreplicationtime": "2026-06-09T00:00:00Z" };
  expect(streetCreditOf(taken, "protomaps")).toBe(
    "Protomaps © OpenStreetMap contributors, June 2026",
  );
  expect(streetCreditOf({}, "protomaps")).toBe("Protomaps © OpenStreetMap contributors");
});
