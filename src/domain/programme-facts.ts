import * as v from "valibot";

import { whole } from "./format";

const fact = v.object({
  /** One sentence in this project's own words; {value} is the figure. */
  words: v.string(),
  value: v.optional(v.number()),
  unit: v.optional(v.picklist(["gbp-million", "people", "households", "percent"])),
  /** Planned when it was announced, or reported by those who ran it: nothing was measured independently. */
  kind: v.picklist(["planned", "reported"]),
  /** What the figure is of, where that is not the programme itself: a fund that paid for more than it. */
  of: v.optional(v.picklist(["programme", "fund", "other"])),
  source: v.object({
    publisher: v.string(),
    title: v.string(),
    /** Null where only a description of the page was obtained. */
    url: v.nullable(v.pipe(v.string(), v.url())),
  }),
});

/** data/programmes.json: the region's programmes since 2007, oldest first, for the timeline. */
export const PROGRAMME_FACTS = v.object({
  programmes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      /** Calendar years, for drawing; null: still running. */
      from: v.pipe(v.number(), v.integer()),
      to: v.nullable(v.pipe(v.number(), v.integer())),
      /** Ends that no source states: read from an evaluation or an announcement. */
      unstated: v.optional(v.array(v.picklist(["from", "to"])), []),
      /** The dates as far as they are known, for reading. */
      dates: v.string(),
      sentence: v.string(),
      facts: v.array(fact),
      /** Id of a published series of districts that says whom such programmes reach. */
      reach: v.optional(v.string()),
      note: v.optional(v.string()),
    }),
  ),
});

export type ProgrammeFacts = v.InferOutput<typeof PROGRAMME_FACTS>["programmes"][number];
export type ProgrammeFact = ProgrammeFacts["facts"][number];

const said = ({ value = NaN, unit }: ProgrammeFact): string => {
  if (unit === "gbp-million") return `£${String(value)}m`;
  return unit === "percent" ? `${String(value)}%` : whole(value);
};

/** "Pilot funded with £4.5m over two and a half years." */
export const factSentence = (fact: ProgrammeFact): string =>
  fact.words.replaceAll("{value}", said(fact));
