import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { holdsPlaces } from "../../domain/deck/callout";
import type { Deck } from "../../domain/deck/deck";
import { DeckFileError, readDeckFile, writeDeckFile } from "../../domain/deck/deck-file";
import { encode64 } from "./encode64";

/**
 * A whole deck in a link: its file, deflated, as base64 of the URL-safe kind, behind the #. What stands there
 * is never sent to a server.
 */
const PART = "deck";

/** Letters that a deck may take: mail and chat programs cut longer links off. */
const LONGEST = 8_000;
/** Letters of the file it unfolds to: far more than a deck of so few letters has. */
const UNFOLDED = 200_000;

/** Ids of decks that came in a link: no kept deck has one, so none is hidden or written over. */
const LINKED = /^link-[\da-f]{8}$/;

export const isLinkedId = (id: string): boolean => LINKED.test(id);

/** FNV-1a of the letters: the same link always opens under the same id. */
const idOf = (code: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of code) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `link-${(hash >>> 0).toString(16).padStart(8, "0")}`;
};

/** What has to be in an address to open a deck anywhere; or why it does not go into one. */
type DeckLink =
  | { readonly id: string; readonly hash: string }
  | { readonly refused: "too large" | "own figures" | "own places" };

export const linkOfDeck = (deck: Deck): DeckLink => {
  // Figures and places of a reader's own do not travel in an address.
  if ((deck.own?.length ?? 0) > 0) return { refused: "own figures" };
  if (holdsPlaces(deck)) return { refused: "own places" };
  const file = JSON.stringify(JSON.parse(writeDeckFile(deck)));
  const code = encode64(deflateSync(strToU8(file), { level: 9 }))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  if (code.length > LONGEST || file.length > UNFOLDED) return { refused: "too large" };
  return { id: idOf(code), hash: `${PART}=${code}` };
};

const fileIn = (code: string): string => {
  if (code.length > LONGEST || !/^[\w-]+$/.test(code)) throw new Error("not a deck");
  const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const file = strFromU8(inflateSync(Uint8Array.from(letters, (one) => one.charCodeAt(0))));
  if (file.length > UNFOLDED) throw new Error("not a deck");
  return file;
};

/**
 * The deck that an address carries behind its #; null where it carries none.
 * @throws DeckFileError where the link is cut off or damaged
 */
export const deckInLink = (hash: string): Deck | null => {
  const code = new URLSearchParams(hash.replace(/^#/, "")).get(PART);
  if (code === null) return null;
  let file: string;
  try {
    file = fileIn(code);
  } catch (cause) {
    throw new DeckFileError(
      "The deck in this link is cut off or damaged. Ask for the link again.",
      {
        cause,
      },
    );
  }
  const deck = { ...readDeckFile(file), id: idOf(code) };
  // What somebody else calls their own figures does not come into use here.
  delete deck.own;
  return deck;
};
