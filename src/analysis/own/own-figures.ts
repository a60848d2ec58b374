import type { Carried } from "../../domain/carried";
import {
  carriedWords,
  OWN_GEOGRAPHY_WORDS,
  type OwnGeography,
  type OwnKind,
} from "../../domain/own-figures";
import { listed, plural } from "../../domain/format";
import { ImportError } from "../participants/import-error";
import { carryFigures } from "./carry-figures";
import { chooseFigures, type FiguresTable, type OwnChoices } from "./choose-figures";
import { gatherFigures, OWN_FATES, type GatheredFigures, type OwnFate } from "./gather-figures";
import { openTables, type OpenTable } from "./open-table";
import { ownAreas, type OwnAreas, type OwnReferences } from "./own-areas";

/** What became of the rows of a file of own figures, for its reader. */
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
  readonly fates: GatheredFigures["fates"];
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
        ? "every row is of an area outside the region"
        : `none of ${plural(report.read, "row")} names one of the region’s ${OWN_GEOGRAPHY_WORDS[report.geography].many}`;
  return new ImportError(
    report.file,
    "",
    fault,
    "Check the column of the areas, and say which areas they are.",
  );
};

/**
 * Reads a file of somebody's own figures, one row to an area, and brings one of its columns to the LSOAs of
 * 2021. Unknown, hidden and unread figures stay unknown.
 *
 * @param bytes CSV, TSV, semicolons, bars or XLSX
 * @throws ImportError naming file, row or column, with what to do
 */
export const ownFigures = (
  file: string,
  bytes: Uint8Array,
  references: OwnReferences,
  choices: OwnChoices = {},
  onShare?: (share: number) => void,
): OwnFigures => {
  const geographies = ownAreas(references);
  const recognised = choose(file, openTables(file, bytes), geographies, choices);
  const edition: Edition =
    choices.geography === undefined && recognised.geography.startsWith("lsoa")
      ? editionOf(recognised, geographies)
      : { geography: recognised.geography };
  const chosen = { ...recognised, geography: edition.geography };
  const areas = geographies[chosen.geography];
  const gathered = gatherFigures(chosen, areas, geographies.borough, onShare);
  const { read, fates } = gathered;
  const { geography, kind } = chosen;
  if (gathered.area.length === 0) throw nothingPlaced({ file, read, fates, geography });
  const heading = chosen.headings[chosen.valueColumn] ?? "";
  if (gathered.value.every(Number.isNaN))
    throw new ImportError(
      file,
      heading === "" ? `column ${chosen.valueColumn + 1}` : `column “${heading}”`,
      "no row has a figure that can be read",
      "Choose a column of numbers, with a point before the decimals.",
    );
  const value = carryFigures(gathered, kind, areas, references.areas.residents);
  const carried = carriedWords(geography, kind);
  return {
    value,
    carried: areas.carried,
    report: {
      file,
      sheet: chosen.table.sheet,
      geography,
      kind,
      areaHeading: chosen.headings[chosen.areaColumn] ?? "",
      valueHeading: heading,
      others: chosen.others,
      read,
      placed: gathered.area.length,
      known: value.reduce((count, one) => count + Number(!Number.isNaN(one)), 0),
      fates,
      notes: [edition.note, carried].filter((note) => note !== undefined),
    },
  };
};

const columnWords = (heading: string): string =>
  heading === "" ? "a column without a heading" : `“${heading}”`;

/** "rows 4, 9 and 12", "rows 4, 9, 12 … (230 in all)". */
const rowWords = (rows: readonly number[], count: number): string => {
  const shown = rows.slice(0, 8).map(String);
  if (count === 1) return `row ${shown[0]!}`;
  return count > shown.length
    ? `rows ${shown.join(", ")} … (${count} in all)`
    : `rows ${listed(shown)}`;
};

/** The report in sentences: what was read as what, and every row with something to be said of it. */
export const reportWords = (report: OwnReport): string[] => {
  const { file, sheet, geography, kind, read, placed, known, fates, others } = report;
  const at = sheet === undefined ? file : `${file}, sheet “${sheet}”`;
  const { many } = OWN_GEOGRAPHY_WORDS[geography];
  return [
    `${at}: ${plural(read, "row")} read, ${placed} placed on ${many} by ${columnWords(report.areaHeading)}; figures from ${columnWords(report.valueHeading)}, read as a ${kind}.`,
    ...(Object.keys(OWN_FATES) as OwnFate[]).flatMap((fate) => {
      const met = fates[fate];
      if (met === undefined) return [];
      const { field, title, left } = OWN_FATES[fate];
      const heading = field === "area" ? report.areaHeading : report.valueHeading;
      const column = field === "" ? "" : `, column ${columnWords(heading)}`;
      return [
        `${at}, ${rowWords(met.rows, met.count)}${column}: ${title}${left ? " (left out)" : ""}.`,
      ];
    }),
    ...(others.length === 0
      ? []
      : [`Other columns of figures, not read: ${others.map(columnWords).join(", ")}.`]),
    ...report.notes,
    `${plural(known, "LSOA of 2021 has", "LSOAs of 2021 have")} a figure, the others are unknown.`,
  ];
};
