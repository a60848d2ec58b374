import type { MeasureId } from "../measures";

/** Which end of the ranking: 1 is most deprived. */
export type End = "most" | "least";

/** What a value is held against. Position tests read the carried rank among the N areas of England. */
export type Test =
  /** position: rank ÷ N in the most (or least) deprived `percent`. */
  | { readonly kind: "share"; readonly end: End; readonly percent: number }
  /** position: decile from…to, both included, 1…10. */
  | { readonly kind: "decile"; readonly from: number; readonly to: number }
  /** position: rank ≤ `rank` for "most", ≥ for "least". */
  | { readonly kind: "rank"; readonly end: End; readonly rank: number }
  /** count or rate (a percentage 0…100): strictly above or below. */
  | { readonly kind: "above" | "below"; readonly value: number }
  /** count or rate: from…to, both included. */
  | { readonly kind: "between"; readonly from: number; readonly to: number };

export interface Condition {
  readonly measure: MeasureId;
  readonly year: number;
  readonly test: Test;
}

export type Join = "and" | "or";

/** Conditions in brackets: one level, never within one another. */
export interface Group {
  readonly join: Join;
  readonly conditions: readonly Condition[];
}

export type Clause = Condition | Group;

/** A question put to the map: "Areas in Knowsley, Halton where …". */
export interface Filter {
  /** Borough codes; none means the whole region. */
  readonly boroughs: readonly string[];
  readonly join: Join;
  readonly conditions: readonly Clause[];
}

/** Every area of the region. */
export const EVERYWHERE: Filter = { boroughs: [], join: "and", conditions: [] };

/** More than this is not a question anybody asks, and would not fit into a link. */
export const MOST_CONDITIONS = 24;

/** Letters of a question, as a sentence or in a link: longer than any with that many conditions. */
export const LONGEST_QUESTION = 4000;

export const isGroup = (clause: Clause): clause is Group => "conditions" in clause;

/** The same question in its plainest form: no brackets round one condition, "or" only between two. */
export const settled = ({ boroughs, join, conditions }: Filter): Filter => {
  const clauses = conditions.flatMap<Clause>((clause) =>
    isGroup(clause) && clause.conditions.length < 2 ? clause.conditions : [clause],
  );
  return { boroughs, join: clauses.length > 1 ? join : "and", conditions: clauses };
};

/** All conditions, those in brackets included, in reading order. */
export const conditionsOf = (filter: Filter): readonly Condition[] =>
  filter.conditions.flatMap((clause) => (isGroup(clause) ? clause.conditions : [clause]));
