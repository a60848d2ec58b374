import { OWN_GEOGRAPHIES, type OwnGeography, type OwnKind } from "../../domain/own-figures";
import { headingKey, isOfElsewhere } from "../participants/heading";
import { ImportError } from "../participants/import-error";
import { plainText } from "../participants/plain-text";
import { refusalOfCells, refusalOfHeading } from "../participants/sensitive";
import { numberOf } from "./number-of";
import type { OpenTable } from "./open-table";
import type { OwnAreas } from "./own-areas";

/** What the reader says of the file; what is left out is recognised. */
export interface OwnChoices {
  readonly column?: string | undefined;
  readonly kind?: OwnKind | undefined;
  readonly geography?: OwnGeography | undefined;
  /** Position of the column that names the areas, from 0. */
  readonly areaColumn?: number | undefined;
}

/** A column of numbers, and what its heading and cells make it look like. */
export interface NumberColumn {
  /** Position, from 0. */
  readonly column: number;
  /** As written; "" where there is none. */
  readonly heading: string;
  readonly kind: OwnKind;
}

/** A table of which it is known which column names the areas and which holds the figures. */
export interface FiguresTable {
  readonly table: OpenTable;
  /** Row of the headings, from 1; 0 where there are none. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly geography: OwnGeography;
  readonly areaColumn: number;
  /** A column that says the borough beside a ward's name. */
  readonly boroughColumn: number | undefined;
  readonly valueColumn: number;
  readonly kind: OwnKind;
  /** Every column of numbers that may be read. */
  readonly numbers: readonly NumberColumn[];
}

type Geographies = Readonly<Record<OwnGeography, OwnAreas>>;

interface AreaColumn {
  readonly column: number;
  readonly geography: OwnGeography;
  /** Share of the cells that say anything which name an area, of the region or of elsewhere. */
  readonly share: number;
}

/** Below this a column does not name areas, unless no column does better. */
const MOSTLY = 0.5;
const MOST_COLUMNS = 600;

const named = (heading: string): string => (heading === "" ? "without a heading" : `“${heading}”`);

const columnOf = (rows: OpenTable["first"], column: number): string[] =>
  rows.map((cells) => cells[column] ?? "");

const NAMES_NONE: readonly unknown[] = ["unknown", "blank", "other-kind"];

const isNamed = (found: ReturnType<OwnAreas["find"]>): boolean => !NAMES_NONE.includes(found);

/** The share of cells that name areas; the first one may be the heading, which does not count against it. */
const shareNamed = (cells: readonly string[], areas: OwnAreas): number => {
  const said = cells
    .filter((cell) => plainText(cell) !== "")
    .map((cell) => isNamed(areas.find(cell)));
  const counted = said.length > 1 && said[0] === false ? said.slice(1) : said;
  return counted.filter(Boolean).length / Math.max(1, counted.length);
};

/** Rows that say more than one thing: titles, sources and notes stand alone in theirs. */
const tableRows = (first: OpenTable["first"]): OpenTable["first"] => {
  const rows = first.filter((cells) => cells.filter((cell) => cell.trim() !== "").length > 1);
  return rows.length > 0 ? rows : first;
};

/** The columns that name areas, the best first: of the smallest areas, and then the one that names most. */
const areaColumns = (
  { first }: OpenTable,
  geographies: Geographies,
  asked: OwnGeography | undefined,
): AreaColumn[] => {
  const width = Math.min(MOST_COLUMNS, Math.max(...first.map(({ length }) => length)));
  const open = asked === undefined ? OWN_GEOGRAPHIES : [asked];
  const rows = tableRows(first);
  const found = Array.from({ length: width }, (_, column) => {
    const cells = columnOf(rows, column);
    const each = open.map((geography) => ({
      column,
      geography,
      share: shareNamed(cells, geographies[geography]),
    }));
    return each.reduce((best, one) => (one.share > best.share ? one : best));
  }).filter(({ share }) => share > 0);
  const clear = found.filter(({ share }) => share >= MOSTLY);
  const size = ({ geography }: AreaColumn) => OWN_GEOGRAPHIES.indexOf(geography);
  const heading = ({ column }: AreaColumn) =>
    (first.find((row) => row[column]) ?? [])[column] ?? "";
  const isAway = (one: AreaColumn) => Number(isOfElsewhere(heading(one)));
  return clear.length > 0
    ? clear.sort(
        (a, b) =>
          size(a) - size(b) || isAway(a) - isAway(b) || b.share - a.share || a.column - b.column,
      )
    : found.sort((a, b) => b.share - a.share || size(a) - size(b));
};

/** The row above the first one that names an area, if several cells of it say something; 0 for none. */
const headingRowAbove = (
  { first }: OpenTable,
  { column, geography }: AreaColumn,
  geographies: Geographies,
): number => {
  const data = first.findIndex((cells) =>
    isNamed(geographies[geography].find(cells[column] ?? "")),
  );
  // A row above whose area is mistyped is data: figures stand beside a code.
  const isData = (cells: readonly string[]) =>
    /\d/.test(cells[column] ?? "") && cells.some((cell) => typeof numberOf(cell) === "number");
  for (let row = data - 1; row >= 0; row--) {
    const cells = first[row]!;
    if (cells.filter((cell) => cell.trim() !== "").length > 1 && !isData(cells)) return row + 1;
  }
  return 0;
};

/** Numbers that say when or which, and are no figures. */
const NO_FIGURE =
  /^(?:id|fid|oid|objectid|index|no|row|rowno|number|ref|reference|serial|year|yr|month|quarter|date|period|financialyear|longitude|latitude|long|lat|lon|lng|easting|northing|x|y|x_?coord|y_?coord)$/;
/** "Indicator ID", "GroupCode": which, not how many. */
const WHICH = /(?:\b|_)(?:id|code|ref|ID|Code|CODE|Ref|REF)$|[a-z](?:ID|Code|Ref)$/;

const isNumbers = (cells: readonly string[]): boolean => {
  const read = cells.map(numberOf);
  const numbers = read.filter((one) => typeof one === "number").length;
  const words = read.filter((one) => one === "unread").length;
  return numbers > 0 && numbers >= words;
};

const numberColumns = (
  headings: readonly string[],
  below: OpenTable["first"],
  isTaken: (column: number) => boolean,
): number[] =>
  Array.from(
    { length: Math.max(headings.length, ...below.map(({ length }) => length)) },
    (_, column) => column,
  ).filter((column) => {
    const cells = columnOf(below, column);
    const heading = headings[column] ?? "";
    return (
      !isTaken(column) &&
      !NO_FIGURE.test(headingKey(heading)) &&
      !WHICH.test(plainText(heading)) &&
      refusalOfHeading(heading) === undefined &&
      isNumbers(cells)
    );
  });

const RATE = /%|\bper\b|percent|rate|share|proportion|ratio|average|mean\b|median|pct/i;
const SCORE = /score|index\b/i;
const RANK = /\brank|decile|quintile|position/i;

/** What the figures are, by their heading and their cells: whole numbers are counts unless it says otherwise. */
const kindOf = (heading: string, cells: readonly string[]): OwnKind => {
  if (RANK.test(heading)) return "rank";
  if (SCORE.test(heading)) return "score";
  if (RATE.test(heading) || cells.some((cell) => /\d ?%$/.test(plainText(cell)))) return "rate";
  const numbers = cells.map(numberOf).filter((one) => typeof one === "number");
  return numbers.every((one) => Number.isInteger(one) && one >= 0) ? "count" : "score";
};

/** Whether every row says the same, as a year or a number of an indicator does: no map is made of that. */
const isConstant = (cells: readonly string[]): boolean => {
  const said = cells.filter((cell) => cell.trim() !== "");
  return said.length > 2 && new Set(said).size === 1;
};

const valueColumn = (
  file: string,
  headingRow: number,
  headings: readonly string[],
  open: readonly number[],
  asked: string | undefined,
): number => {
  const where = headingRow === 0 ? "" : `row ${headingRow}`;
  if (asked === undefined) {
    const [column] = open;
    if (column !== undefined) return column;
    throw new ImportError(
      file,
      where,
      "no column holds figures",
      "Give one row to each area and one column to the number, or name the column.",
    );
  }
  const key = headingKey(asked);
  const column = headings.findIndex((heading) => headingKey(heading) === key);
  if (column >= 0) return column;
  const offered = open.map((one) => named(headings[one] ?? "")).join(", ");
  throw new ImportError(
    file,
    where,
    `there is no column “${asked}”`,
    offered === "" ? "Choose a column of numbers." : `Choose one of ${offered}.`,
  );
};

/**
 * Finds in a table the column that names areas and the one of figures.
 *
 * @throws ImportError where there is no such column, or the one asked for may not be read
 */
export const chooseFigures = (
  file: string,
  table: OpenTable,
  geographies: Geographies,
  choices: OwnChoices = {},
): FiguresTable => {
  const columns = areaColumns(table, geographies, choices.geography).filter(
    ({ column }) => choices.areaColumn === undefined || column === choices.areaColumn,
  );
  const [areas] = columns;
  const rows = table.first.filter((cells) => cells.some((cell) => cell.trim() !== "")).length;
  if (areas === undefined)
    throw new ImportError(
      file,
      table.sheet === undefined ? "" : `sheet “${table.sheet}”`,
      rows < 2 ? "there are no rows below the headings" : "no column names areas of the region",
      "Give each row the code of an LSOA, an MSOA, a ward or a borough, or a postcode.",
    );
  const headingRow = headingRowAbove(table, areas, geographies);
  const headings = (headingRow === 0 ? [] : table.first[headingRow - 1]!).map((cell) =>
    plainText(cell).slice(0, 80),
  );
  const below = table.first.slice(headingRow).filter((row) => row.some((cell) => cell !== ""));
  const isArea = (column: number) => columns.some((one) => one.column === column);
  const allowed = numberColumns(headings, below, isArea).filter(
    (one) => refusalOfCells(columnOf(below, one)) === undefined,
  );
  const open = [
    ...allowed.filter((one) => !isConstant(columnOf(below, one))),
    ...allowed.filter((one) => isConstant(columnOf(below, one))),
  ];
  const column = valueColumn(file, headingRow, headings, open, choices.column);
  const heading = headings[column] ?? "";
  const cells = columnOf(below, column);
  const refused = refusalOfHeading(heading) ?? refusalOfCells(cells);
  if (refused !== undefined)
    throw new ImportError(
      file,
      headingRow === 0 ? "" : `row ${headingRow}`,
      `column ${column + 1} ${refused}`,
      "Choose a column of figures about areas.",
    );
  const borough =
    areas.geography === "ward"
      ? areaColumns(table, geographies, "borough").find(
          (one) => one.share >= MOSTLY && one.column !== areas.column,
        )
      : undefined;
  return {
    table,
    headingRow,
    headings,
    geography: areas.geography,
    areaColumn: areas.column,
    boroughColumn: borough?.column,
    valueColumn: column,
    kind: choices.kind ?? kindOf(heading, cells),
    numbers: open.map((one) => ({
      column: one,
      heading: headings[one] ?? "",
      kind: kindOf(headings[one] ?? "", columnOf(below, one)),
    })),
  };
};
