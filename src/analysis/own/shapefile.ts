import { unzipSync } from "fflate";
import { parseDbf, parseShp } from "shpjs";

import { encodingOf } from "../participants/encoding";
import { ImportError } from "../participants/import-error";
import { partKey, zipContents } from "../participants/workbook/zip-guard";
import { recordsOfFeatures } from "./place-json";
import type { PlaceRecord } from "./place-records";

/** Bytes of outlines and columns once unpacked: they take about five times as much when read. */
const MOST_UNPACKED = 100 * 2 ** 20;
const ZIP = { is: "the ZIP file", again: "Zip the shapefile again." };
const TOGETHER = "Zip the .shp, .dbf and .prj files of one shapefile together.";
const EXPORT_AGAIN = "Export it again from the program that made it.";

/** Parts with the outlines, the columns, the coordinate system and the encoding, by their endings. */
const PARTS = ["shp", "dbf", "prj", "cpg"] as const;
type Parts = Readonly<Partial<Record<(typeof PARTS)[number], Uint8Array>>>;

const partsOf = (file: string, bytes: Uint8Array): Parts => {
  const entries = [...zipContents(file, bytes, ZIP)].filter(([key]) => !key.includes("__macosx"));
  const [first, ...others] = entries.filter(([key]) => key.endsWith(".shp"));
  if (first === undefined)
    throw new ImportError(file, "", "the ZIP file has no shapefile (.shp) in it", TOGETHER);
  if (others.length > 0)
    throw new ImportError(
      file,
      "",
      `the ZIP file has ${others.length + 1} shapefiles in it`,
      "Zip each by itself.",
    );
  const stem = first[0].slice(0, -".shp".length);
  const wanted = new Map(PARTS.map((part) => [`${stem}.${part}`, part]));
  const size = entries.reduce((sum, [key, entry]) => sum + (wanted.has(key) ? entry.size : 0), 0);
  if (size > MOST_UNPACKED)
    throw new ImportError(
      file,
      "",
      `the shapefile would unpack to ${Math.round(size / 2 ** 20)} MB, more than 100 MB`,
      "Keep only the shapes you need, or simplify their outlines.",
    );
  const unpacked = orDamaged(file, () =>
    unzipSync(bytes, { filter: ({ name }) => wanted.has(partKey(name)) }),
  );
  return Object.fromEntries(
    Object.entries(unpacked).map(([name, part]) => [wanted.get(partKey(name)), part]),
  ) as Parts;
};

const orDamaged = <Read>(file: string, read: () => Read): Read => {
  try {
    return read();
  } catch {
    throw new ImportError(file, "", "the shapefile in it is damaged or incomplete", EXPORT_AGAIN);
  }
};

/** Whether the file's coordinates are of the British National Grid. @throws ImportError for any but it and degrees */
const isNationalGrid = (file: string, prj: string): boolean => {
  if (/^PROJ.*(?:British_National_Grid|British National Grid|OSGB|27700)/is.test(prj)) return true;
  if (prj === "" || /^GEO.*?"[^"]*(?:WGS|ETRS|CRS84)/is.test(prj)) return false;
  const named = /"([^"]*)"/.exec(prj)?.[1] ?? "no name";
  throw new ImportError(
    file,
    "prj",
    `its coordinates use a system the atlas does not read (${named.slice(0, 60)})`,
    "Export it in WGS84 (EPSG:4326) or British National Grid (EPSG:27700).",
  );
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Its columns, by row. The header of a damaged table may promise rows without end. */
const rowsOf = (dbf: Uint8Array, cpg: Uint8Array | undefined): Record<string, unknown>[] => {
  const view = viewOf(dbf);
  const [rows, start, width] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  if (start + rows * width > dbf.length + width) throw new RangeError("The table is incomplete");
  const isWindows = encodingOf(dbf.subarray(start), true) === "windows-1252";
  const encoding =
    cpg === undefined ? (isWindows ? "windows-1252" : "utf-8") : new TextDecoder().decode(cpg);
  return parseDbf(view, encoding);
};

/**
 * Places and shapes of a zipped shapefile. Its own coordinates are read as they are: what moves them from the
 * national grid is the atlas's own, because without a datum shift they would lie 100 m off.
 *
 * @throws ImportError where it is damaged, too large, several, or of another coordinate system
 */
export const placesOfShapefile = (file: string, bytes: Uint8Array): PlaceRecord[] => {
  const { shp, dbf, prj, cpg } = partsOf(file, bytes);
  const isGrid = isNationalGrid(file, new TextDecoder().decode(prj ?? new Uint8Array()).trim());
  const features = orDamaged(file, () => {
    const rows = dbf === undefined ? [] : rowsOf(dbf, cpg);
    return parseShp(viewOf(shp!)).map((geometry, at) => ({
      type: "Feature",
      geometry,
      properties: rows[at] ?? {},
    }));
  });
  return recordsOfFeatures(features, isGrid);
};
