import * as v from "valibot";
import { format } from "../artefact";
import { plural } from "../format";
import { mergeNotes, NOTE, type Note } from "./note";

/** A file of notes that cannot be used, and why, in words for the person who opened it. */
export class NoteFileError extends Error {
  override readonly name = "NoteFileError";
}

/** More than this is no file of notes that people wrote. */
export const MOST_NOTES = 20_000;
const VERSION = 1;

const ANY_FILE = v.looseObject({ format: v.literal("reach-atlas/notes"), version: v.number() });
const NOTES_FILE = v.object({
  ...format("notes"),
  notes: v.pipe(v.array(NOTE), v.maxLength(MOST_NOTES)),
});

const dataIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoteFileError(
      "it is not a file of notes, or it is incomplete. Ask for it again, saved from the atlas.",
    );
  }
};

const FIELDS: Readonly<Record<string, string>> = {
  area: "area",
  author: "author",
  when: "time",
  kind: "kind",
  resolved: "“resolved”",
  text: "text",
};

/** Where it is wrong and what to do, as people count: "note 3: the text is empty." */
const problemOf = (issue: v.BaseIssue<unknown>): string => {
  const [part, at, , , field] = (v.getDotPath(issue) ?? "").split(".");
  if (part !== "notes" || at === undefined)
    return issue.type === "max_length"
      ? `it holds more than ${plural(MOST_NOTES, "note")}. Save fewer in one file.`
      : "its contents are damaged. Ask for it again, saved from the atlas.";
  const called = FIELDS[field ?? ""];
  const wrong = called === undefined ? "its contents are damaged" : `the ${called} ${said(issue)}`;
  return `note ${Number(at) + 1}: ${wrong}. Correct it in the file, or ask for the file again. Nothing was taken over.`;
};

const said = ({ message }: v.BaseIssue<unknown>): string =>
  message.startsWith("is ") ? message : "is missing or damaged";

/** Notes out of a file's text. @throws NoteFileError saying what is wrong, where, and what to do */
export const readNotesFile = (text: string): readonly Note[] => {
  const data = dataIn(text);
  const any = v.safeParse(ANY_FILE, data);
  if (!any.success)
    throw new NoteFileError("it is not a file of notes of Reach Atlas. Choose another file.");
  if (any.output.version > VERSION)
    throw new NoteFileError(
      `a newer Reach Atlas saved it (version ${any.output.version}; this one reads ${VERSION}). Open it there, or update this atlas.`,
    );
  const read = v.safeParse(NOTES_FILE, data, { abortEarly: true });
  if (!read.success) throw new NoteFileError(problemOf(read.issues[0]));
  return mergeNotes(read.output.notes, []);
};

/** A file of notes: indented JSON, so that a change shows in any comparison. Deleted ones go along without words. */
export const writeNotesFile = (notes: readonly Note[]): string =>
  `${JSON.stringify({ format: "reach-atlas/notes", version: VERSION, notes }, null, 2)}\n`;

/** A note kept on this device; null where it is damaged, or of a newer atlas. */
export const noteOf = (data: unknown): Note | null => {
  const read = v.safeParse(NOTE, data);
  return read.success ? read.output : null;
};
