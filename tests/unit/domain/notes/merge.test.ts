import fc from "fast-check";
import { expect, test } from "vitest";
import {
  deletedNote,
  mergeNotes,
  newNote,
  NOTE_KINDS,
  restored,
  rewritten,
  turnedNote,
  type Note,
  type Writing,
} from "../../../../src/domain/notes/note";
import { mergeSaid } from "../../../../src/domain/notes/merge-words";

const AREAS = ["E01006413", "E01006414", "E05010938"];

/** Few ids, names and times, so that they meet. */
const writing: fc.Arbitrary<Writing> = fc.record({
  id: fc.constantFrom("w1", "w2", "w3", "w4", "w5", "w6"),
  area: fc.constantFrom(...AREAS),
  author: fc.constantFrom("A", "B"),
  when: fc.constantFrom("2026-11-27T08:00:00Z", "2026-11-27T08:00:00.5Z", "2026-11-28T08:00:00Z"),
  kind: fc.constantFrom(...NOTE_KINDS),
  resolved: fc.boolean(),
  text: fc.constantFrom("one", "two", "three"),
});

/** Any notes at all, as a file that somebody changed by hand could hold them. */
const notes: fc.Arbitrary<readonly Note[]> = fc.array(
  fc.record({
    id: fc.constantFrom("n1", "n2", "n3"),
    writings: fc.array(writing, { maxLength: 3 }),
    past: fc.array(fc.constantFrom("w1", "w2", "w3", "w4"), { maxLength: 2 }),
  }),
  { maxLength: 4 },
);

test("merging gives the same in any order and however often", () => {
  fc.assert(
    fc.property(notes, notes, notes, (a, b, c) => {
      expect(mergeNotes(a, b)).toEqual(mergeNotes(b, a));
      expect(mergeNotes(mergeNotes(a, b), c)).toEqual(mergeNotes(a, mergeNotes(b, c)));
      const once = mergeNotes(a, b);
      expect(mergeNotes(once, b)).toEqual(once);
      expect(mergeNotes(once, once)).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

/** What two people do, each on a device of their own. */
type Act = "add" | "edit" | "turn" | "delete" | "restore" | "give";
interface Step {
  readonly who: 0 | 1;
  readonly act: Act;
  readonly at: number;
}
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    who: fc.constantFrom(0 as const, 1 as const),
    act: fc.constantFrom<Act>("add", "edit", "edit", "turn", "delete", "restore", "give"),
    at: fc.nat(5),
  }),
  { maxLength: 25 },
);

test("two people write, change and delete in any order: nothing is lost that nobody who had it took away", () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const devices: [readonly Note[], readonly Note[]] = [[], []];
      /** Texts by the writing's id, and those that somebody replaced or deleted while they had them. */
      const texts = new Map<string, string>();
      const away = new Set<string>();
      let count = 0;
      const fresh = (): string => `w${(count += 1)}`;
      const write = (text: string): Writing => {
        const id = fresh();
        texts.set(id, text);
        const when = new Date(Date.UTC(2026, 10, 27, 8, count)).toISOString();
        return { id, area: "E01006413", author: "", when, kind: "question", resolved: false, text };
      };
      for (const { who, act, at } of taken) {
        const mine = devices[who];
        const there = mine.filter(({ writings }) => writings.length > 0);
        const note = there[at % Math.max(1, there.length)];
        const keep = (next: Note) => {
          if (note !== undefined)
            for (const { id } of note.writings) {
              if (!next.writings.some((one) => one.id === id)) away.add(id);
            }
          devices[who] = mergeNotes(mine, [next]);
        };
        if (act === "add")
          devices[who] = mergeNotes(mine, [newNote(`n${fresh()}`, write(`new ${count}`))]);
        else if (act === "give") devices[1 - who] = mergeNotes(devices[1 - who]!, mine);
        else if (note === undefined) continue;
        else if (act === "edit") keep(rewritten(note, write(`edit ${count}`)));
        else if (act === "delete") keep(deletedNote(note));
        else if (act === "turn") {
          const id = fresh();
          texts.set(id, note.writings[0]!.text);
          keep(
            turnedNote(note, {
              id,
              when: new Date(Date.UTC(2026, 10, 27, 9, count)).toISOString(),
            }),
          );
        } else {
          const before = note;
          keep(deletedNote(note));
          const back = restored(before, () => {
            const id = fresh();
            texts.set(id, before.writings[texts.size % before.writings.length]?.text ?? "");
            return id;
          });
          for (const one of back.writings) texts.set(one.id, one.text);
          devices[who] = mergeNotes(devices[who], [back]);
        }
      }
      const all = mergeNotes(devices[0], devices[1]);
      const left = all.flatMap(({ writings }) => writings);
      const expected = [...texts].filter(([id]) => !away.has(id));
      expect(new Map(left.map(({ id, text }) => [id, text]))).toEqual(new Map(expected));
    }),
    { numRuns: 300 },
  );
});

const at = (id: string, when: string, text: string): Writing => ({
  id,
  area: "E01006413",
  author: "",
  when,
  kind: "action",
  resolved: false,
  text,
});

test("a note that two people change at once keeps both texts, newest first, until one makes them one", () => {
  const first = newNote("n", at("a", "2026-11-27T08:00:00Z", "The gate is shut."));
  const hers = rewritten(first, at("b", "2026-11-27T09:00:00Z", "The gate opens at nine."));
  const his = rewritten(first, at("c", "2026-11-27T10:00:00Z", "The gate was taken away."));
  const [both] = mergeNotes([hers], [his]);
  expect(both?.writings.map(({ text }) => text)).toEqual([
    "The gate was taken away.",
    "The gate opens at nine.",
  ]);
  expect(both?.past).toEqual(["a"]);
  const turned = turnedNote(both!, { id: "t", when: "2026-11-27T10:30:00Z" });
  expect(turned.writings.map(({ text, resolved }) => [text, resolved])).toEqual([
    ["The gate was taken away.", true],
    ["The gate opens at nine.", false],
  ]);
  expect(mergeSaid([hers], [his])).toBe(
    "1 note was changed. 1 note holds what two people wrote, for you to choose.",
  );
  const one = rewritten(both!, at("d", "2026-11-27T11:00:00Z", "Taken away; was open from nine."));
  expect(mergeNotes([one], [his])).toEqual([one]);
});

test("a deleted note goes from the other’s device too, without its words; a change they made meanwhile stays", () => {
  const first = newNote("n", at("a", "2026-11-27T08:00:00Z", "Somebody’s name stood here."));
  const gone = deletedNote(first);
  expect(JSON.stringify(gone)).not.toContain("name");
  expect(mergeNotes([first], [gone])).toEqual([gone]);
  expect(mergeSaid([first], [gone])).toBe("1 note was deleted.");
  const changed = rewritten(first, at("b", "2026-11-27T09:00:00Z", "No name stands here."));
  expect(mergeNotes([changed], [gone])[0]?.writings.map(({ text }) => text)).toEqual([
    "No name stands here.",
  ]);
  const back = restored(first, () => "a2");
  expect(mergeNotes([gone], [back])[0]?.writings[0]?.text).toBe("Somebody’s name stood here.");
  expect(mergeSaid([first], [first])).toBe("Everything in it was here already.");
});
