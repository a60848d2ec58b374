import { useEffect } from "react";
import { BUILT_IN_DECKS } from "../../../data/decks/deck-queries";
import { linkOfDeck } from "../../../data/decks/deck-link";
import type { Deck } from "../../../domain/deck/deck";
import { searchOf } from "../../../domain/deck/view-search";
import { shareInstead } from "../../../ui/shared-link";

/** A link that opens a deck for whoever gets it, or why there is none. */
type SharedDeck = { readonly address: string } | { readonly why: string };

export const LINK_COPIED = "Link copied. It opens this deck as it is now.";

const FROM_DISK =
  "This atlas is one file on this device, which no link opens elsewhere. Send the HTML file.";

const WHY = {
  "too large": "This deck is too large for a link. Send the deck file or the HTML file.",
  "own figures":
    "This deck holds your own figures, which do not go into a link. Send the deck file.",
  "own places":
    "This deck holds places of your own, which do not go into a link. Send the deck file.",
} as const;

/** The page that a deck's link opens, without what follows the question mark. */
const home = (): string => window.location.href.split(/[?#]/, 1)[0]!;

/** Whether every atlas has the deck. */
export const isBuiltIn = ({ id }: Deck): boolean => BUILT_IN_DECKS.some((each) => each.id === id);

/** A built-in deck is named; any other travels in the link itself. */
export const sharedDeck = (deck: Deck): SharedDeck => {
  if (window.location.protocol === "file:") return { why: FROM_DISK };
  if (isBuiltIn(deck))
    return { address: `${home()}?${searchOf({ screen: "present", deck: deck.id })}` };
  const link = linkOfDeck(deck);
  if ("refused" in link) return { why: WHY[link.refused] };
  const search = searchOf({ screen: "present", deck: link.id });
  return { address: `${home()}?${search}#${link.hash}` };
};

/** “Copy link” beside an open deck copies what opens it elsewhere: the address names a deck of this device. */
export const useSharedDeck = (deck: Deck): void => {
  useEffect(
    () =>
      shareInstead(() => {
        const shared = sharedDeck(deck);
        return "why" in shared
          ? {
              address: window.location.href,
              said: `Link copied. It opens this deck on this device alone. ${shared.why}`,
            }
          : { address: shared.address, said: LINK_COPIED };
      }),
    [deck],
  );
};
