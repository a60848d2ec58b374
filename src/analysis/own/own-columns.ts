import { figureOf, THRESHOLD } from "../../domain/disclosure";
import { plural, whole } from "../../domain/format";
import {
  carriedWords,
  OWN_GEOGRAPHY_WORDS,
  type ColumnAsked,
  type FiguresMapping,
  type OwnGeography,
} from "../../domain/own-figures";
import { carryFigures } from "./carry-figures";
import type { NumberColumn } from "./choose-figures";
import type { ValueColumn } from "./gather-figures";
import {
  columnWords,
  fateWords,
  knownIn,
  readFigures,
  recogniseFigures,
  repeatWords,
  type Recognised,
} from "./own-figures";
import type { OwnReferences } from "./own-areas";

/** Rows and letters of a file shown to its reader, so that columns can be told apart. */
const SAMPLE_ROWS = 3;
const SAMPLE_LETTERS = 40;

/** What a file looks like, for its reader to look through and put right. */
export interface FiguresSeen {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly geography: OwnGeography;
  readonly areaColumn: number;
  /** Every column's heading, "" where there is none. */
  readonly headings: readonly string[];
  /** The first rows below them. */
  readonly sample: readonly (readonly string[])[];
  readonly numbers: readonly NumberColumn[];
}

/** Looks at the head of a file. @throws ImportError where no column names areas, or none holds figures */
export const seeFigures = (
  file: string,
  bytes: Uint8Array,
  references: OwnReferences,
): FiguresSeen => {
  const { chosen } = recogniseFigures(file, bytes, references);
  const { table, headingRow, areaColumn, geography, numbers } = chosen;
  const below = table.first
    .slice(headingRow)
    .filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const width = Math.max(chosen.headings.length, ...below.map(({ length }) => length));
  return {
    file,
    sheet: table.sheet,
    geography,
    areaColumn,
    headings: Array.from({ length: width }, (_, at) => chosen.headings[at] ?? ""),
    sample: below
      .slice(0, SAMPLE_ROWS)
      .map((cells) =>
        Array.from({ length: width }, (_, at) => (cells[at] ?? "").slice(0, SAMPLE_LETTERS)),
      ),
    numbers,
  };
};

/** A column's figures on the LSOAs of 2021, by row; NaN is unknown. */
export interface CarriedColumn {
  readonly value: Float64Array;
  /** Of shares: how many were counted, where the file says, and out of how many. */
  readonly of?: Float64Array;
  readonly per?: Float64Array;
}

/** The same as its reader may use it. */
interface ColumnRead {
  readonly column: number;
  readonly plain: CarriedColumn;
  /** With small counts hidden and the others rounded; null where no count is small. */
  readonly guarded: CarriedColumn | null;
  /** Figures of the file from 1 to 4. */
  readonly small: number;
  readonly known: number;
}

export interface FiguresRead {
  readonly columns: readonly ColumnRead[];
  readonly words: readonly string[];
}

const guard = (count: number): number =>
  Number.isNaN(count) ? NaN : figureOf({ low: count, high: count }, THRESHOLD);

const smallIn = (counts: ArrayLike<number>): number =>
  Array.from(counts).filter((count) => count > 0 && count < THRESHOLD).length;

/**
 * Carries the columns of a file that was read. Counts that stand for few people are hidden before they are
 * shared out, so that no sum brings them back; of postcodes after they are added up, as none is shown alone.
 */
const carryColumns = (
  { chosen }: Recognised,
  { areas, area, columns }: ReturnType<typeof readFigures>,
  asked: readonly ColumnAsked[],
  valueColumns: readonly ValueColumn[],
  residents: Float64Array,
): ColumnRead[] => {
  const added = chosen.geography === "postcode";
  const cellsOf = (column: number) =>
    columns[valueColumns.findIndex((one) => one.column === column)]!.value;
  const carried = (value: readonly number[], kind: ColumnAsked["kind"]) =>
    carryFigures({ area, value }, kind, areas, residents);
  const counts = (column: number, isGuarded: boolean): Float64Array => {
    const cells = cellsOf(column);
    if (!isGuarded) return carried(cells, "count");
    return added ? carried(cells, "count").map(guard) : carried(cells.map(guard), "count");
  };
  const counted = (column: number): ArrayLike<number> =>
    added ? carried(cellsOf(column), "count") : cellsOf(column);

  return asked.map((one): ColumnRead => {
    const { column, kind, whole, counts: isCounts } = one;
    const wholeOf = (isGuarded: boolean): Float64Array | undefined => {
      if (kind !== "rate" || whole === null) return undefined;
      return whole === "residents" ? residents : counts(whole, isGuarded);
    };
    const make = (isGuarded: boolean): CarriedColumn => {
      if (kind === "count") return { value: counts(column, isGuarded) };
      const per = wholeOf(isGuarded);
      if (kind === "rate" && isCounts && per !== undefined) {
        const of = counts(column, isGuarded);
        return { value: of.map((count, row) => share(count, per[row]!)), of, per };
      }
      const value = carried(cellsOf(column), kind);
      if (per === undefined) return { value };
      // A share of few people is as telling as their count.
      const hides = (figure: number, row: number) =>
        isGuarded && whole !== "residents" && isSmallShare(figure, per[row]!);
      return { value: value.map((figure, row) => (hides(figure, row) ? NaN : figure)), per };
    };
    const small =
      kind === "count" || (kind === "rate" && isCounts && whole !== null)
        ? smallIn(counted(column))
        : kind === "rate" && typeof whole === "number"
          ? smallIn(counted(whole))
          : 0;
    const plain = make(false);
    return {
      column,
      plain,
      guarded: small === 0 ? null : make(true),
      small,
      known: knownIn(plain.value),
    };
  });
};

const share = (count: number, all: number): number => (all > 0 ? (100 * count) / all : NaN);

const isSmallShare = (percent: number, all: number): boolean =>
  Number.isNaN(all) || (percent * all) / 100 < THRESHOLD;

/**
 * Reads a file as its reader says it is to be read, and reports every row with something to be said of it.
 *
 * @throws ImportError naming file, row or column, with what to do
 */
export const readColumns = (
  file: string,
  bytes: Uint8Array,
  references: OwnReferences,
  { geography, areaColumn, columns: asked }: FiguresMapping,
  onShare?: (share: number) => void,
): FiguresRead => {
  const recognised = recogniseFigures(file, bytes, references, { geography, areaColumn });
  const wholes = asked.flatMap(({ whole }) => (typeof whole === "number" ? [whole] : []));
  const valueColumns: ValueColumn[] = [
    ...asked.map(({ column, kind, counts }) => ({
      column,
      kind: kind === "rate" && counts ? ("count" as const) : kind,
    })),
    ...wholes
      .filter((whole) => asked.every(({ column }) => column !== whole))
      .map((column) => ({ column, kind: "count" as const })),
  ];
  const read = readFigures(recognised, valueColumns, onShare);
  const { residents } = references.areas;
  const columns = carryColumns(recognised, read, asked, valueColumns, residents);
  const { chosen } = recognised;
  const { sheet } = chosen.table;
  const at = sheet === undefined ? file : `${file}, sheet “${sheet}”`;
  const areaHeading = chosen.headings[areaColumn] ?? "";
  const said = (column: number) => columnWords(chosen.headings[column] ?? "");
  return {
    columns,
    words: [
      `${at}: ${plural(read.read, "row")} read, ${whole(read.area.length)} placed on ${OWN_GEOGRAPHY_WORDS[geography].many} by ${columnWords(areaHeading)}.`,
      ...fateWords(at, read.fates, { area: areaHeading, value: "" }),
      ...read.columns.flatMap(({ heading, fates }) =>
        fateWords(at, fates, { area: areaHeading, value: heading }),
      ),
      ...[recognised.note, repeatWords(read)].filter((words) => words !== undefined),
      ...columns.map(
        ({ column, known }) =>
          `${said(column)}: ${plural(known, "LSOA of 2021 has", "LSOAs of 2021 have")} a figure, the others are unknown.`,
      ),
      ...new Set(
        valueColumns
          .slice(0, asked.length)
          .flatMap(({ kind }) => carriedWords(geography, kind) ?? []),
      ),
    ],
  };
};
