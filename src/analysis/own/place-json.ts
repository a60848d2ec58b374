import * as v from "valibot";

import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import type { PlaceRecord, PlaceText } from "./place-records";

const GEOMETRY = v.object({
  type: v.string(),
  coordinates: v.optional(v.unknown()),
  geometries: v.optional(v.array(v.unknown())),
});
const FEATURE = v.object({
  type: v.literal("Feature"),
  geometry: v.nullable(GEOMETRY),
  properties: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});
const COLLECTION = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(v.unknown()),
  crs: v.optional(
    v.nullable(v.object({ properties: v.optional(v.object({ name: v.optional(v.string()) })) })),
  ),
});
const POSITION = v.pipe(v.array(v.number()), v.minLength(2));

const NAMES = ["name", "title", "label", "site", "place", "site_name", "hub"];
const KINDS = ["kind", "type", "category", "class"];

/** The first of some properties that says something, whatever the case of its key. */
const said = (properties: Record<string, unknown> | null | undefined, keys: readonly string[]) => {
  const entries = Object.entries(properties ?? {});
  for (const key of keys) {
    const found = entries.find(([name]) => name.toLowerCase() === key)?.[1];
    if (typeof found === "string" && found.trim() !== "") return plainText(found);
    if (typeof found === "number") return String(found);
  }
  return "";
};

/** What an area is called: by a column for names, or else by its first column of words. */
const shapeName = (properties: Record<string, unknown> | null | undefined): string => {
  const name = said(properties, NAMES);
  if (name !== "") return name;
  const words = Object.values(properties ?? {}).find(
    (value) => typeof value === "string" && /\p{L}/u.test(value),
  );
  return typeof words === "string" ? plainText(words) : "";
};

const atPosition = (position: unknown, isGrid: boolean): PlaceText => {
  const parsed = v.safeParse(POSITION, position);
  if (!parsed.success) return { by: "nothing" };
  const [x, y] = parsed.output.map(String) as [string, string];
  return isGrid
    ? { by: "grid", easting: x, northing: y }
    : { by: "degrees", longitude: x, latitude: y };
};

/** A point gives one place, a multipoint as many as it has, a collection those of its parts. */
const textsOf = (geometry: v.InferOutput<typeof GEOMETRY> | null, isGrid: boolean): PlaceText[] => {
  if (geometry === null) return [{ by: "nothing" }];
  const { type, coordinates, geometries } = geometry;
  if (type === "Polygon") return [{ by: "polygons", polygons: [coordinates], isGrid }];
  if (type === "MultiPolygon") return [{ by: "polygons", polygons: coordinates, isGrid }];
  if (type === "GeometryCollection" && geometries !== undefined)
    return geometries.flatMap((each) => {
      const part = v.safeParse(GEOMETRY, each);
      return part.success && part.output.geometries === undefined
        ? textsOf(part.output, isGrid)
        : [];
    });
  if (type === "Point") return [atPosition(coordinates, isGrid)];
  if (type === "MultiPoint" && Array.isArray(coordinates))
    return coordinates.map((position: unknown) => atPosition(position, isGrid));
  return [{ by: "line" }];
};

const parsedOf = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(
      file,
      "",
      "this JSON file is incomplete or damaged",
      "Save it again as GeoJSON.",
    );
  }
};

/** Whether the file's coordinates are of the British National Grid. @throws ImportError for any other */
const isNationalGrid = (file: string, name: string | undefined): boolean => {
  if (name === undefined || /CRS84|EPSG:+(?:[\d.]+:)?4326$/i.test(name)) return false;
  if (/27700$/.test(name)) return true;
  throw new ImportError(
    file,
    "crs",
    "its coordinates use a system the atlas does not read",
    "Save it as GeoJSON in WGS84 (EPSG:4326).",
  );
};

/**
 * Places and shapes of a GeoJSON file: a collection, a feature or a bare geometry (RFC 7946), also on the national grid
 * where a `crs` of the older format says so.
 *
 * @throws ImportError where it is other JSON, or of another coordinate system
 */
export const placesOfJson = (file: string, text: string): PlaceRecord[] => {
  const content = parsedOf(file, text);
  const collection = v.safeParse(COLLECTION, content);
  const isGrid = collection.success
    ? isNationalGrid(file, collection.output.crs?.properties?.name)
    : false;
  const single = v.safeParse(FEATURE, content);
  const bare = v.safeParse(GEOMETRY, content);
  const isBare =
    bare.success && (bare.output.coordinates !== undefined || bare.output.geometries !== undefined);
  if (!collection.success && !single.success && !isBare)
    throw new ImportError(
      file,
      "",
      "this is JSON, but not GeoJSON",
      "Save the places as GeoJSON, CSV, KML or GPX.",
    );
  const features = collection.success
    ? collection.output.features
    : [single.success ? content : { type: "Feature", geometry: content }];
  return recordsOfFeatures(features, isGrid);
};

/** @param features of GeoJSON, whatever they are */
export const recordsOfFeatures = (features: readonly unknown[], isGrid: boolean): PlaceRecord[] =>
  features.flatMap((each, index): PlaceRecord[] => {
    const feature = v.safeParse(FEATURE, each);
    if (!feature.success) return [{ source: index + 1, name: "", kind: "", at: { by: "nothing" } }];
    const { geometry, properties } = feature.output;
    return textsOf(geometry, isGrid).map((at) => ({
      source: index + 1,
      name: at.by === "polygons" ? shapeName(properties) : said(properties, NAMES),
      kind: said(properties, KINDS),
      at,
    }));
  });
