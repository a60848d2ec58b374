import loadHighs from "highs";
import type { Statement } from "../../src/domain/statements";

/** The attacker with a solver: the least and the most a cell can be under all statements at once. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const NAME = (cell: string) => cell.replaceAll(/[^a-z0-9]/gi, "_");

const termsOf = (terms: Statement["terms"]): string =>
  terms
    .map(([cell, times]) => `${times < 0 ? "-" : "+"} ${Math.abs(times)} ${NAME(cell)}`)
    .join(" ");

/** CPLEX LP text of the statements; every cell is a whole number from 0. */
const modelOf = (statements: readonly Statement[]) => {
  const cells = [...new Set(statements.flatMap(({ terms }) => terms.map(([cell]) => cell)))];
  const rows = statements.flatMap(({ terms, low, high }) => {
    const left = termsOf(terms);
    return [
      ...(low === high ? [`${left} = ${low}`] : [`${left} >= ${low}`]),
      ...(low === high || high === Infinity ? [] : [`${left} <= ${high}`]),
    ];
  });
  const body = `Subject To\n${rows.map((row, i) => `r${i}: ${row}`).join("\n")}`;
  const general = `General\n${cells.map(NAME).join("\n")}\nEnd`;
  return { cells, text: (goal: string) => `${goal}\n${body}\n${general}\n` };
};

const ready = loadHighs();

/** Bounds of every cell that `asked` keeps, by mixed-integer programming (HiGHS). */
export const solve = async (
  statements: readonly Statement[],
  asked: (cell: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Bounds>> => {
  const highs = await ready;
  const { cells, text } = modelOf(statements);
  const best = (direction: "Minimize" | "Maximize", cell: string): number => {
    const { Status, ObjectiveValue } = highs.solve(text(`${direction}\nobj: ${NAME(cell)}`));
    if (Status === "Unbounded" || Status === "Primal infeasible or unbounded") return Infinity;
    if (Status !== "Optimal")
      throw new Error(`${cell}: the statements contradict each other (${Status})`);
    return Math.round(ObjectiveValue);
  };
  return new Map(
    cells
      .filter(asked)
      .map((cell) => [cell, { low: best("Minimize", cell), high: best("Maximize", cell) }]),
  );
};

/** Cells that the solver knows better than they were to be known. */
export interface Recovered {
  readonly cells: number;
  readonly exact: readonly string[];
  readonly narrowed: readonly string[];
}

/**
 * The most a cell can be whatever is shown of it: households with several are at most half the people with
 * an id, and these people are few where their place has few.
 */
const mostOf = (cell: string, bounds: ReadonlyMap<string, Bounds>): number => {
  const people = bounds.get(cell.replace("several", "members"));
  return cell.startsWith("several") && people ? Math.floor(people.high / 2) : Infinity;
};

/** @param truth the count of every cell; those below the threshold may be anything below it */
export const recovered = (
  bounds: ReadonlyMap<string, Bounds>,
  truth: ReadonlyMap<string, number>,
  threshold: number,
): Recovered => {
  const exact: string[] = [];
  const narrowed: string[] = [];
  for (const [cell, { low, high }] of bounds) {
    const count = truth.get(cell);
    if (count === undefined) throw new Error(`no truth for ${cell}`);
    if (count < low || count > high) throw new Error(`${cell} is ${count}, not ${low} to ${high}`);
    if (low === high) exact.push(cell);
    else if (count < threshold && (low > 0 || high < Math.min(threshold - 1, mostOf(cell, bounds))))
      narrowed.push(`${cell}: ${count} is known to be ${low} to ${high}`);
  }
  return { cells: bounds.size, exact, narrowed };
};
