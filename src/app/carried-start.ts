/** Element of a single-file atlas that holds its deck (src/data/decks/carried-deck.ts reads it whole). */
const CARRIED = "reach-atlas-deck";

/**
 * A single file that carries a deck opens on it, unless its address asks for something else. Reads no more
 * than the deck's id: the start of every page goes through here.
 */
export const openCarriedDeck = (): void => {
  const text = document.getElementById(CARRIED)?.textContent.trim() ?? "";
  if (text === "" || window.location.search !== "") return;
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    if (typeof id === "string" && /^[\w-]{1,64}$/.test(id))
      window.history.replaceState(null, "", `?screen=present&deck=${id}`);
  } catch {
    // A damaged deck is said where decks are listed.
  }
};
