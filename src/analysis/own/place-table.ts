import { isLikePostcode, shareOf, told } from "../participants/cell-kind";
import { headingKey, isOfElsewhere } from "../participants/heading";
import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import { openTables, type OpenTable } from "./open-table";
import type { PlaceRecord, PlaceText } from "./place-records";
import { positionOf } from "./position-text";

const HEADINGS = {
  latitude: /^(?:lat(?:itude)?(?:wgs84|dd|deg(?:rees)?)?|latdd|gpslat|ycoordwgs84)$/,
  longitude: /^(?:lon(?:g|gitude)?(?:wgs84|dd|deg(?:rees)?)?|lng|gpslon(?:g)?|xcoordwgs84)$/,
  easting: /^(?:eastings?|east|x|xcoord(?:inate)?|geox|osgb?easting|oseast(?:ing)?|bngx?e?)$/,
  northing: /^(?:northings?|north|y|ycoord(?:inate)?|geoy|osgb?northing|osnorth(?:ing)?|bngy?n?)$/,
  position:
    /^(?:coord(?:inate)?s?|gpscoord(?:inate)?s?|lat(?:itude)?(?:and)?(?:lng|long?(?:itude)?)|geopoint|wkt|geom(?:etry)?|(?:os)?(?:national)?gridref(?:erence)?s?|ngr)$/,
  postcode: /^(?:.*post ?code|.*pcds?|pcode|zip)$/,
  name: /^(?:name|title|place|site|hub|venue|centre|building|organisation|school|location|(?:place|site|hub|venue|centre|building|organisation|school|library|clinic|location|asset|service)(?:name|title))$/,
  kind: /^(?:kind|type|category|class|placetype|sitetype|hubtype|sector)$/,
} as const;
type Field = keyof typeof HEADINGS;

interface PlaceColumns {
  readonly headingRow: number;
  readonly fields: Readonly<Partial<Record<Field, number>>>;
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;

const fieldsIn = (row: readonly string[]): Partial<Record<Field, number>> => {
  const keys = row.map(headingKey);
  const fields: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(HEADINGS) as Field[]) {
    const fits = keys.flatMap((key, column) => (HEADINGS[field].test(key) ? [column] : []));
    const column = fits.find((one) => !isOfElsewhere(row[one] ?? "")) ?? fits[0];
    if (column !== undefined) fields[field] = column;
  }
  return fields;
};

const isPlaced = (fields: PlaceColumns["fields"]): boolean =>
  (fields.latitude !== undefined && fields.longitude !== undefined) ||
  (fields.easting !== undefined && fields.northing !== undefined) ||
  fields.position !== undefined ||
  fields.postcode !== undefined;

/** By headings, wherever they stand among the first rows; else a column whose cells look like postcodes. */
const columnsOf = ({ first }: OpenTable): PlaceColumns | undefined => {
  for (let row = 0; row < Math.min(first.length, 30); row++) {
    if (filled(first[row]!) === 0) continue;
    const fields = fieldsIn(first[row]!);
    if (isPlaced(fields)) return { headingRow: row + 1, fields };
  }
  const width = Math.max(...first.map(({ length }) => length));
  const share = (column: number) =>
    shareOf(told(first.map((row) => row[column] ?? "")), isLikePostcode);
  const postcode = Array.from({ length: width }, (_, column) => column).find(
    (column) => share(column) > 0.5,
  );
  if (postcode === undefined) return undefined;
  const data = first.findIndex((row) => isLikePostcode(row[postcode] ?? ""));
  const above = first.slice(0, data).findLastIndex((row) => filled(row) > 1);
  const fields = above < 0 ? {} : fieldsIn(first[above]!);
  return { headingRow: above + 1, fields: { ...fields, postcode } };
};

const textAt = (
  { latitude, longitude, easting, northing, position, postcode }: PlaceColumns["fields"],
  cell: (column: number | undefined) => string,
): PlaceText => {
  if (cell(latitude) !== "" && cell(longitude) !== "")
    return { by: "degrees", latitude: cell(latitude), longitude: cell(longitude) };
  if (cell(easting) !== "" && cell(northing) !== "")
    return { by: "grid", easting: cell(easting), northing: cell(northing) };
  if (cell(position) !== "")
    return positionOf(cell(position)) ?? { by: "postcode", postcode: cell(position) };
  return cell(postcode) === "" ? { by: "nothing" } : { by: "postcode", postcode: cell(postcode) };
};

/** The first column of words that is not read as anything else: what a place is called without a heading. */
const wordsColumn = (
  { first }: OpenTable,
  { headingRow, fields }: PlaceColumns,
): number | undefined => {
  const below = first.slice(headingRow);
  const taken = Object.values(fields);
  const width = Math.max(...first.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).find(
    (column) =>
      !taken.includes(column) &&
      shareOf(told(below.map((row) => row[column] ?? "")), (cell) => /\p{L}{2}/u.test(cell)) > 0.5,
  );
};

/**
 * Places of a table, one to a row: latitude and longitude, easting and northing, both in one cell, or a postcode, whichever
 * the row has, in this order.
 *
 * @throws ImportError where no column gives a location
 */
export const placesOfTable = (file: string, bytes: Uint8Array): PlaceRecord[] => {
  const tables = openTables(file, bytes);
  const found = tables.flatMap((table) => {
    const columns = columnsOf(table);
    return columns === undefined ? [] : [{ table, columns }];
  });
  const [chosen] = found;
  if (chosen === undefined)
    throw new ImportError(
      file,
      "",
      "no column gives a location",
      "Name columns “postcode”, or “latitude” and “longitude”, or “easting” and “northing”.",
    );
  const { table, columns } = chosen;
  const { headingRow, fields } = columns;
  const nameColumn = fields.name ?? wordsColumn(table, columns);
  const records: PlaceRecord[] = [];
  table.each((cells, row) => {
    if (row <= headingRow) return;
    const cell = (column: number | undefined): string =>
      column === undefined ? "" : plainText(cells[column] ?? "");
    if (cells.every((one) => one.trim() === "")) return;
    records.push({
      source: row,
      name: cell(nameColumn),
      kind: cell(fields.kind),
      at: textAt(fields, cell),
    });
  });
  return records;
};
