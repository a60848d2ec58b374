import * as v from "valibot";
import { cleanLine, cleanText } from "../clean-text";
import { OWN_MEASURE } from "../own-column";

/** What a slide is built of. Title and closing carry words; map and chart carry words beside a picture. */
export const SLIDE_KINDS = ["title", "map", "chart", "text", "closing"] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

export const SLIDE_KIND_WORDS: Readonly<Record<SlideKind, string>> = {
  title: "Title",
  map: "Map",
  chart: "Chart",
  text: "Text",
  closing: "Closing",
};

/** Version of the deck file. A change that an older atlas cannot read raises it. */
export const DECK_VERSION = 1;

/** Whatever was pasted into a file elsewhere. */
const written = v.pipe(v.string(), v.transform(cleanText));
const text = v.optional(written, "");

/** Degrees east and north. */
const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** Words pinned to an area, so that they stay with it at any size of the map. */
const callout = v.looseObject({
  area: v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, "not an area code")),
  text: written,
  /** A place of the reader’s own within it, where the reader asked for it to be kept. */
  place: v.optional(position),
});

/**
 * One slide: a saved view and what is said of it. Texts may hold live figures in braces.
 * Fields this version does not know are kept, so that a newer atlas finds them again.
 */
const SLIDE = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(SLIDE_KINDS),
  /** The view as its link's search string. */
  view: text,
  /** Small words above the title. */
  eyebrow: text,
  title: text,
  /** One large figure beside the text. */
  figure: text,
  text,
  /** Id of a chart. */
  chart: v.optional(v.nullable(v.string()), null),
  /** Shows the measure's releases one after another before the next slide. */
  play: v.optional(v.boolean(), false),
  /** Shows the two releases that its view sets against each other. */
  pair: v.optional(v.boolean()),
  notes: text,
  callouts: v.optional(v.array(callout), []),
});

/** A deck file: what is kept on the device, saved to disk and opened again. */
export const DECK = v.looseObject({
  format: v.literal("reach-atlas/deck"),
  version: v.literal(DECK_VERSION),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "not a deck id")),
  title: v.pipe(v.string(), v.transform(cleanLine)),
  slides: v.array(SLIDE),
  /** Figures of a reader's own that its slides show, where the reader asked for them to be kept. */
  own: v.optional(v.array(OWN_MEASURE)),
});

export type Deck = v.InferOutput<typeof DECK>;
export type Slide = v.InferOutput<typeof SLIDE>;
export type Callout = v.InferOutput<typeof callout>;

/** A deck with one title slide, ready to be written in. */
export const newDeck = (id: string, title: string): Deck => ({
  format: "reach-atlas/deck",
  version: DECK_VERSION,
  id,
  title,
  slides: [],
});

/** A slide with everything empty but what is given. */
export const newSlide = (id: string, part: Partial<Slide> & { kind: SlideKind }): Slide => ({
  view: "",
  eyebrow: "",
  title: "",
  figure: "",
  text: "",
  chart: null,
  play: false,
  notes: "",
  callouts: [],
  ...part,
  id,
});
