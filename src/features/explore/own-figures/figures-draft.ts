import type { FiguresRead, FiguresSeen, CarriedColumn } from "../../../analysis/own/own-columns";
import { deviceCode } from "../../../data/participants/programme-code";
import { listed, lowerFirst } from "../../../domain/format";
import type { FiguresMapping, OwnGeography, OwnKind } from "../../../domain/own-figures";
import type { OwnMeasure } from "../../../domain/own-column";

/** What the reader says of a column, as typed. */
export interface ColumnDraft {
  /** Position in the file, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly isUsed: boolean;
  readonly title: string;
  readonly kind: OwnKind;
  readonly unit: string;
  readonly worse: "high" | "low" | "neither";
  readonly year: string;
  /** Of rates: position of the column of wholes, the residents of the areas, or nothing. */
  readonly whole: number | "residents" | null;
  /** Of rates: it holds counts, and the share is worked out. */
  readonly counts: boolean;
}

/** What the reader says of a file. */
export interface FiguresDraft {
  readonly geography: OwnGeography;
  readonly areaColumn: number;
  readonly columns: readonly ColumnDraft[];
  readonly source: string;
  readonly licence: string;
}

/** So many columns are taken at first; of more, only the first. */
const TAKEN_AT_ONCE = 3;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** A heading without its year, which stands beside the title anyway: "Referrals 2024" is "Referrals". */
const titleOf = (heading: string, column: number): string => {
  let bare = heading
    .replace(YEAR, "")
    .replaceAll(/\(\s*\)/g, "")
    .split(/\s+/)
    .join(" ")
    .trim();
  while (/[\s,:;(–-]$/.test(bare)) bare = bare.slice(0, -1);
  return bare === "" ? `Column ${column + 1}` : bare;
};

/** What a column of a kind is usually said in. */
export const usualUnit = (kind: OwnKind, title: string): string => {
  switch (kind) {
    case "count":
      return lowerFirst(title);
    case "rate":
      return /\bper [\d,]+(?: \w+)*/i.exec(title)?.[0] ?? "%";
    case "score":
      return "points";
    case "rank":
      return "rank, 1 is worst";
  }
};

/** What the file itself says, for the reader to put right. @param thisYear where neither file nor column says one */
export const draftOf = (
  { file, geography, areaColumn, numbers }: FiguresSeen,
  thisYear: number,
) => {
  const inName = YEAR.exec(file)?.[0];
  return {
    geography,
    areaColumn,
    source: "",
    licence: "",
    columns: numbers.map(({ column, heading, kind }, at): ColumnDraft => ({
      column,
      heading,
      isUsed: numbers.length <= TAKEN_AT_ONCE || at === 0,
      title: titleOf(heading, column),
      kind,
      unit: usualUnit(kind, titleOf(heading, column)),
      worse: kind === "rank" ? "low" : "neither",
      year: YEAR.exec(heading)?.[0] ?? inName ?? String(thisYear),
      whole: null,
      counts: false,
    })),
  } satisfies FiguresDraft;
};

const usedIn = ({ columns }: FiguresDraft) => columns.filter(({ isUsed }) => isUsed);

const nameOf = ({ title, year }: ColumnDraft): string => `${title.trim()} ${year}`.toLowerCase();

/** What still has to be put right before the file can be read, in a sentence; null for nothing. */
export const problemIn = (draft: FiguresDraft): string | null => {
  const used = usedIn(draft);
  if (used.length === 0) return "Choose at least one column of figures.";
  const untitled = used.find(({ title }) => title.trim() === "");
  if (untitled !== undefined) return `Give “${untitled.heading}” a title.`;
  const undated = used.find(({ year }) => !/^(?:19|20)\d{2}$/.test(year));
  if (undated !== undefined)
    return `Give “${undated.title}” the year its figures are of, in four figures.`;
  const names = used.map(nameOf);
  const twice = used.filter((one, at) => names.indexOf(nameOf(one)) !== at);
  if (twice.length > 0)
    return `Give each column a title of its own: ${listed(twice.map(({ title }) => `“${title}”`))} stands twice.`;
  const bare = used.find(({ kind, counts, whole }) => kind === "rate" && counts && whole === null);
  if (bare !== undefined) return `Say out of how many “${bare.title}” is counted.`;
  return null;
};

/** How the file is to be read. */
export const mappingOf = (draft: FiguresDraft): FiguresMapping => ({
  geography: draft.geography,
  areaColumn: draft.areaColumn,
  columns: usedIn(draft).map(({ column, kind, whole, counts }) => ({
    column,
    kind,
    whole: kind === "rate" ? whole : null,
    counts: kind === "rate" && counts,
  })),
});

/** JSON's null for a column's NaN; more digits than any figure has are noise of the sharing. */
const cells = (figures: Float64Array): (number | null)[] =>
  Array.from(figures, (figure) =>
    Number.isFinite(figure) ? Number(figure.toPrecision(10)) : null,
  );

/** Measures made of what was read. @param isGuarded whether small counts are hidden, where there are any */
export const measuresOf = (
  draft: FiguresDraft,
  { columns }: FiguresRead,
  isGuarded: boolean,
): readonly OwnMeasure[] =>
  usedIn(draft).map((one, at): OwnMeasure => {
    const read = columns[at]!;
    const guarded = isGuarded ? read.guarded : null;
    const figures: CarriedColumn = guarded ?? read.plain;
    const title = one.title.trim();
    return {
      // The same on this device for the same title and year, so that slides find the figures again.
      id: `own-${one.year}-${deviceCode("own figures", nameOf(one))}`,
      title,
      unit: one.unit.trim() === "" ? title : one.unit.trim(),
      kind: one.kind,
      worse: one.worse === "neither" ? null : one.worse,
      year: Number(one.year),
      source: draft.source.trim(),
      licence: draft.licence.trim(),
      geography: draft.geography,
      guarded: guarded !== null,
      value: cells(figures.value),
      ...(figures.of === undefined ? {} : { of: cells(figures.of) }),
      ...(figures.per === undefined ? {} : { per: cells(figures.per) }),
    };
  });

/** How many figures of what was read stand for one to four. */
export const smallIn = ({ columns }: FiguresRead): number =>
  columns.reduce((sum, { small }) => sum + small, 0);
