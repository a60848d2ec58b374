import { expect, test } from "vitest";

import { calloutAt, holdsPlaces, isPinned, pointedAt } from "../../../../src/domain/deck/callout";
import { newDeck, newSlide } from "../../../../src/domain/deck/deck";
import { readDeckFile, writeDeckFile } from "../../../../src/domain/deck/deck-file";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import { linkOfDeck } from "../../../../src/data/decks/deck-link";
import listed from "../../../../data/sources.json";
import { builtFacts } from "../../../built-facts";

const facts = builtFacts();
const AREA = facts.areas.codes[0]!;
const HUB = {
  ...{ name: "Granby hub {residents}", kind: "Family Hub", source: 2 },
  ...{ longitude: -2.961832, latitude: 53.396481 },
};
const deckWith = (callouts: Parameters<typeof newSlide>[1]["callouts"]) => ({
  ...newDeck("d", "Deck"),
  slides: [newSlide("s", { kind: "map", ...(callouts && { callouts }) })],
});

test("a deck gets a place’s name and its position to about 10 m, and nothing else of it", () => {
  expect(calloutAt(HUB, AREA)).toEqual({
    area: AREA,
    text: "Granby hub (residents)",
    place: [-2.9618, 53.3965],
  });
});

test("a callout at a place stays there from the file to the slide; others are at their area’s centre", () => {
  const deck = deckWith([calloutAt(HUB, AREA), { area: AREA, text: "Here" }]);
  const [slide] = readDeckFile(writeDeckFile(deck)).slides;
  const { callouts } = toldSlide(slide!, facts, listed);
  expect(callouts.map(({ text }) => text)).toEqual(["Granby hub (residents)", "Here"]);
  const { longitude, latitude } = facts.areas;
  expect(callouts.map((callout) => pointedAt(callout, facts.areas))).toEqual([
    [-2.9618, 53.3965],
    [longitude[0], latitude[0]],
  ]);
});

test("an area can be pinned beside a place within it, and once only", () => {
  expect(isPinned([calloutAt(HUB, AREA)], AREA)).toBe(false);
  expect(isPinned([{ area: AREA, text: "Here" }], AREA)).toBe(true);
});

test("a deck that holds a place does not go into a link", () => {
  const plain = deckWith([{ area: AREA, text: "Here" }]);
  expect(holdsPlaces(plain)).toBe(false);
  expect(linkOfDeck(plain)).toHaveProperty("hash");
  expect(linkOfDeck(deckWith([calloutAt(HUB, AREA)]))).toEqual({ refused: "own places" });
});

test("a deck file whose place is nowhere on earth is refused", () => {
  const file = writeDeckFile(deckWith([{ ...calloutAt(HUB, AREA), place: [-2.9, 95] }]));
  expect(() => readDeckFile(file)).toThrow();
});
