import { expect, test } from "vitest";
import {
  NoteFileError,
  noteOf,
  readNotesFile,
  writeNotesFile,
} from "../../../../src/domain/notes/note-file";
import { MOST_TEXT, type Note } from "../../../../src/domain/notes/note";
import { noteCallouts } from "../../../../src/domain/notes/note-callouts";
import { pinnedOf, pinnedWithin, writingSaid } from "../../../../src/domain/notes/pinned";
import { builtAreas } from "../../../built-data";

const WRITING = {
  id: "w1",
  area: "E01006413",
  author: "Ward officer",
  when: "2026-11-27T08:30:00.000Z",
  kind: "question",
  resolved: false,
  text: "Why does the bus no longer stop here?",
} as const;
const NOTE: Note = { id: "n1", writings: [WRITING], past: ["w0"] };
const fileOf = (...notes: readonly unknown[]): string =>
  JSON.stringify({ format: "reach-atlas/notes", version: 1, notes });

const faultOf = (text: string): string => {
  try {
    readNotesFile(text);
  } catch (reason) {
    if (reason instanceof NoteFileError) return reason.message;
    throw reason;
  }
  return "";
};

test("a file gives back the notes that were written to it", () => {
  expect(readNotesFile(writeNotesFile([NOTE]))).toEqual([NOTE]);
});

test("hostile text is cleaned, and shown as text", () => {
  const text = "<img src=x onerror=alert(1)>\u202Egnp\u0000\u000Bnext\uD800";
  const [note] = readNotesFile(
    fileOf({ ...NOTE, writings: [{ ...WRITING, text, author: " Public\n\u0007health " }] }),
  );
  expect(note?.writings[0]?.text).toBe("<img src=x onerror=alert(1)>gnp\nnext\uFFFD");
  expect(note?.writings[0]?.author).toBe("Public health");
});

test("fields that the atlas does not know are left out", () => {
  const [note] = readNotesFile(
    fileOf({ ...NOTE, __proto__: { evil: 1 }, more: 1, writings: [{ ...WRITING, html: "<b>" }] }),
  );
  expect(note).toEqual(NOTE);
});

const damaged = (change: Record<string, unknown>): string =>
  fileOf(NOTE, { ...NOTE, id: "n2", writings: [{ ...WRITING, ...change }] });

test.each([
  ["no JSON", "{", "it is not a file of notes, or it is incomplete."],
  [
    "another file",
    '{"format":"reach-atlas/deck","version":1}',
    "not a file of notes of Reach Atlas",
  ],
  ["a newer file", '{"format":"reach-atlas/notes","version":2,"notes":5}', "a newer Reach Atlas"],
  ["no list", '{"format":"reach-atlas/notes","version":1}', "its contents are damaged"],
  ["an area that is none", damaged({ area: "../etc" }), "note 2: the area is not the code"],
  [
    "a day that is none",
    damaged({ when: "2026-13-45T99:00:00Z" }),
    "note 2: the time is not a time",
  ],
  ["a kind that is none", damaged({ kind: "gossip" }), "note 2: the kind is none of"],
  ["no text", damaged({ text: " \u0000 " }), "note 2: the text is empty"],
  ["too long a text", damaged({ text: "x".repeat(MOST_TEXT + 1) }), "note 2: the text is longer"],
  ["a number for a name", damaged({ author: 5 }), "note 2: the author is missing or damaged"],
  ["a word for resolved", damaged({ resolved: "no" }), "note 2: the “resolved” is neither"],
  ["an id that is none", damaged({ id: "a b" }), "note 2: its contents are damaged"],
])("a file with %s is refused in words", (_, text, words) => {
  expect(faultOf(text)).toContain(words);
  expect(faultOf(text)).toMatch(/[.]$/);
});

test("what is kept on the device is read as strictly", () => {
  expect(noteOf(NOTE)).toEqual(NOTE);
  expect(noteOf({ ...NOTE, writings: [{ ...WRITING, text: 3 }] })).toBeNull();
});

test("a note is told of its place and of what that lies in", () => {
  const areas = builtAreas();
  const row = areas.rowOf.get("E01006413")!;
  const ward = areas.wards[areas.ward[row]!]!.code;
  const about = (area: string, id: string): Note => ({
    ...NOTE,
    id,
    writings: [{ ...WRITING, area }],
  });
  const pinned = pinnedOf(
    [NOTE, about(ward, "n2"), about("E01000001", "n3"), { id: "n4", writings: [], past: [] }],
    areas,
    null,
  );
  expect(pinned.map(({ note }) => note.id)).toEqual(["n1", "n2"]);
  expect(pinnedWithin(pinned, [row]).map(({ note }) => note.id)).toEqual(["n1"]);
  const inWard = [...areas.codes.keys()].filter((each) => areas.ward[each] === areas.ward[row]);
  expect(pinnedWithin(pinned, inWard)).toHaveLength(2);
  expect(writingSaid(WRITING)).toBe("Question, open. Ward officer, 27 November 2026");
});

test("open notes about areas become callouts, without live figures, once for an area", () => {
  const areas = builtAreas();
  const written = (id: string, area: string, text: string, resolved = false): Note => ({
    ...NOTE,
    id,
    writings: [{ ...WRITING, area, text, resolved }],
  });
  const notes = [
    written("n1", areas.codes[6]!, "Ask {residents}\nhere"),
    written("n2", areas.codes[7]!, "Done", true),
    written("n3", "E08000011", "Of the borough"),
    written("n4", areas.codes[0]!, "x".repeat(200)),
    written("n5", areas.codes[1]!, "Has one"),
  ];
  const callouts = noteCallouts(notes, areas, [{ area: areas.codes[1]!, text: "Mine" }]);
  expect(callouts.find(({ area }) => area === areas.codes[6])?.text).toBe("Ask (residents) here");
  expect(callouts.map(({ area }) => area).toSorted()).toEqual(
    [areas.codes[6]!, areas.codes[0]!].toSorted(),
  );
  expect(callouts.every(({ text }) => text.length <= 90)).toBe(true);
});
