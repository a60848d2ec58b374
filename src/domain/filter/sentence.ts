import { BOROUGHS, REGION } from "../boroughs";
import { measureOf } from "../measure-releases";
import { type Condition, type Filter, isGroup, type Join, type Test } from "./filter";
import { PLACES } from "./number";
import { needsYear, saidOf } from "./said";

/** Where a part stands: [] the filter, [2] its third clause, [2, 0] the first condition in that group. */
export type Place = readonly number[];

/** Which number of a test is meant: the name of its field. */
export type Slot = "percent" | "from" | "to" | "rank" | "value";

/** A run of the sentence: plain text, or a part that can be edited in place. */
export type Token =
  | { readonly part: "text"; readonly text: string }
  | { readonly part: "boroughs"; readonly text: string }
  | {
      readonly part: "join" | "measure" | "year" | "test";
      readonly text: string;
      readonly at: Place;
    }
  | { readonly part: "number"; readonly text: string; readonly at: Place; readonly slot: Slot };

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: PLACES });

const text = (words: string): Token => ({ part: "text", text: words });

const boroughNames = (codes: readonly string[]): string =>
  codes.length === 0
    ? REGION.name
    : codes.map((code) => BOROUGHS.find((each) => each.code === code)?.name ?? code).join(", ");

const testTokens = (test: Test, at: Place, unit: "%" | ""): readonly Token[] => {
  const said = (words: string): Token => ({ part: "test", text: words, at });
  const number = (slot: Slot, value: number, after: string): Token => ({
    part: "number",
    text: NUMBER.format(value) + after,
    at,
    slot,
  });
  switch (test.kind) {
    case "share":
      return [said(`in the ${test.end} deprived`), text(" "), number("percent", test.percent, "%")];
    case "decile":
      return test.from === test.to
        ? [said("in decile"), text(" "), number("from", test.from, "")]
        : [
            said("in deciles"),
            text(" "),
            number("from", test.from, ""),
            text(" to "),
            number("to", test.to, ""),
          ];
    case "rank":
      return [
        said("ranked"),
        text(" "),
        number("rank", test.rank, ""),
        text(" "),
        said(`or ${test.end === "most" ? "more" : "less"} deprived`),
      ];
    case "above":
    case "below":
      return [said(test.kind), text(" "), number("value", test.value, unit)];
    case "between":
      return [
        said("between"),
        text(" "),
        number("from", test.from, unit),
        text(" and "),
        number("to", test.to, unit),
      ];
  }
};

const conditionTokens = ({ measure: id, year, test }: Condition, at: Place): readonly Token[] => {
  const measure = measureOf(id);
  const named: Token = { part: "measure", text: saidOf(measure), at };
  const dated: readonly Token[] = needsYear(measure)
    ? [text(" "), { part: "year", text: String(year), at }]
    : [];
  return [
    named,
    ...dated,
    text(" is "),
    ...testTokens(test, at, measure.kind === "rate" ? "%" : ""),
  ];
};

const joined = (parts: readonly (readonly Token[])[], join: Join, at: Place): readonly Token[] =>
  parts.flatMap((tokens, i) =>
    i === 0 ? tokens : [text(" "), { part: "join", text: join, at } as const, text(" "), ...tokens],
  );

/** The filter as a sentence whose parts can be edited. */
export const sentenceOf = (filter: Filter): readonly Token[] => {
  const clauses = filter.conditions.map((clause, i) =>
    isGroup(clause)
      ? [
          text("("),
          ...joined(
            clause.conditions.map((condition, j) => conditionTokens(condition, [i, j])),
            clause.join,
            [i],
          ),
          text(")"),
        ]
      : conditionTokens(clause, [i]),
  );
  return [
    text("Areas in "),
    { part: "boroughs", text: boroughNames(filter.boroughs) },
    ...(clauses.length === 0 ? [] : [text(" where "), ...joined(clauses, filter.join, [])]),
  ];
};

/** The same sentence as one string. */
export const plainSentence = (filter: Filter): string =>
  sentenceOf(filter)
    .map((token) => token.text)
    .join("");
