import { BOROUGHS, REGION } from "../boroughs";
import { releaseShown } from "../measure-releases";
import type { Measure } from "../measures";
import { measuresHeld } from "../measures-held";
import { problemWith } from "./check-condition";
import {
  type Clause,
  type Condition,
  conditionsOf,
  type Filter,
  type Group,
  type Join,
  LONGEST_QUESTION,
  MOST_CONDITIONS,
  settled,
  type Test,
} from "./filter";
import { type Read, reading, Refusal } from "./refusal";
import { namesOf, saidNames } from "./said";
import { Scanner } from "./scanner";

/** The atlas's own names come last, so that nothing that was brought takes one of them. */
const byName = (): ReadonlyMap<string, Measure> =>
  new Map(
    measuresHeld().flatMap((measure) => namesOf(measure).map((name) => [name, measure] as const)),
  );

const boroughByName = (): ReadonlyMap<string, string> =>
  new Map(
    BOROUGHS.flatMap(({ code, name }) => [
      [name, code],
      [name.replace(/^St /, "St. "), code],
      [code, code],
    ]),
  );

const wholeRegion = (): readonly string[] => [
  REGION.name,
  "the whole region",
  "the region",
  "all boroughs",
];
const TESTS = ["in the most deprived", "in decile", "ranked", "above", "below", "between"] as const;

/**
 * Reads the grammar that `sentenceOf` prints: "Areas in Knowsley, Halton where IMD 2025 is in the
 * most deprived 10% and social renting is above 40%". Case does not matter, a measure may be called
 * by title, short name or id, a missing year is the latest. Total: a filter, or the word that was
 * not understood with what could stand there.
 */
export const parseSentence = (text: string): Read =>
  reading(() => {
    if (text.length > LONGEST_QUESTION)
      throw new Refusal(`A filter has ${LONGEST_QUESTION} letters at most.`, "");
    return filterIn(new Scanner(text));
  });

const filterIn = (scan: Scanner): Filter => {
  scan.take("show me", "show");
  scan.take("all");
  if (scan.take("areas", "neighbourhoods") === undefined) {
    scan.refuse("the start of a filter. Start with “Areas in …”", ["Areas in", "Areas where"]);
  }
  const boroughs = scan.take("in") === undefined ? [] : boroughsIn(scan);
  const filter = settled({
    boroughs,
    ...(scan.take("where") === undefined ? { join: "and", conditions: [] } : clausesIn(scan)),
  });
  if (!scan.atEnd) scan.refuse("“and”, “or” or the end", ["and", "or"]);
  if (conditionsOf(filter).length > MOST_CONDITIONS) {
    throw new Refusal(`A filter can have ${MOST_CONDITIONS} conditions at most.`, "");
  }
  return filter;
};

const boroughsIn = (scan: Scanner): string[] => {
  if (scan.take(...wholeRegion()) !== undefined) return [];
  const byName = boroughByName();
  const codes = new Set<string>();
  do {
    const name = scan.take(...byName.keys());
    if (name === undefined) {
      const names = BOROUGHS.map((each) => each.name);
      scan.refuse(`a borough of the region: ${names.join(", ")}`, names);
    }
    codes.add(byName.get(name) ?? name);
  } while (scan.take(",", "and", "or") !== undefined);
  return [...codes];
};

/** Parts joined by one and the same word; mixing "and" with "or" needs brackets to mean anything. */
const partsIn = <Part>(scan: Scanner, part: () => Part): { join: Join; conditions: Part[] } => {
  const conditions = [part()];
  let join: Join | undefined;
  for (let word = scan.take("and", "or"); word !== undefined; word = scan.take("and", "or")) {
    if (join !== undefined && word !== join) {
      throw new Refusal(
        "“and” and “or” are mixed: put brackets round the conditions that belong together.",
        word,
        [join],
      );
    }
    join = word;
    conditions.push(part());
  }
  return { join: join ?? "and", conditions };
};

const clausesIn = (scan: Scanner): { join: Join; conditions: Clause[] } =>
  partsIn<Clause>(scan, () => {
    if (scan.take("(") === undefined) return conditionIn(scan);
    const group: Group = partsIn(scan, () => conditionIn(scan));
    if (scan.take(")") === undefined) scan.refuse("“and”, “or” or a closing bracket", [")"]);
    return group;
  });

const conditionIn = (scan: Scanner): Condition => {
  scan.take("the");
  const names = byName();
  const name = scan.take(...names.keys());
  const measure = name === undefined ? undefined : names.get(name);
  if (measure === undefined) {
    const offered = saidNames();
    scan.refuse(`a measure. Try ${offered.join(", ")}`, offered);
  }
  const year = scan.number() ?? releaseShown(measure.id, null).year;
  scan.take("is", "are");
  const condition: Condition = { measure: measure.id, year, test: testIn(scan) };
  const problem = problemWith(condition);
  if (problem !== undefined) throw new Refusal(problem, name ?? "");
  return condition;
};

const testIn = (scan: Scanner): Test => {
  const share = scan.take(
    "in the most deprived",
    "in the least deprived",
    "in most deprived",
    "in least deprived",
  );
  if (share !== undefined) {
    const percent = numberIn(scan);
    return { kind: "share", end: share.includes("most") ? "most" : "least", percent };
  }
  if (scan.take("in decile", "in deciles") !== undefined) {
    const from = numberIn(scan);
    const to = scan.take("to", "-", "–") === undefined ? from : numberIn(scan);
    return { kind: "decile", from, to };
  }
  if (scan.take("ranked") !== undefined) {
    const rank = numberIn(scan);
    const end = scan.take("or more deprived", "or less deprived");
    if (end === undefined) {
      const ends = ["or more deprived", "or less deprived"];
      scan.refuse("“or more deprived” or “or less deprived”", ends);
    }
    return { kind: "rank", end: end.includes("more") ? "most" : "least", rank };
  }
  if (scan.take("above", "over", "more than") !== undefined) {
    return { kind: "above", value: numberIn(scan) };
  }
  if (scan.take("below", "under", "less than") !== undefined) {
    return { kind: "below", value: numberIn(scan) };
  }
  if (scan.take("between") !== undefined) {
    const from = numberIn(scan);
    if (scan.take("and", "to") === undefined) scan.refuse("“and”", ["and"]);
    return { kind: "between", from, to: numberIn(scan) };
  }
  return scan.refuse(`a condition on a measure. Try ${TESTS.join(", ")}`, TESTS);
};

const numberIn = (scan: Scanner): number => {
  const value = scan.number();
  if (value === undefined) scan.refuse("a number");
  scan.take("%", "per cent");
  return value;
};
