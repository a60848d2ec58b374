import type { OwnPlace } from "../../domain/own-place";
import { findPostcodes } from "../../domain/postcode-search";
import type { PostcodeColumns } from "../../domain/postcode-columns";
import { listed, plural } from "../../domain/format";
import { encodingOf } from "../participants/encoding";
import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import { isPostcode, postcodesWithin } from "../participants/postcode-text";
import { fromNationalGrid } from "./national-grid";
import { numberOf } from "./number-of";
import { placesOfJson } from "./place-json";
import type { PlaceRecord, PlaceText } from "./place-records";
import { placesOfTable } from "./place-table";
import { placesOfXml } from "./place-xml";

/** What may be said of a place of the file; the last two are of places that are used. */
export const PLACE_FATES = {
  nowhere: "No location given (left out)",
  unread: "Location not readable (left out)",
  postcode: "Not a postcode of the region (left out)",
  outside: "Outside the region and its surroundings (left out)",
  shape: "A line or shape, not a point (left out)",
  duplicate: "Same name and place as an earlier row (left out)",
  swapped: "Latitude and longitude were swapped: put right",
  unsigned: "Longitude had no minus sign: read as west of Greenwich",
} as const;
export type PlaceFate = keyof typeof PLACE_FATES;

/** What became of a file of places. */
export interface PlacesReport {
  readonly file: string;
  /** "row" of a table, "place" of other files: what `source` counts. */
  readonly counts: "row" | "place";
  readonly read: number;
  readonly fates: Readonly<Partial<Record<PlaceFate, readonly number[]>>>;
}

export interface OwnPlaces {
  readonly places: readonly OwnPlace[];
  readonly report: PlacesReport;
}

/** More would be a register, not a list of places; covering people takes time for each. */
const MOST_PLACES = 20_000;
/** Degrees: the region and what can be walked to from it. */
const WINDOW = { west: -3.35, south: 53.2, east: -2.4, north: 53.8 };

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

const isInside = ({ longitude, latitude }: Position): boolean =>
  longitude >= WINDOW.west &&
  longitude <= WINDOW.east &&
  latitude >= WINDOW.south &&
  latitude <= WINDOW.north;

interface Found {
  readonly position?: Position;
  readonly fate?: PlaceFate;
}

const degreesFound = (longitude: number, latitude: number): Found => {
  const position = { longitude, latitude };
  if (isInside(position)) return { position };
  const turned = { longitude: latitude, latitude: longitude };
  if (isInside(turned)) return { position: turned, fate: "swapped" };
  const western = { longitude: -longitude, latitude };
  if (isInside(western)) return { position: western, fate: "unsigned" };
  return { fate: "outside" };
};

const find = (at: PlaceText, postcodes: PostcodeColumns): Found => {
  switch (at.by) {
    case "degrees": {
      const [longitude, latitude] = [numberOf(at.longitude), numberOf(at.latitude)];
      if (typeof longitude === "string" || typeof latitude === "string") return { fate: "unread" };
      return degreesFound(longitude, latitude);
    }
    case "grid": {
      const [easting, northing] = [numberOf(at.easting), numberOf(at.northing)];
      if (typeof easting === "string" || typeof northing === "string") return { fate: "unread" };
      // "X" and "Y" may be degrees after all.
      if (Math.abs(easting) <= 180 && Math.abs(northing) <= 180)
        return degreesFound(easting, northing);
      const position = fromNationalGrid(easting, northing);
      return isInside(position) ? { position } : { fate: "outside" };
    }
    case "postcode":
      return postcodeFound(at.postcode, postcodes);
    case "shape":
      return { fate: "shape" };
    case "nothing":
      return { fate: "nowhere" };
  }
};

const postcodeFound = (text: string, postcodes: PostcodeColumns): Found => {
  const typed = plainText(text).toUpperCase();
  const compact = typed.replace(/[ .-]/g, "");
  const [postcode, another] = isPostcode(compact) ? [compact] : postcodesWithin(typed);
  if (postcode === undefined || another !== undefined) return { fate: "unread" };
  const [found] = findPostcodes(postcodes, `${postcode.slice(0, -3)} ${postcode.slice(-3)}`, 1);
  if (found === undefined || found.row === null) return { fate: "postcode" };
  return { position: { longitude: found.longitude, latitude: found.latitude } };
};

const recordsOf = (
  file: string,
  bytes: Uint8Array,
): { readonly records: readonly PlaceRecord[]; readonly counts: PlacesReport["counts"] } => {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const start = head.replace(/^(?:ï»¿|[^ -~]{2,3})/, "").trimStart();
  const text = () => new TextDecoder(encodingOf(bytes, true)).decode(bytes);
  if (/^[{[]/.test(start)) return { records: placesOfJson(file, text()), counts: "place" };
  if (
    /^<(?:\?xml|!--|(?:\w+:)?kml\b|gpx\b)/i.test(start) &&
    !/<(?:\w+:)?(?:Workbook|html)\b/i.test(head)
  )
    return { records: placesOfXml(file, text()), counts: "place" };
  if (/^PK/.test(head) && /doc\.kml|\.kml/i.test(head))
    throw new ImportError(
      file,
      "",
      "this is a packed KML (KMZ)",
      "Unpack it and choose the KML in it.",
    );
  return { records: placesOfTable(file, bytes), counts: "row" };
};

/**
 * Reads a file of places: a table (CSV, TSV, XLSX) by postcode, degrees or national grid, GeoJSON, KML or
 * GPX. Places of the region and its surroundings are kept, each with a name.
 *
 * @throws ImportError naming the file and what is wrong, with what to do
 */
export const ownPlaces = (
  file: string,
  bytes: Uint8Array,
  postcodes: PostcodeColumns,
): OwnPlaces => {
  if (bytes.length === 0)
    throw new ImportError(file, "", "the file is empty", "Choose a file with places in it.");
  const { records, counts } = recordsOf(file, bytes);
  if (records.length > MOST_PLACES)
    throw new ImportError(
      file,
      "",
      `it has more than ${MOST_PLACES.toLocaleString("en-GB")} places`,
      "Keep only the places you need.",
    );
  const fates = new Map<PlaceFate, number[]>();
  const put = (fate: PlaceFate, source: number) => {
    fates.set(fate, [...(fates.get(fate) ?? []), source]);
  };
  const seen = new Set<string>();
  const places = records.flatMap(({ source, name, kind, at }): OwnPlace[] => {
    const { position, fate } = find(at, postcodes);
    if (fate !== undefined) put(fate, source);
    if (position === undefined) return [];
    const called = name === "" ? `Place ${source}` : name;
    const key = `${called} ${position.longitude.toFixed(5)} ${position.latitude.toFixed(5)}`;
    if (seen.has(key)) {
      put("duplicate", source);
      return [];
    }
    seen.add(key);
    return [{ name: called, kind, ...position, source }];
  });
  const report = { file, counts, read: records.length, fates: Object.fromEntries(fates) };
  if (places.length === 0)
    throw new ImportError(
      file,
      "",
      records.length === 0
        ? "there are no places in it"
        : `none of ${plural(records.length, "place")} can be used (${reasons(report)})`,
      "Give each place a postcode, a latitude and longitude, or an easting and northing.",
    );
  return { places, report };
};

const reasons = ({ fates }: PlacesReport): string =>
  (Object.keys(PLACE_FATES) as PlaceFate[])
    .filter((fate) => fates[fate] !== undefined)
    .map((fate) => PLACE_FATES[fate].replace(" (left out)", "").toLowerCase())
    .join(", ");

const SHOWN = 8;

/** The report in sentences, with the row of every place of which there is something to say. */
export const placesWords = ({ places, report }: OwnPlaces): string[] => [
  `${report.file}: ${plural(report.read, report.counts)} read, ${plural(places.length, "place")} used.`,
  ...(Object.keys(PLACE_FATES) as PlaceFate[]).flatMap((fate) => {
    const met = report.fates[fate];
    if (met === undefined) return [];
    const shown = met.slice(0, SHOWN).map(String);
    const rows =
      met.length > SHOWN
        ? `${report.counts}s ${shown.join(", ")} … (${met.length} in all)`
        : `${report.counts}${met.length === 1 ? "" : "s"} ${listed(shown)}`;
    return [`${report.file}, ${rows}: ${PLACE_FATES[fate]}.`];
  }),
];
