import * as v from "valibot";

/** What checking a claim can end in; the rule is in check-claims.ts. */
export const VERDICTS = [
  "holds",
  "does not hold",
  "does not hold as worded",
  "rests on its own figures",
  "cannot be checked as stated",
  "cannot be checked",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Marks that tell the verdicts apart without colour. */
export const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = {
  holds: "✓",
  "does not hold": "✕",
  "does not hold as worded": "≠",
  "rests on its own figures": "↻",
  "cannot be checked as stated": "?",
  "cannot be checked": "?",
};

const source = v.object({
  publisher: v.string(),
  title: v.string(),
  /** Null where only a description of the page was obtained. */
  url: v.nullable(v.pipe(v.string(), v.url())),
});

/** A figure set against a claim. */
const comparison = v.object({
  figure: v.string(),
  /** In what it is not what the claim speaks of; one that differs in nothing decides the claim. */
  differs: v.optional(v.array(v.picklist(["quantity", "population", "date", "source"])), []),
  /** It helps to judge, and its number is not set against the one claimed. */
  context: v.optional(v.boolean(), false),
  /** One sentence around the live figure; {share} is the number claimed as a part of it, in %. */
  words: v.pipe(v.string(), v.includes("{figure}")),
});

/** data/claims.json: what has been published about the region, in this project's own words. */
export const CLAIMS = v.object({
  claims: v.array(
    v.object({
      id: v.string(),
      claim: v.string(),
      /** The number claimed, in the figure's own unit; null where the claim is not a number. */
      value: v.nullable(v.number()),
      /** How far a figure may lie from it and still bear it out, as a part of it. */
      within: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      /** What the claim leaves open, so that it cannot be checked as it stands. */
      unstated: v.optional(v.array(v.picklist(["year", "definition"])), []),
      /** For a claim without a number: the least that bears it out. */
      least: v.optional(v.number()),
      source,
      comparisons: v.array(comparison),
      /** Why it cannot be checked, or what to bear in mind. */
      note: v.optional(v.string()),
    }),
  ),
});

export type Claim = v.InferOutput<typeof CLAIMS>["claims"][number];

const figure = v.object({
  /** A number, or the lowest and highest of several. */
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  unit: v.picklist(["people", "%", "boroughs"]),
  /** How it was computed, and from what. */
  how: v.string(),
  /** Keys of data/sources.json. */
  sources: v.array(v.string()),
});

/** The artefact claims/figures: what the open data says, computed at every build. */
export const CLAIM_FIGURES = v.object({
  format: v.literal("reach-atlas/claim-figures"),
  version: v.literal(1),
  figures: v.record(v.string(), figure),
});

export type ClaimFigure = v.InferOutput<typeof figure>;
export type ClaimFigures = Readonly<Record<string, ClaimFigure>>;
export type ClaimFiguresFile = v.InferOutput<typeof CLAIM_FIGURES>;
