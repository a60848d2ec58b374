import { deflateSync, strToU8 } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import builtIn from "../../../../data/decks/still-poor-today.json";
import { deckInLink, isLinkedId, linkOfDeck } from "../../../../src/data/decks/deck-link";
import { encode64 } from "../../../../src/data/decks/encode64";
import { newDeck, newSlide, type Deck } from "../../../../src/domain/deck/deck";
import { DeckFileError, deckOf } from "../../../../src/domain/deck/deck-file";

const STILL_POOR = deckOf(builtIn);

const hashOf = (deck: Deck): string => {
  const link = linkOfDeck(deck);
  if ("refused" in link) throw new Error(link.refused);
  return `#${link.hash}`;
};

/** What somebody could write behind the # by hand. */
const forged = (text: string): string =>
  `#deck=${encode64(deflateSync(strToU8(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")}`;

test("a deck of eleven slides goes into a link of a few thousand letters, and comes out the same", () => {
  const hash = hashOf(STILL_POOR);
  expect(hash.length).toBeLessThan(6_000);
  // Letters that neither addresses nor mail programs touch.
  expect(hash).toMatch(/^#deck=[\w-]+$/);
  const deck = deckInLink(hash)!;
  expect(deck).toEqual({ ...STILL_POOR, id: deck.id });
});

test("it opens under an id of its own, the same each time, beside whatever is kept under the old one", () => {
  const once = deckInLink(hashOf(STILL_POOR))!;
  expect(isLinkedId(once.id)).toBe(true);
  expect(isLinkedId(STILL_POOR.id)).toBe(false);
  expect(deckInLink(hashOf(STILL_POOR))!.id).toBe(once.id);
  expect(deckInLink(hashOf({ ...STILL_POOR, title: "Other" }))!.id).not.toBe(once.id);
});

test("other marks behind the # stand beside it, and without one there is no deck", () => {
  expect(deckInLink(`#speaker&${hashOf(STILL_POOR).slice(1)}`)?.title).toBe("Still poor today");
  expect([deckInLink(""), deckInLink("#main"), deckInLink("#speaker")]).toEqual([null, null, null]);
});

test("any deck that goes in comes out as it was", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, (titles, name) => {
      const deck = deckOf({
        ...newDeck("toy", name),
        slides: titles.map((title, at) => newSlide(`s${at}`, { kind: "text", title })),
      });
      const back = deckInLink(hashOf(deck))!;
      expect({ ...back, id: "toy" }).toEqual(deck);
    }),
    { numRuns: 50 },
  );
});

test("a link that is cut off, damaged, or no deck says so in words for the reader", () => {
  const hash = hashOf(STILL_POOR);
  for (const bad of [
    hash.slice(0, -40),
    `#deck=`,
    "#deck=%3Cscript%3E",
    forged("not JSON"),
    forged('{"format":"something else","version":1}'),
    forged(JSON.stringify({ ...STILL_POOR, version: 9 })),
    forged(JSON.stringify({ ...STILL_POOR, slides: [{ id: "a", kind: 3 }] })),
    // A small code that unfolds to more than any deck of its length.
    forged(JSON.stringify({ ...STILL_POOR, title: "x".repeat(400_000) })),
  ]) {
    expect(() => deckInLink(bad)).toThrow(DeckFileError);
  }
});

test("no letters at all behind the # do more than be refused", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        deckInLink(`#deck=${text}`);
      } catch (reason) {
        expect(reason).toBeInstanceOf(DeckFileError);
      }
    }),
    { numRuns: 300 },
  );
});

test("a reader's own figures go into no link, and come out of none", () => {
  const own = [
    {
      ...{ id: "own-abc", title: "Visits", unit: "count" },
      values: { E01006413: 3 },
    },
  ] as unknown as NonNullable<Deck["own"]>;
  expect(linkOfDeck({ ...STILL_POOR, own })).toEqual({ refused: "own figures" });
  expect(deckInLink(forged(JSON.stringify({ ...STILL_POOR, own: [] })))).not.toHaveProperty("own");
});

test("a deck that would make a link too long to send is refused, and not cut", () => {
  // Letters without a pattern, which do not deflate.
  let seed = 1;
  const noise = Array.from({ length: 12_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("");
  const deck = { ...newDeck("toy", "Toy"), slides: [newSlide("a", { kind: "text", text: noise })] };
  expect(linkOfDeck(deck)).toEqual({ refused: "too large" });
});
