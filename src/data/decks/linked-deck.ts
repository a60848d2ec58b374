import type { Deck } from "../../domain/deck/deck";
import { deckInLink } from "./deck-link";

/** Read once for each address: links within the page may change what follows the #. */
let seen: { readonly hash: string; readonly deck: Deck | null } = { hash: "", deck: null };

/**
 * The deck this page was opened with by its link, or null. It is shown, and not kept unless copied.
 * @throws DeckFileError where the link is damaged
 */
export const linkedDeck = (): Deck | null => {
  const { hash } = window.location;
  if (hash === seen.hash) return seen.deck;
  seen = { hash, deck: deckInLink(hash) ?? seen.deck };
  return seen.deck;
};

/** What keeps the deck of this page in another window's address; "" where it came in no link. */
export const linkedPart = (): string => /deck=[\w-]+/.exec(window.location.hash)?.[0] ?? "";
