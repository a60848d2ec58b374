import type { Carried } from "../../domain/carried";
import {
  carriedWords,
  OWN_GEOGRAPHY_WORDS,
  type OwnGeography,
  type OwnKind,
} from "../../domain/own-figures";
import { listed, plural, whole } from "../../domain/format";
import { ImportError } from "../participants/import-error";
import { carryFigures } from "./carry-figures";
import { chooseFigures, type FiguresTable, type OwnChoices } from "./choose-figures";
import {
  gatherFigures,
  OWN_FATES,
  type Fates,
  type OwnFate,
  type ValueColumn,
} from "./gather-figures";
import { openTables, type OpenTable } from "./open-table";
import { ownAreas, type OwnAreas, type OwnReferences } from "./own-areas";

/** What happened to each row of a file of own figures, for its reader. */
export interface OwnReport {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly geography: OwnGeography;
  readonly kind: OwnKind;
  /** Headings of the columns read, as written; "" where there is none. */
  readonly areaHeading: string;
  readonly valueHeading: string;
  /** Headings of the columns of numbers that were not read. */
  readonly others: readonly string[];
  readonly read: number;
  /** Rows whose area is one of the region's, the first of each area. */
  readonly placed: number;
  /** LSOAs that have a figure. */
  readonly known: number;
  readonly fates: Fates;
  /** Other things to know, a sentence each. */
  readonly notes: readonly string[];
}

/** Own figures on the LSOAs of 2021, with what was made of the file. */
export interface OwnFigures {
  /** By row; NaN is unknown. */
  readonly value: Float64Array;
  readonly carried: (row: number) => Carried;
  readonly report: OwnReport;
}

type Geographies = Readonly<Record<OwnGeography, OwnAreas>>;

/** The first sheet that has areas and figures; what is wrong with the first one where none has. */
const choose = (
  file: string,
  tables: readonly OpenTable[],
  geographies: Geographies,
  choices: OwnChoices,
): FiguresTable => {
  let fault: ImportError | undefined;
  for (const table of tables) {
    try {
      return chooseFigures(file, table, geographies, choices);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      fault ??= error;
    }
  }
  throw (
    fault ?? new ImportError(file, "", "there is nothing in it", "Choose a file with rows in it.")
  );
};

interface Edition {
  readonly geography: OwnGeography;
  /** Said where the rows mix both editions. */
  readonly note?: string;
}

/**
 * LSOAs of which year, by the codes that only one of the two has; by the heading where there is none, and
 * of 2021 where that does not tell either: the areas are the same.
 */
const editionOf = (chosen: FiguresTable, { lsoa21, lsoa11 }: Geographies): Edition => {
  let newer = 0;
  let older = 0;
  chosen.table.each((cells, row) => {
    if (row <= chosen.headingRow) return;
    const cell = cells[chosen.areaColumn] ?? "";
    const isNew = typeof lsoa21.find(cell) === "number";
    const isOld = typeof lsoa11.find(cell) === "number";
    if (isNew && !isOld) newer += 1;
    if (isOld && !isNew) older += 1;
  });
  if (newer === 0 && older === 0)
    return { geography: /11/.test(chosen.headings[chosen.areaColumn] ?? "") ? "lsoa11" : "lsoa21" };
  const geography = older > newer ? "lsoa11" : "lsoa21";
  if (newer === 0 || older === 0) return { geography };
  const [less, other] =
    geography === "lsoa21" ? ([older, "lsoa11"] as const) : ([newer, "lsoa21"] as const);
  return {
    geography,
    note: `${plural(less, "row has a code", "rows have codes")} of ${OWN_GEOGRAPHY_WORDS[other].many} only: the file is read as ${OWN_GEOGRAPHY_WORDS[geography].many}.`,
  };
};

const nothingPlaced = (report: Pick<OwnReport, "file" | "read" | "fates" | "geography">) => {
  const outside = report.fates.outside?.count ?? 0;
  const fault =
    report.read === 0
      ? "there are no rows below the headings"
      : outside === report.read
        ? "every row is for an area outside the region"
        : `none of ${plural(report.read, "row")} names one of the region’s ${OWN_GEOGRAPHY_WORDS[report.geography].many}`;
  return new ImportError(
    report.file,
    "",
    fault,
    "Check the column of the areas, and say which areas they are.",
  );
};

/** A file of which it is known what its rows and columns are. */
export interface Recognised {
  readonly file: string;
  readonly chosen: FiguresTable;
  readonly geographies: Geographies;
  /** Said where the rows mix both editions of LSOAs. */
  readonly note: string | undefined;
}

/**
 * Recognises a file of somebody's own figures, one row to an area: which table, which areas, which columns.
 *
 * @param bytes CSV, TSV, semicolons, bars or XLSX
 * @throws ImportError naming file, row or column, with what to do
 */
export const recogniseFigures = (
  file: string,
  bytes: Uint8Array,
  references: OwnReferences,
  choices: OwnChoices = {},
): Recognised => {
  const geographies = ownAreas(references);
  const recognised = choose(file, openTables(file, bytes), geographies, choices);
  const edition: Edition =
    choices.geography === undefined && recognised.geography.startsWith("lsoa")
      ? editionOf(recognised, geographies)
      : { geography: recognised.geography };
  const chosen = { ...recognised, geography: edition.geography };
  return { file, chosen, geographies, note: edition.note };
};

/** One column's part of the report, and its figures beside the areas of the rows. */
interface ReadColumn {
  readonly value: readonly number[];
  readonly heading: string;
  readonly fates: Fates;
}

/** The rows of a file and the columns asked for. */
interface ReadFigures {
  readonly areas: OwnAreas;
  readonly area: readonly number[];
  readonly read: number;
  readonly fates: Fates;
  readonly columns: readonly ReadColumn[];
}

/**
 * Reads every row of a recognised file once.
 *
 * @throws ImportError where no row names an area, or a column holds no figure
 */
export const readFigures = (
  { file, chosen, geographies }: Recognised,
  asked: readonly ValueColumn[],
  onShare?: (share: number) => void,
): ReadFigures => {
  const { geography, headings } = chosen;
  const areas = geographies[geography];
  const gathered = gatherFigures(chosen, areas, geographies.borough, asked, onShare);
  const { area, read, fates } = gathered;
  if (area.length === 0) throw nothingPlaced({ file, read, fates, geography });
  const columns = gathered.columns.map((one, at): ReadColumn => {
    const column = asked[at]?.column ?? 0;
    const heading = headings[column] ?? "";
    if (one.value.every(Number.isNaN))
      throw new ImportError(
        file,
        heading === "" ? `column ${column + 1}` : `column “${heading}”`,
        "no row has a figure we can read",
        "Choose a column of numbers, with a point before the decimals.",
      );
    return { ...one, heading };
  });
  return { areas, area, read, fates, columns };
};

/** Where so many rows repeat an area, the file is likely to hold several figures of each. */
const REPEATS = 0.2;

/** What a file in long form, with a row for each year or measure of an area, needs from its reader. */
export const repeatWords = ({
  read,
  fates,
}: Pick<ReadFigures, "read" | "fates">): string | undefined =>
  (fates.duplicate?.count ?? 0) < REPEATS * read
    ? undefined
    : "Many rows repeat an area. If each area has a row for every year or measure, keep the rows of one, then open the file again.";

/** How many areas have a figure. */
export const knownIn = (value: Float64Array): number =>
  value.reduce((count, one) => count + Number(!Number.isNaN(one)), 0);

/**
 * Reads a file of somebody's own figures and brings one of its columns to the LSOAs of 2021. Unknown, hidden
 * and unread figures stay unknown.
 *
 * @throws ImportError naming file, row or column, with what to do
 */
export const ownFigures = (
  file: string,
  bytes: Uint8Array,
  references: OwnReferences,
  choices: OwnChoices = {},
  onShare?: (share: number) => void,
): OwnFigures => {
  const recognised = recogniseFigures(file, bytes, references, choices);
  const { chosen, note } = recognised;
  const { geography, kind, valueColumn, headings } = chosen;
  const read = readFigures(recognised, [{ column: valueColumn, kind }], onShare);
  const [column] = read.columns;
  const value = carryFigures(
    { area: read.area, value: column!.value },
    kind,
    read.areas,
    references.areas.residents,
  );
  return {
    value,
    carried: read.areas.carried,
    report: {
      file,
      sheet: chosen.table.sheet,
      geography,
      kind,
      areaHeading: headings[chosen.areaColumn] ?? "",
      valueHeading: column!.heading,
      others: chosen.numbers
        .filter((one) => one.column !== valueColumn)
        .map(({ heading }) => heading),
      read: read.read,
      placed: read.area.length,
      known: knownIn(value),
      fates: { ...read.fates, ...column!.fates },
      notes: [note, repeatWords(read), carriedWords(geography, kind)].filter(
        (words) => words !== undefined,
      ),
    },
  };
};

export const columnWords = (heading: string): string =>
  heading === "" ? "a column without a heading" : `“${heading}”`;

/** "rows 4, 9 and 12", "rows 4, 9, 12 … (230 in all)". */
const rowWords = (rows: readonly number[], count: number): string => {
  const shown = rows.slice(0, 8).map(String);
  if (count === 1) return `row ${shown[0]!}`;
  return count > shown.length
    ? `rows ${shown.join(", ")} … (${count} in all)`
    : `rows ${listed(shown)}`;
};

export const fateWords = (
  at: string,
  fates: Fates,
  headings: { readonly area: string; readonly value: string },
): string[] =>
  (Object.keys(OWN_FATES) as OwnFate[]).flatMap((fate) => {
    const met = fates[fate];
    if (met === undefined) return [];
    const { field, title, left } = OWN_FATES[fate];
    const column = field === "" ? "" : `, column ${columnWords(headings[field])}`;
    return [
      `${at}, ${rowWords(met.rows, met.count)}${column}: ${title}${left ? " (left out)" : ""}.`,
    ];
  });

/** The report in sentences: what was read as what, and every row with something to be said of it. */
export const reportWords = (report: OwnReport): string[] => {
  const { file, sheet, geography, kind, read, placed, known, fates, others } = report;
  const at = sheet === undefined ? file : `${file}, sheet “${sheet}”`;
  const { many } = OWN_GEOGRAPHY_WORDS[geography];
  const headings = { area: report.areaHeading, value: report.valueHeading };
  return [
    `${at}: ${plural(read, "row")} read, ${whole(placed)} placed on ${many} by ${columnWords(report.areaHeading)}; figures from ${columnWords(report.valueHeading)}, read as a ${kind}.`,
    ...fateWords(at, fates, headings),
    ...(others.length === 0
      ? []
      : [`Other columns of figures, not read: ${others.map(columnWords).join(", ")}.`]),
    ...report.notes,
    `${plural(known, "LSOA of 2021 has", "LSOAs of 2021 have")} a figure, the others are unknown.`,
  ];
};
