import * as v from "valibot";
import { known } from "./artefact";
import { cleanLine } from "./clean-text";
import { lowerFirst, upperFirst } from "./format";
import type { MeasureKind, OwnMeasureId } from "./measures";
import { carriedWords, OWN_GEOGRAPHIES, OWN_GEOGRAPHY_WORDS, OWN_KINDS } from "./own-figures";
import { isOwnId, type Declared } from "./own-measure";
import { OWN_FIGURES } from "./tiers";

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text).trim().slice(0, most)),
  );

/** More areas than any region has would only be a file's fault. */
const figures = v.pipe(v.array(known), v.maxLength(10_000));

/**
 * One column that somebody brought, on the LSOAs of 2021, with what they say of it. Kept in memory, and in a
 * deck only where the reader asks for that.
 */
export const OWN_MEASURE = v.object({
  id: v.custom<OwnMeasureId>((id) => typeof id === "string" && isOwnId(id), "not an own measure"),
  title: v.pipe(line(80), v.minLength(1)),
  /** "people", "% of households", "score", "rank". */
  unit: line(60),
  kind: v.picklist(OWN_KINDS),
  /** Which end is worse, null where neither is. */
  worse: v.nullable(v.picklist(["high", "low"])),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2099)),
  /** As they state them; "" where they state none. */
  source: line(200),
  licence: line(120),
  /** What areas the file gave figures for. */
  geography: v.picklist(OWN_GEOGRAPHIES),
  /** Whether small counts are hidden and the others rounded. */
  guarded: v.boolean(),
  /** By row: the figure, and of shares the counts behind it; null is unknown. */
  value: figures,
  of: v.optional(figures),
  per: v.optional(figures),
});

export type OwnMeasure = v.InferOutput<typeof OWN_MEASURE>;

/** A share is a percentage up to 100; anything else that is called a rate is read as a score. */
const isShare = ({ kind, unit, value }: Pick<OwnMeasure, "kind" | "unit" | "value">) =>
  kind === "rate" &&
  unit.startsWith("%") &&
  value.every((one) => one === null || (one >= 0 && one <= 100));

const kindOf = (own: OwnMeasure): MeasureKind => {
  if (own.kind === "rate") return isShare(own) ? "rate" : "score";
  return own.kind;
};

/** A number of one digit near the middle of the figures: a question starts from it and gives none away. */
const usualOf = (value: readonly (number | null)[]): number => {
  const sorted = value.filter((one) => one !== null).toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  return Math.max(0, Number(middle.toPrecision(1)));
};

const GUARDED = "We hide counts below 5 and round the others to 5.";

const sharedWords = (own: OwnMeasure): string | undefined =>
  own.geography === "lsoa21" || own.geography === "lsoa11" || own.geography === "postcode"
    ? undefined
    : `Every area has the figure of its ${OWN_GEOGRAPHY_WORDS[own.geography].one}. Neighbours are the same because they share one, and a test would take that for a pattern.`;

/** What somebody brought, as a measure like any other. */
export const declaredOf = (own: OwnMeasure): Declared => {
  const kind = own.of === undefined ? own.kind : "count";
  const carried = carriedWords(own.geography, kind);
  const source = own.source === "" ? "Source not stated" : own.source;
  const untestable = sharedWords(own);
  // Sentences begin with it, and files' headings often do not.
  const title = upperFirst(own.title);
  return {
    measure: {
      id: own.id,
      title,
      short: title,
      said: lowerFirst(title),
      group: "Your own figures",
      sentence: [
        `From a file opened on this device: ${own.source === "" ? "source not stated" : own.source.replace(/\.$/, "")}.`,
        carried ?? "",
        own.guarded ? GUARDED : "",
      ]
        .filter((words) => words !== "")
        .join(" "),
      kind: kindOf(own),
      // Sentences need words after the sign.
      unit: own.unit === "%" ? "% as stated" : own.unit,
      worse: own.worse,
      tier: OWN_FIGURES,
      usual: usualOf(own.value),
      caveat: "We did not check these figures.",
      ...(untestable === undefined ? {} : { untestable }),
    },
    release: {
      year: own.year,
      dataset: "own",
      title: `Your own figures, ${own.year}`,
      // Counts of divided areas are shared, which no mark of carrying says.
      geography: own.geography === "lsoa11" && kind !== "count" ? "lsoa11" : "lsoa21",
      areas: null,
      source: own.id,
      stated: { source, licence: own.licence === "" ? "not stated" : own.licence },
      population: null,
      columns: { [own.id]: { kind: "count", column: "own" } },
    },
  };
};
