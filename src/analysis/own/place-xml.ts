import { Parser } from "htmlparser2";

import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import type { PlaceRecord, PlaceText } from "./place-records";

/** Elements within one another; each one more makes the parser's list of them dearer. */
const DEEPEST = 200;

interface Open {
  name: string;
  kind: string;
  at: PlaceText | undefined;
  /** Rings of each area, its outline first. */
  polygons: (readonly number[])[][][];
}

const local = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

const pointOf = (coordinates: string): PlaceText => {
  const [longitude = "", latitude = ""] = plainText(coordinates).split(/[, ]+/);
  return { by: "degrees", longitude, latitude };
};

const ringOf = (coordinates: string): number[][] =>
  plainText(coordinates)
    .replaceAll(" ,", ",")
    .replaceAll(", ", ",")
    .split(" ")
    .map((position) => position.split(",", 2).map(Number));

/** A placemark may have a point, an area, or both: the point is where its name is written. */
const textsOf = ({ at, polygons }: Open): PlaceText[] => {
  if (polygons.length === 0) return [at ?? { by: "nothing" }];
  const area: PlaceText = { by: "polygons", polygons, isGrid: false };
  return at === undefined || at.by === "line" ? [area] : [at, area];
};

/**
 * Places and shapes of a KML file (placemarks with a point or an area) or places of a GPX file (waypoints).
 * Lines, tracks and routes are neither.
 *
 * @throws ImportError where it is damaged, or other XML
 */
export const placesOfXml = (file: string, text: string): PlaceRecord[] => {
  const records: PlaceRecord[] = [];
  const path: string[] = [];
  let read = 0;
  let open: Open | undefined;
  let words = "";
  let data = "";
  let root = "";
  let deepest = 0;

  const begin = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const inPoint = path.at(-1);
    path.push(tag);
    deepest = Math.max(deepest, path.length);
    if (path.length === 1) root = tag;
    words = "";
    if (tag === "Placemark") open = { name: "", kind: "", at: undefined, polygons: [] };
    else if (tag === "wpt")
      open = {
        name: "",
        kind: "",
        at: {
          by: "degrees",
          longitude: attributes["lon"] ?? "",
          latitude: attributes["lat"] ?? "",
        },
        polygons: [],
      };
    else if (tag === "Data" || tag === "SimpleData") data = attributes["name"] ?? "";
    else if (tag === "Polygon") open?.polygons.push([]);
    else if (open !== undefined && /^(?:LineString|MultiGeometry|Track|Model)$/.test(tag))
      open.at ??= { by: "line" };
    else if (tag === "coordinates" && inPoint === "Point" && open !== undefined)
      open.at = undefined;
  };

  const end = (tag: string): void => {
    path.pop();
    const parent = path.at(-1);
    const said = plainText(words);
    if (open !== undefined) {
      if (tag === "name" && (parent === "Placemark" || parent === "wpt")) open.name = said;
      else if (tag === "type" && parent === "wpt") open.kind = said;
      else if (
        (tag === "SimpleData" || (tag === "value" && parent === "Data")) &&
        /^(?:kind|type|category)$/i.test(data)
      )
        open.kind = said;
      else if (tag === "coordinates" && parent === "Point") open.at = pointOf(words);
      else if (tag === "coordinates" && parent === "LinearRing") {
        const rings = open.polygons.at(-1);
        if (path.includes("innerBoundaryIs")) rings?.push(ringOf(words));
        else rings?.unshift(ringOf(words));
      } else if (tag === "Placemark" || tag === "wpt") {
        const { name, kind } = open;
        read += 1;
        records.push(...textsOf(open).map((at) => ({ source: read, name, kind, at })));
        open = undefined;
      }
    }
    words = "";
  };

  const parser = new Parser(
    {
      onopentag: (tag, attributes) => begin(local(tag), attributes),
      onclosetag: (tag) => end(local(tag)),
      ontext: (piece) => {
        words += piece;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  const isOpen = path.length > 0;
  parser.end();
  const damaged =
    deepest > DEEPEST ? "it is nested too deep" : isOpen ? "the file breaks off" : undefined;
  if (damaged !== undefined)
    throw new ImportError(file, "", damaged, "Save it again as KML, GPX or GeoJSON.");
  if (root !== "kml" && root !== "gpx" && root !== "Document")
    throw new ImportError(
      file,
      "",
      "this is XML, but neither KML nor GPX",
      "Save the places as KML, GPX, GeoJSON or CSV.",
    );
  return records;
};
