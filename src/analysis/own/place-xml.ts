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
}

const local = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

const pointOf = (coordinates: string): PlaceText => {
  const [longitude = "", latitude = ""] = plainText(coordinates).split(/[, ]+/);
  return { by: "degrees", longitude, latitude };
};

/**
 * Places of a KML file (placemarks with a point) or a GPX file (waypoints). Lines, shapes, tracks and routes
 * are no places.
 *
 * @throws ImportError where it is damaged, or other XML
 */
export const placesOfXml = (file: string, text: string): PlaceRecord[] => {
  const records: PlaceRecord[] = [];
  const path: string[] = [];
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
    if (tag === "Placemark") open = { name: "", kind: "", at: undefined };
    else if (tag === "wpt")
      open = {
        name: "",
        kind: "",
        at: {
          by: "degrees",
          longitude: attributes["lon"] ?? "",
          latitude: attributes["lat"] ?? "",
        },
      };
    else if (tag === "Data" || tag === "SimpleData") data = attributes["name"] ?? "";
    else if (open !== undefined && /^(?:LineString|Polygon|MultiGeometry|Track|Model)$/.test(tag))
      open.at ??= { by: "shape" };
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
      else if (tag === "Placemark" || tag === "wpt") {
        const { name, kind, at } = open;
        records.push({ source: records.length + 1, name, kind, at: at ?? { by: "nothing" } });
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
