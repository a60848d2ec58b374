import { FigureError, named } from "../deck/figure-error";
import { runsWith, type TextRun } from "../deck/live-text";
import { BOROUGHS } from "../boroughs";
import { counted, listed, percent, upperFirst, whole } from "../format";
import type { LargerArea } from "../larger-areas";
import { combine } from "../patch/combine";
import { combinedText, englandText } from "../patch/combined-text";
import { comparePatch } from "../patch/compare-patch";
import type { PaperFacts } from "./place-paper";

type Parts = Readonly<Record<string, string | undefined>>;

/** One thing that can stand between braces in the words of a paper: written as on slides, told of its place. */
interface PaperFigure {
  /** Shown in the list beside the words. */
  readonly example: string;
  readonly reads: RegExp;
  /** Numbers that "in words" may spell come as numbers. */
  readonly tell: (parts: Parts, facts: PaperFacts, place: LargerArea) => string | number;
}

const WHERE = "(?: in (?<where>its borough|the region))?";
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "i");

/** Rows of the place itself, of the boroughs it lies in, or of the region. */
const rowsAt = (
  { where }: Parts,
  { areas }: PaperFacts,
  { rows, boroughs }: LargerArea,
): readonly number[] => {
  if (where === undefined) return rows;
  const isRegion = where.toLowerCase() === "the region";
  return [...areas.codes.keys()].filter(
    (row) => isRegion || boroughs.includes(areas.borough[row] ?? -1),
  );
};

const residentsOf = (rows: readonly number[], { areas }: PaperFacts): number =>
  rows.reduce((sum, row) => sum + areas.residents[row]!, 0);

const persistentOf = (
  parts: Parts,
  facts: PaperFacts,
  place: LargerArea,
): { all: readonly number[]; found: readonly number[] } => {
  const { persistent, definition } = facts.persistence;
  named(parts.set ?? "", [[definition, definition]], "set of areas");
  const all = rowsAt(parts, facts, place);
  return { all, found: all.filter((row) => persistent[row] === 1) };
};

const toldOf = (id: string | undefined, { told }: PaperFacts) =>
  named(
    id ?? "",
    told.map((one) => [one.measure.id, one] as const),
    "measure of papers",
  );

const shareOf = (part: number, of: number): string =>
  of === 0 ? "not known" : percent((100 * part) / of);

/** The short list of figures that stay live in the words of a paper. */
export const PAPER_FIGURES: readonly PaperFigure[] = [
  { example: "place", reads: form("place"), tell: (_, __, { name }) => name },
  {
    example: "borough",
    reads: form("borough"),
    tell: (_, __, { boroughs }) => listed(boroughs.map((at) => BOROUGHS[at]?.name ?? "")),
  },
  {
    example: "residents",
    reads: form(`residents${WHERE}`),
    tell: (parts, facts, place) => whole(residentsOf(rowsAt(parts, facts, place), facts)),
  },
  {
    example: "count of areas",
    reads: form(`count of areas${WHERE}`),
    tell: (parts, facts, place) => rowsAt(parts, facts, place).length,
  },
  {
    example: "count of always-10 areas",
    reads: form(`count of (?<set>[\\w-]+) areas${WHERE}`),
    tell: (parts, facts, place) => persistentOf(parts, facts, place).found.length,
  },
  {
    example: "share of always-10 areas in its borough",
    reads: form(`share of (?<set>[\\w-]+) areas${WHERE}`),
    tell: (parts, facts, place) => {
      const { all, found } = persistentOf(parts, facts, place);
      return shareOf(found.length, all.length);
    },
  },
  {
    example: "residents of always-10 areas",
    reads: form(`residents of (?<set>[\\w-]+) areas${WHERE}`),
    tell: (parts, facts, place) =>
      whole(residentsOf(persistentOf(parts, facts, place).found, facts)),
  },
  {
    example: "resident share of always-10 areas in the region",
    reads: form(`resident share of (?<set>[\\w-]+) areas${WHERE}`),
    tell: (parts, facts, place) => {
      const { all, found } = persistentOf(parts, facts, place);
      return shareOf(residentsOf(found, facts), residentsOf(all, facts));
    },
  },
  {
    example: "figure income-deprived",
    reads: form(`figure (?<id>[\\w-]+)${WHERE}`),
    tell: (parts, facts, place) =>
      combinedText(
        combine(rowsAt(parts, facts, place), toldOf(parts.id, facts).values, facts.areas),
      ),
  },
  {
    example: "figure imd in England",
    reads: form("figure (?<id>[\\w-]+) in England"),
    tell: ({ id }, facts, { rows }) => {
      const { values } = toldOf(id, facts);
      return englandText(comparePatch(rows, values, facts.areas).england) || "not held";
    },
  },
  {
    example: "time of income-deprived",
    reads: form("time of (?<id>[\\w-]+)"),
    tell: ({ id }, facts) => String(toldOf(id, facts).values.year),
  },
  {
    example: "first release",
    reads: form("(?<end>first|latest) release"),
    tell: ({ end }, { history }) =>
      String(history.at(end?.toLowerCase() === "first" ? 0 : -1)?.year),
  },
  {
    example: "count of releases",
    reads: form("count of releases"),
    tell: (_, { history }) => history.length,
  },
];

const IN_WORDS = / in words$/i;

/** What stands for a figure in a paper about one place. @throws FigureError where the words are not known */
export const tellPaperFigure = (source: string, facts: PaperFacts, place: LargerArea): string => {
  const text = source.trim().replace(/\s+/g, " ");
  const asked = text.replace(IN_WORDS, "");
  for (const { reads, tell } of PAPER_FIGURES) {
    const match = reads.exec(asked);
    if (match === null) continue;
    const told = tell(match.groups ?? {}, facts, place);
    if (typeof told === "string") return told;
    return IN_WORDS.test(text) ? counted(told) : whole(told);
  }
  throw new FigureError(
    `“${text}” is not a figure of papers. They are: ${PAPER_FIGURES.map(({ example }) => `{${example}}`).join(", ")}.`,
  );
};

/** Whether what follows begins a sentence: nothing, a line's end, or the end of another sentence stands before. */
const begins = (before: string): boolean => {
  const words = before.trimEnd();
  const between = before.slice(words.length);
  return words === "" || between.includes("\n") || (between !== "" && /[.!?]$/.test(words));
};

/**
 * Words of a paper with every figure told, the first of a sentence with a capital. Never throws: one that cannot be
 * told says why.
 */
export const paperRuns = (text: string, facts: PaperFacts, place: LargerArea): TextRun[] => {
  let before = "";
  return runsWith(text, (source) => tellPaperFigure(source, facts, place)).map((run) => {
    const isFirst = run.kind === "figure" && begins(before);
    before = run.text;
    return isFirst ? { ...run, text: upperFirst(run.text) } : run;
  });
};

/** What is wrong in the words, each with its line, from 1. */
export const wordsFaults = (
  text: string,
  facts: PaperFacts,
  place: LargerArea,
): readonly { readonly line: number; readonly reason: string }[] =>
  text
    .split("\n")
    .flatMap((words, at) =>
      paperRuns(words, facts, place).flatMap((run) =>
        run.kind === "error" ? [{ line: at + 1, reason: run.reason }] : [],
      ),
    );
