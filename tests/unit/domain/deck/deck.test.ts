import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newDeck, newSlide, type Deck } from "../../../../src/domain/deck/deck";
import {
  DeckFileError,
  isSameDeck,
  readDeckFile,
  writeDeckFile,
} from "../../../../src/domain/deck/deck-file";
import { editDeck, type DeckEdit } from "../../../../src/domain/deck/edit-deck";
import { searchOf, viewOf } from "../../../../src/domain/deck/view-search";
import { historyAfter, historyFrom } from "../../../../src/domain/history";

const deckOf = (...ids: string[]): Deck => ({
  ...newDeck("toy", "Toy"),
  slides: ids.map((id) => newSlide(id, { kind: "text" })),
});
const order = ({ slides }: Deck): string => slides.map(({ id }) => id).join("");

test("slides are added, moved, duplicated, changed and deleted", () => {
  const deck = deckOf("a", "b", "c");
  const after = (edit: DeckEdit) => order(editDeck(deck, edit));
  expect(after({ type: "add", slide: newSlide("x", { kind: "map" }), at: 1 })).toBe("axbc");
  expect(after({ type: "move", ids: ["a"], to: 3 })).toBe("bca");
  expect(after({ type: "move", ids: ["c"], to: 0 })).toBe("cab");
  expect(after({ type: "duplicate", at: 1, id: "y" })).toBe("abyc");
  expect(after({ type: "delete", ids: ["b"] })).toBe("ac");
  expect(editDeck(deck, { type: "change", at: 1, change: { title: "New" } }).slides[1]?.title).toBe(
    "New",
  );
});

test.each<DeckEdit>([
  { type: "move", ids: ["b"], to: 1 },
  { type: "move", ids: ["b"], to: 2 },
  { type: "move", ids: ["x"], to: 0 },
  { type: "move", ids: ["b", "c"], to: 9 },
  { type: "delete", ids: ["x"] },
  { type: "duplicate", at: -1, id: "y" },
  { type: "change", at: 0, change: { title: "" } },
  { type: "retitle", title: "Toy" },
])("an edit that changes nothing leaves the very same deck: %o", (edit) => {
  const deck = deckOf("a", "b", "c");
  expect(editDeck(deck, edit)).toBe(deck);
});

test("several slides move and go together, in the order they have", () => {
  const deck = deckOf("a", "b", "c", "d", "e");
  const after = (edit: DeckEdit) => order(editDeck(deck, edit));
  expect(after({ type: "move", ids: ["d", "b"], to: 0 })).toBe("bdace");
  expect(after({ type: "move", ids: ["a", "c"], to: 4 })).toBe("bdace");
  expect(after({ type: "move", ids: ["a", "e"], to: 2 })).toBe("baecd");
  expect(after({ type: "delete", ids: ["a", "c", "e"] })).toBe("bd");
});

test("any run of edits can be undone to the start and redone to the end", () => {
  const at = fc.nat({ max: 4 });
  const some = fc.subarray(["a", "b", "c"]);
  const edits = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant("move" as const), ids: some, to: at }),
      fc.record({ type: fc.constant("delete" as const), ids: some }),
      fc.record({ type: fc.constant("duplicate" as const), at, id: fc.string({ minLength: 1 }) }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const start = deckOf("a", "b", "c");
      const end = all.reduce(
        (history, edit) =>
          historyAfter(history, { type: "change", to: editDeck(history.present, edit) }),
        historyFrom(start),
      );
      let back = end;
      for (let step = end.past.length; step > 0; step--)
        back = historyAfter(back, { type: "undo" });
      expect(back.present).toBe(start);
      for (let step = end.past.length; step > 0; step--)
        back = historyAfter(back, { type: "redo" });
      expect(back.present).toBe(end.present);
    }),
  );
});

test("a deck that was read again is the same, though its fields stand in another order", () => {
  const deck = { ...deckOf("a"), slides: [newSlide("b", { kind: "map", title: "New" })] };
  const again = readDeckFile(writeDeckFile(deck));
  expect(writeDeckFile(again)).not.toBe(writeDeckFile(deck));
  expect(isSameDeck(again, deck)).toBe(true);
  expect(isSameDeck(again, { ...deck, title: "Another" })).toBe(false);
});

test("a file gives the same deck back, with what a newer atlas wrote into it", () => {
  const later = { ...deckOf("a"), colour: "teal" };
  const file = writeDeckFile({ ...later, slides: [{ ...later.slides[0]!, fade: 3 }] });
  expect(JSON.parse(writeDeckFile(readDeckFile(file)))).toEqual(JSON.parse(file));
  expect(readDeckFile(file)).toMatchObject({ colour: "teal", slides: [{ fade: 3 }] });
});

test("a slide may leave out what it has not", () => {
  const short = {
    format: "reach-atlas/deck",
    version: 1,
    id: "d",
    title: "D",
    slides: [{ id: "a", kind: "map" }],
  };
  expect(readDeckFile(JSON.stringify(short)).slides[0]).toEqual(newSlide("a", { kind: "map" }));
});

test.each([
  ["{", "incomplete"],
  ["[]", "not a deck of Reach Atlas"],
  [
    JSON.stringify({ ...deckOf(), version: 2 }),
    "A newer Reach Atlas saved this deck (deck version 2; this one reads 1)",
  ],
  [
    JSON.stringify({ ...deckOf("a"), slides: [{ id: "a", kind: 7 }] }),
    "in slide 1, the kind is damaged",
  ],
  [JSON.stringify({ ...deckOf(), id: "../x" }), "its id is damaged"],
])("a file that is not a deck of this version is refused: %s", (text, reason) => {
  expect(() => readDeckFile(text)).toThrow(DeckFileError);
  expect(() => readDeckFile(text)).toThrow(reason);
});

test("a slide of a newer kind is a placeholder here, and is saved again unharmed", () => {
  const film = { id: "f", kind: "film", reel: { minutes: 3 }, title: "What we filmed" };
  const deck = readDeckFile(
    JSON.stringify({ ...deckOf("a"), slides: [film, newSlide("b", { kind: "text" })] }),
  );
  expect(deck.slides[0]).toMatchObject({ id: "f", kind: "text" });
  expect(deck.slides[0]?.title).toContain("newer");
  const moved = editDeck(editDeck(deck, { type: "move", ids: [deck.slides[0]?.id ?? ""], to: 2 }), {
    type: "change",
    at: 1,
    change: { title: "Changed here" },
  });
  // Kept on the device between, as the same value.
  const again = readDeckFile(writeDeckFile(readDeckFile(writeDeckFile(moved))));
  const written = JSON.parse(writeDeckFile(again)) as { slides: unknown[] };
  expect(written.slides[1]).toEqual(film);
  const copied = editDeck(again, { type: "duplicate", at: 1, id: "g" });
  const copies = JSON.parse(writeDeckFile(copied)) as { slides: unknown[] };
  expect(copies.slides[2]).toEqual({ ...film, id: "g" });
});

test("a view survives its search string", () => {
  const search =
    "measure=income&release=2015&boroughs=E08000012&persistence=deep-rooted&map=11.5%2F53.4%2F-2.9";
  expect(searchOf(viewOf(search))).toBe(search);
  expect(searchOf(viewOf(""))).toBe("");
  expect(viewOf("measure=nonsense").measure).toBe("imd");
});
