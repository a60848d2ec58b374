import { zipSync } from "fflate";

type Ring = readonly (readonly number[])[];

/** WKT of the British National Grid as ArcGIS writes it: without the shift of datum. */
export const GRID_PRJ =
  'PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",400000.0],PARAMETER["False_Northing",-100000.0],PARAMETER["Central_Meridian",-2.0],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49.0],UNIT["Meter",1.0]]';
export const DEGREES_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

const POLYGON = 5;

/** Outlines as a .shp has them: ESRI Shapefile Technical Description, July 1998. Outer rings go clockwise. */
export const shpOf = (polygons: readonly (readonly Ring[])[]): Uint8Array => {
  const records = polygons.map((rings) => {
    const points = rings.flat();
    const view = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length));
    view.setInt32(0, POLYGON, true);
    const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((limit, at) =>
      view.setFloat64(4 + 8 * at, limit, true),
    );
    view.setInt32(36, rings.length, true);
    view.setInt32(40, points.length, true);
    let start = 0;
    rings.forEach((ring, at) => {
      view.setInt32(44 + 4 * at, start, true);
      start += ring.length;
    });
    points.forEach(([x, y], at) => {
      view.setFloat64(44 + 4 * rings.length + 16 * at, x!, true);
      view.setFloat64(52 + 4 * rings.length + 16 * at, y!, true);
    });
    return new Uint8Array(view.buffer);
  });
  const length = records.reduce((sum, record) => sum + 8 + record.length, 100);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, POLYGON, true);
  let at = 100;
  records.forEach((record, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record.length / 2);
    file.set(record, at + 8);
    at += 8 + record.length;
  });
  return file;
};

const WIDTH = 20;

/** A table of one column of words, dBASE III. */
export const dbfOf = (column: string, cells: readonly Uint8Array[]): Uint8Array => {
  const file = new Uint8Array(65 + cells.length * (1 + WIDTH) + 1).fill(32);
  const view = new DataView(file.buffer);
  file.fill(0, 0, 64);
  file[0] = 3;
  view.setUint32(4, cells.length, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, 1 + WIDTH, true);
  file.set(new TextEncoder().encode(column), 32);
  file[43] = "C".charCodeAt(0);
  file[48] = WIDTH;
  file[64] = 13;
  cells.forEach((cell, at) => file.set(cell, 66 + at * (1 + WIDTH)));
  file[file.length - 1] = 26;
  return file;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A shapefile of some polygons, each named, as it is sent round. */
export const shapefileOf = (
  shapes: readonly (readonly [name: string, rings: readonly Ring[]])[],
  prj = DEGREES_PRJ,
): Uint8Array =>
  zipSync({
    "patches/patches.shp": shpOf(shapes.map(([, rings]) => rings)),
    "patches/patches.dbf": dbfOf(
      "WD_NAME",
      shapes.map(([name]) => encode(name)),
    ),
    "patches/patches.prj": encode(prj),
    "patches/patches.cpg": encode("UTF-8"),
    "__MACOSX/patches/._patches.shp": encode("Mac"),
  });
