import type { OwnPlace } from "../../domain/own-place";
import type { OwnShape } from "../../domain/own-shape";
import { findPostcodes } from "../../domain/postcode-search";
import { usedWords } from "../../domain/own-words";
import type { PostcodeColumns } from "../../domain/postcode-columns";
import { listed, plural } from "../../domain/format";
import { loadCode } from "../../platform/load-code";
import { encodingOf } from "../participants/encoding";
import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import { isPostcode, postcodesWithin } from "../participants/postcode-text";
import { zipContents } from "../participants/workbook/zip-guard";
import { fromNationalGrid } from "./national-grid";
import { numberOf } from "./number-of";
import { PLACE_FATES, type PlaceFate } from "./place-fates";
import { placesOfJson } from "./place-json";
import type { PlaceRecord, PlaceText } from "./place-records";
import { degreesOf } from "./position-text";
import { placesOfTable } from "./place-table";
import { placesOfXml } from "./place-xml";
import { meetsRegion } from "./region-window";
import { shapeOf } from "./shape-of";

/** What became of a file of places. */
export interface PlacesReport {
  readonly file: string;
  /** What `source` counts: rows of a table, shapes where a file has nothing else, or places of other files. */
  readonly counts: "row" | "place" | "shape";
  readonly read: number;
  readonly fates: Readonly<Partial<Record<PlaceFate, readonly number[]>>>;
}

export interface OwnPlaces {
  readonly places: readonly OwnPlace[];
  readonly shapes: readonly OwnShape[];
  readonly report: PlacesReport;
}

/** More would be a register, not a list of places; covering people takes time for each. */
const MOST_PLACES = 20_000;
/** More would be small areas of their own, which figures by area are for. */
const MOST_SHAPES = 500;
/** Characters: more would lie over the next shape's. */
const LONGEST_NAME = 80;
/** Bytes of a file with shapes; a table may be larger. */
const MOST_BYTES = 100 * 2 ** 20;

interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

const isInside = ({ longitude, latitude }: Position): boolean =>
  meetsRegion(longitude, latitude, longitude, latitude);

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
      const [longitude, latitude] = [degreesOf(at.longitude), degreesOf(at.latitude)];
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
    case "line":
      return { fate: "line" };
    case "polygons":
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

interface Records {
  readonly records: readonly PlaceRecord[];
  readonly counts: PlacesReport["counts"];
}

/** What is known of the places of a file that is no table: they count as shapes where nothing else is there. */
const counted = (records: readonly PlaceRecord[]): Records => ({
  records,
  counts: records.length > 0 && records.every(({ at }) => at.by === "polygons") ? "shape" : "place",
});

/** Whether an archive is to be read as a shapefile, or at least to be told what one lacks. */
const isShapefile = (file: string, bytes: Uint8Array): boolean => {
  const isNamedZip = /\.zip$/i.test(file);
  try {
    const names = [...zipContents(file, bytes).keys()];
    return (
      names.some((name) => /\.(?:shp|shx|dbf|prj)$/.test(name)) ||
      (isNamedZip && !names.includes("[content_types].xml"))
    );
  } catch {
    return isNamedZip;
  }
};

const recordsOf = async (file: string, bytes: Uint8Array): Promise<Records> => {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const start = head.replace(/^(?:ï»¿|[^ -~]{2,3})/, "").trimStart();
  const text = () => new TextDecoder(encodingOf(bytes, true)).decode(bytes);
  const limited = (): void => {
    if (bytes.length <= MOST_BYTES) return;
    throw new ImportError(
      file,
      "",
      "the file is larger than 100 MB",
      "Keep only the places and shapes you need, or simplify their outlines.",
    );
  };
  if (/^[{[]/.test(start)) {
    limited();
    return counted(placesOfJson(file, text()));
  }
  if (
    /^<(?:\?xml|!--|(?:\w+:)?kml\b|gpx\b)/i.test(start) &&
    !/<(?:\w+:)?(?:Workbook|html)\b/i.test(head)
  ) {
    limited();
    return counted(placesOfXml(file, text()));
  }
  if (/^PK/.test(head) && /doc\.kml|\.kml/i.test(head))
    throw new ImportError(
      file,
      "",
      "this is a packed KML (KMZ)",
      "Unpack it and choose the KML in it.",
    );
  if (head.startsWith("PK") && isShapefile(file, bytes)) {
    limited();
    // Its reader comes when it is first needed: few files are shapefiles.
    const { placesOfShapefile } = await loadCode(
      "The part that reads shapefiles",
      () => import("./shapefile"),
    );
    return counted(placesOfShapefile(file, bytes));
  }
  return { records: placesOfTable(file, bytes), counts: "row" };
};

/**
 * Reads a file of places and shapes: a table (CSV, TSV, XLSX) by postcode, degrees or national grid, GeoJSON,
 * KML, GPX or a zipped shapefile. Those of the region and its surroundings are kept, each with a name.
 *
 * @throws ImportError naming the file and what is wrong, with what to do
 */
export const ownPlaces = async (
  file: string,
  bytes: Uint8Array,
  postcodes: PostcodeColumns,
): Promise<OwnPlaces> => {
  if (bytes.length === 0)
    throw new ImportError(file, "", "the file is empty", "Choose a file with places in it.");
  const { records, counts } = await recordsOf(file, bytes);
  const areas = records.filter(({ at }) => at.by === "polygons").length;
  for (const [has, most, what] of [
    [records.length - areas, MOST_PLACES, "places"],
    [areas, MOST_SHAPES, "shapes"],
  ] as const)
    if (has > most)
      throw new ImportError(
        file,
        "",
        `it has more than ${most.toLocaleString("en-GB")} ${what}`,
        `Keep only the ${what} you need.`,
      );
  const fates = new Map<PlaceFate, number[]>();
  const put = (fate: PlaceFate, source: number) => {
    fates.set(fate, [...(fates.get(fate) ?? []), source]);
  };
  const seen = new Set<string>();
  const shapes = namedShapes(records, put);
  const places = records.flatMap(({ source, name, kind, at }): OwnPlace[] => {
    if (at.by === "polygons") return [];
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
  if (places.length + shapes.length === 0)
    throw new ImportError(
      file,
      "",
      records.length === 0
        ? "there are no places in it"
        : `none of ${plural(records.length, counts === "shape" ? "shape" : "place")} can be used (${reasons(report)})`,
      counts === "shape"
        ? "Give each shape an outline in the region, in WGS84 or British National Grid."
        : "Give each place a postcode, a latitude and longitude, or an easting and northing.",
    );
  return { places, shapes, report };
};

/** The shapes that can be used, each under a name of its own. */
const namedShapes = (
  records: readonly PlaceRecord[],
  put: (fate: PlaceFate, source: number) => void,
): OwnShape[] => {
  const taken = new Map<string, number>();
  return records.flatMap(({ source, name, at }): OwnShape[] => {
    if (at.by !== "polygons") return [];
    const { shape, fates } = shapeOf(at.polygons, at.isGrid);
    for (const fate of fates) put(fate, source);
    if (shape === undefined) return [];
    if (name === "") put("nameless", source);
    const called = name === "" ? `Shape ${source}` : name.slice(0, LONGEST_NAME);
    const before = taken.get(called) ?? 0;
    taken.set(called, before + 1);
    if (before > 0) put("namesake", source);
    return [{ name: before === 0 ? called : `${called} (${before + 1})`, ...shape, source }];
  });
};

const reasons = ({ fates }: PlacesReport): string =>
  (Object.keys(PLACE_FATES) as PlaceFate[])
    .filter((fate) => fates[fate] !== undefined)
    .map((fate) => PLACE_FATES[fate].replace(" (left out)", "").toLowerCase())
    .join(", ");

const SHOWN = 8;

/** The report in sentences, with the row of every place of which there is something to say. */
export const placesWords = ({ places, shapes, report }: OwnPlaces): string[] => [
  `${report.file}: ${plural(report.read, report.counts)} read, ${usedWords(places.length, shapes.length)} used.`,
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
