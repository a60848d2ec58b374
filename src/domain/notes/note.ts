import * as v from "valibot";
import { cleanLine, cleanText } from "../clean-text";

/** What a note is for. */
export const NOTE_KINDS = ["knowledge", "question", "action", "data"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, string>> = {
  knowledge: "Local knowledge",
  question: "Question",
  action: "Action",
  data: "About the data",
};

/** Characters of a text and of an author's name. */
export const MOST_TEXT = 2_000;
export const MOST_AUTHOR = 80;

export const NO_PEOPLE =
  "Write about the place. Notes about people who can be recognised do not belong here: a note can be saved, printed and passed on.";

const ID = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "is not an id"));
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/** One writing of a note. It never changes: an edit is another one, which takes its place. */
const WRITING = v.object({
  id: ID,
  /** Code of the area, neighbourhood, ward, constituency or borough. */
  area: v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, "is not the code of an area")),
  author: v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.trim(),
    v.maxLength(MOST_AUTHOR, `is longer than ${MOST_AUTHOR} characters`),
  ),
  /** When, UTC: "2026-11-27T08:30:00.000Z". */
  when: v.pipe(
    v.string(),
    v.regex(INSTANT, "is not a time such as 2026-11-27T08:30:00Z"),
    v.check(
      (text) => !Number.isNaN(Date.parse(text)),
      "is not a time such as 2026-11-27T08:30:00Z",
    ),
  ),
  kind: v.picklist(NOTE_KINDS, `is none of ${NOTE_KINDS.join(", ")}`),
  resolved: v.boolean("is neither true nor false"),
  text: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.trim(),
    v.minLength(1, "is empty"),
    v.maxLength(MOST_TEXT, `is longer than ${MOST_TEXT} characters`),
  ),
});
export type Writing = v.InferOutput<typeof WRITING>;

/**
 * A note as every device holds it: an observed-remove set of writings. `writings` are those that none has taken
 * the place of: one, or several where two people changed it and neither knew of the other; none once it was
 * deleted. `past` are ids of those replaced or deleted, without their words.
 */
export const NOTE = v.object({ id: ID, writings: v.array(WRITING), past: v.array(ID) });
export type Note = v.InferOutput<typeof NOTE>;

/** The same whatever the order of its fields, for telling writings apart. */
const keyOf = ({ id, when, author, area, kind, resolved, text }: Writing): string =>
  JSON.stringify([when, id, author, area, kind, resolved, text]);

/** Newest first; the key's order where two are as new, so that every device shows the same. */
const byTime = (a: Writing, b: Writing): number => {
  const [first, second] = [keyOf(a), keyOf(b)];
  const apart = Date.parse(b.when) - Date.parse(a.when);
  return apart !== 0 ? apart : first < second ? 1 : first > second ? -1 : 0;
};

/** In the one order that every device holds it in. */
const inOrder = (id: string, writings: readonly Writing[], past: readonly string[]): Note => {
  const gone = new Set(past);
  const left = new Map(writings.map((one) => [keyOf(one), one]));
  return {
    id,
    writings: [...left.values()].filter((one) => !gone.has(one.id)).toSorted(byTime),
    past: [...gone].toSorted(),
  };
};

const merged = (id: string, one: Note, other: Note): Note =>
  inOrder(id, [...one.writings, ...other.writings], [...one.past, ...other.past]);

/**
 * Two lists of notes as one. In whatever order, and however often lists are merged, the answer is the same, and no
 * writing is lost that was neither replaced nor deleted by somebody who had it before them.
 */
export const mergeNotes = (mine: readonly Note[], theirs: readonly Note[]): readonly Note[] => {
  const all = new Map<string, Note>();
  for (const note of [...mine, ...theirs]) {
    const before = all.get(note.id);
    all.set(
      note.id,
      before === undefined
        ? inOrder(note.id, note.writings, note.past)
        : merged(note.id, before, note),
    );
  }
  return [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** Text as a note holds it. */
export const noteText = (typed: string): string => cleanText(typed).trim();

/** A new note. */
export const newNote = (id: string, writing: Writing): Note => ({
  id,
  writings: [writing],
  past: [],
});

const idsOf = ({ writings }: Note): readonly string[] => writings.map(({ id }) => id);

/** The note with another writing in the place of all it has. */
export const rewritten = (note: Note, writing: Writing): Note =>
  inOrder(note.id, [writing], [...note.past, ...idsOf(note)]);

/** The note resolved, or open again. Only its newest writing changes: what another wrote at the same time stays. */
export const turnedNote = (note: Note, { id, when }: Pick<Writing, "id" | "when">): Note => {
  const [now, ...rest] = note.writings;
  if (now === undefined) return note;
  const turned = { ...now, id, when, resolved: !now.resolved };
  return inOrder(note.id, [turned, ...rest], [...note.past, now.id]);
};

/** The note without its words, so that merging it takes them away from others too. */
export const deletedNote = (note: Note): Note =>
  inOrder(note.id, [], [...note.past, ...idsOf(note)]);

/** A deleted note as it was: the same words are written once more. @param newId gives each an id of its own */
export const restored = (before: Note, newId: () => string): Note =>
  inOrder(
    before.id,
    before.writings.map((writing) => ({ ...writing, id: newId() })),
    [...before.past, ...idsOf(before)],
  );
