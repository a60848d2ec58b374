import { BOROUGHS } from "../boroughs";
import { releaseShown } from "../measure-releases";
import { MEASURES } from "../measures";
import { heldMeasure } from "../measures-held";
import { problemWith } from "./check-condition";
import {
  type Clause,
  type Condition,
  conditionsOf,
  type Filter,
  isGroup,
  type Join,
  LONGEST_QUESTION,
  MOST_CONDITIONS,
  settled,
  type Test,
} from "./filter";
import { rounded } from "./number";
import { type Read, reading, Refusal } from "./refusal";
import { needsYear } from "./said";

/*
 * "in.E08000011.E06000006_imd.2025.most-10_social-renting.above-40": letters, digits, ".", "-" and
 * "_" only, which neither URL encoding nor e-mail programs touch ("<", "%", ";", "@" and "~" are
 * escaped by one or the other). Parts are set off by "_", fields by ".", numbers by "-".
 * "any" before the conditions joins them by "or"; "any-of … end" and "all-of … end" are brackets.
 */
const ANY = "any";
const OPEN: Readonly<Record<string, Join>> = { "any-of": "or", "all-of": "and" };
const CLOSE = "end";

const TEST_CODES: Readonly<Record<string, (numbers: readonly number[]) => Test | undefined>> = {
  most: ([percent]) =>
    percent === undefined ? undefined : { kind: "share", end: "most", percent },
  least: ([percent]) =>
    percent === undefined ? undefined : { kind: "share", end: "least", percent },
  decile: ([from, to]) =>
    from === undefined ? undefined : { kind: "decile", from, to: to ?? from },
  "rank-to": ([rank]) => (rank === undefined ? undefined : { kind: "rank", end: "most", rank }),
  "rank-from": ([rank]) => (rank === undefined ? undefined : { kind: "rank", end: "least", rank }),
  above: ([value]) => (value === undefined ? undefined : { kind: "above", value }),
  below: ([value]) => (value === undefined ? undefined : { kind: "below", value }),
  between: ([from, to]) =>
    from === undefined || to === undefined ? undefined : { kind: "between", from, to },
};

const printTest = (test: Test): string => {
  switch (test.kind) {
    case "share":
      return `${test.end}-${test.percent}`;
    case "decile":
      return test.from === test.to ? `decile-${test.from}` : `decile-${test.from}-${test.to}`;
    case "rank":
      return `rank-${test.end === "most" ? "to" : "from"}-${test.rank}`;
    case "above":
    case "below":
      return `${test.kind}-${test.value}`;
    case "between":
      return `between-${test.from}-${test.to}`;
  }
};

const printCondition = ({ measure, year, test }: Condition): string => {
  const declared = heldMeasure(measure);
  const dated = declared === undefined || needsYear(declared) ? `${measure}.${year}` : measure;
  return `${dated}.${printTest(test)}`;
};

/** The filter as the value of a URL key; "" for every area of the region. */
export const filterToUrl = ({ boroughs, join, conditions }: Filter): string =>
  [
    ...(boroughs.length === 0 ? [] : [["in", ...boroughs].join(".")]),
    ...(join === "or" ? [ANY] : []),
    ...conditions.flatMap((clause) =>
      isGroup(clause)
        ? [
            clause.join === "or" ? "any-of" : "all-of",
            ...clause.conditions.map(printCondition),
            CLOSE,
          ]
        : [printCondition(clause)],
    ),
  ].join("_");

/** Reads it back. Total: a filter, or a message that names the part that is not understood. */
export const filterFromUrl = (text: string): Read => reading(() => filterIn(text));

const filterIn = (text: string): Filter => {
  if (text.length > LONGEST_QUESTION)
    throw new Refusal("The link’s filter is too long to be one.", "");
  const parts = text === "" ? [] : text.split("_");
  const boroughs = parts[0]?.startsWith("in.") === true ? boroughsIn(parts.shift() ?? "") : [];
  const join: Join = parts[0] === ANY ? "or" : "and";
  if (join === "or") parts.shift();
  const filter = settled({ boroughs, join, conditions: clausesIn(parts) });
  if (conditionsOf(filter).length > MOST_CONDITIONS) {
    throw new Refusal(`A filter can have ${MOST_CONDITIONS} conditions at most.`, "");
  }
  return filter;
};

const boroughsIn = (part: string): string[] => {
  const codes = part.split(".").slice(1);
  const known = BOROUGHS.map(({ code }) => code);
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    throw new Refusal(`The filter’s “${unknown}” is not a borough of the region.`, unknown, known);
  }
  return [...new Set(codes)];
};

const clausesIn = (parts: readonly string[]): Clause[] => {
  const clauses: Clause[] = [];
  let group: { join: Join; conditions: Condition[] } | undefined;
  for (const part of parts) {
    const opened = Object.hasOwn(OPEN, part) ? OPEN[part] : undefined;
    if (opened !== undefined && group === undefined) {
      group = { join: opened, conditions: [] };
    } else if (part === CLOSE && group !== undefined && group.conditions.length > 0) {
      clauses.push(group);
      group = undefined;
    } else {
      (group?.conditions ?? clauses).push(conditionIn(part));
    }
  }
  if (group !== undefined) throw new Refusal("The filter’s brackets are not closed.", "", [CLOSE]);
  return clauses;
};

const conditionIn = (part: string): Condition => {
  const [id = "", ...fields] = part.split(".");
  const measure = heldMeasure(id);
  if (measure === undefined) {
    const ids = MEASURES.map((each) => each.id);
    throw new Refusal(`The filter’s “${id.slice(0, 40)}” is not a measure.`, id, ids);
  }
  const dated = /^\d{4}$/.test(fields[0] ?? "") ? fields.shift() : undefined;
  const year = dated === undefined ? releaseShown(measure.id, null).year : Number(dated);
  // A number may hold a point of its own.
  const condition = { measure: measure.id, year, test: testIn(fields.join(".")) };
  const problem = problemWith(condition);
  if (problem !== undefined) throw new Refusal(problem, part);
  return condition;
};

const testIn = (code: string): Test => {
  const [, kind = "", tail = ""] = /^([a-z-]*?)((?:-\d+(?:\.\d+)?)+)$/.exec(code) ?? [];
  const numbers = tail
    .split("-")
    .slice(1)
    .map((digits) => rounded(Number(digits)));
  const test = Object.hasOwn(TEST_CODES, kind) ? TEST_CODES[kind]?.(numbers) : undefined;
  if (test === undefined) {
    throw new Refusal(
      `The filter’s “${code.slice(0, 40)}” is not a condition on a measure.`,
      code,
      Object.keys(TEST_CODES),
    );
  }
  return test;
};
