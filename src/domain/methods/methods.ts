import { CAUTION_METHODS } from "./caution";
import { DISTRICT_METHODS } from "./districts";
import { HOT_SPOT_METHODS } from "./hot-spots";
import { PARTICIPANT_METHODS } from "./participants";
import { PLACE_METHODS } from "./places";
import { POSITION_METHODS } from "./positions";
import { TIME_METHODS } from "./over-time";
import { WORK_METHODS } from "./work";
import type { Method, Term } from "./method";

const LISTED = [
  ...POSITION_METHODS,
  ...TIME_METHODS,
  ...HOT_SPOT_METHODS,
  ...DISTRICT_METHODS,
  ...WORK_METHODS,
  ...PLACE_METHODS,
  ...PARTICIPANT_METHODS,
  ...CAUTION_METHODS,
] as const;

export type MethodId = (typeof LISTED)[number]["id"];

/** Every way in which the atlas comes by a figure, in the order of the Method page. */
export const METHODS: readonly Method<MethodId>[] = LISTED;

/** A word of the glossary, and the section that uses it. */
export interface GlossaryEntry extends Term {
  readonly method: MethodId;
}

/** Every word explained, in the order of the alphabet: the methods’ own names and the words they bring. */
export const GLOSSARY: readonly GlossaryEntry[] = METHODS.flatMap(({ id, name, plain, terms }) => [
  { term: name, meaning: plain, method: id },
  ...(terms ?? []).map((term) => ({ ...term, method: id })),
]).toSorted((a, b) => a.term.localeCompare(b.term, "en-GB"));
