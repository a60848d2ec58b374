import { plural, whole } from "../../src/domain/format";
import type { Cells } from "./published-table";

const SHOWN = 5;

/** A column of figures: nothing but numbers and gaps, and a number somewhere. */
const isFigures = (rows: readonly Cells[], column: string): boolean =>
  rows.some((row) => (row[column] ?? "") !== "") &&
  rows.every((row) => Number.isFinite(Number(row[column] ?? "")));

const shown = (value: number): string => String(Number(value.toFixed(4)));

const named = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "nothing" : cell;

/** What a new copy changes, a line each: rows, totals, the largest moves, and names; none where it is the same. */
export const changesOf = (
  before: readonly Cells[],
  after: readonly Cells[],
  key: readonly string[],
): readonly string[] => {
  const keyOf = (row: Cells): string => key.map((column) => row[column] ?? "").join(" · ");
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const fresh = new Map(after.map((row) => [keyOf(row), row]));
  const came = [...fresh.keys()].filter((id) => !old.has(id));
  const went = [...old.keys()].filter((id) => !fresh.has(id));
  const both = [...fresh].flatMap(([id, now]) => {
    const then = old.get(id);
    return then === undefined ? [] : [{ id, then, now }];
  });
  const columns = Object.keys(after[0] ?? {}).filter((column) => !key.includes(column));
  const figures = columns.filter((name) => isFigures(before, name) && isFigures(after, name));
  const sum = (rows: readonly Cells[], column: string): number =>
    rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const totals = figures.flatMap((column) => {
    const [from, to] = [sum(before, column), sum(after, column)];
    return Math.abs(from - to) < 1e-9 ? [] : [`total of ${column}: ${shown(from)} → ${shown(to)}`];
  });
  const moves = figures
    .flatMap((column) =>
      both.map(({ id, then, now }) => ({
        words: `${id}, ${column}: ${named(then[column])} → ${named(now[column])}`,
        by: Math.abs(Number(now[column] ?? 0) - Number(then[column] ?? 0)),
        isGap: (then[column] === "") !== (now[column] === ""),
      })),
    )
    .filter(({ by, isGap }) => by > 0 || isGap)
    .toSorted((a, b) => b.by - a.by);
  const words = columns
    .filter((column) => !figures.includes(column))
    .flatMap((column) =>
      both
        .filter(({ then, now }) => (then[column] ?? "") !== (now[column] ?? ""))
        .map(
          ({ id, then, now }) => `${id}, ${column}: ${named(then[column])} → ${named(now[column])}`,
        ),
    );
  const some = (what: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          `${what}, ${plural(lines.length, "case")}${lines.length > SHOWN ? `, the first ${SHOWN}` : ""}:`,
          ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
        ];
  return [
    ...(before.length === after.length && came.length === 0
      ? []
      : [`rows: ${whole(before.length)} → ${whole(after.length)}`]),
    ...some("new", came),
    ...some("gone", went),
    ...totals,
    ...some(
      "largest moves",
      moves.map((move) => move.words),
    ),
    ...some("other words", words),
  ];
};
