import { CARRIED_DECK } from "../../../data/decks/carried-deck";
import { writeDeckFile } from "../../../domain/deck/deck-file";
import type { Deck } from "../../../domain/deck/deck";

/** Beside the app on a server: app and data in one file, made by `npm run build`. */
const ONE_FILE = "reach-atlas.html";

let isAsked = false;

/**
 * Has the copy on this device keep the one file too. It is as large as all the rest, so whoever never opens
 * Present, or asks the browser to save data, does not get it.
 */
export const keepOneFile = (): void => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (isAsked || connection?.saveData === true) return;
  isAsked = true;
  fetch(ONE_FILE, { priority: "low" })
    .then((response) => response.body?.cancel())
    .catch(() => {
      isAsked = false;
    });
};

const NEEDS_NETWORK =
  "it needs a file from the atlas’s server, which the copy on this device does not have. Try again with the network.";

const PLACE = new RegExp(
  `(<script type="application/json" id="${CARRIED_DECK}">)[\\s\\S]*?(</script>)`,
);

/** This page itself, where it is a single file opened from disk; null otherwise. */
const ownPage = (): string | null => {
  if (document.getElementById(CARRIED_DECK) === null) return null;
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector("#root")?.replaceChildren();
  // What the app added to the page while it ran is added again when the copy runs.
  for (const node of copy.querySelectorAll("body > :not(#root, script, noscript)")) node.remove();
  return `<!doctype html>\n${copy.outerHTML}`;
};

const served = async (signal: AbortSignal): Promise<string> => {
  const response = await fetch(ONE_FILE, { signal }).catch((reason: unknown) => {
    signal.throwIfAborted();
    throw new Error(NEEDS_NETWORK, { cause: reason });
  });
  const page = response.ok ? await response.text() : "";
  if (!PLACE.test(page)) throw new Error(`${ONE_FILE} is not on this atlas’s server.`);
  return page;
};

/** App, data and a deck as one HTML page that opens from disk without server or network. */
export const oneFileOf = async (deck: Deck, signal: AbortSignal): Promise<string> => {
  const page = ownPage() ?? (await served(signal));
  // A "<" as an escape: no text of a deck can end the script element it lies in.
  const text = writeDeckFile(deck).replaceAll("<", "\\u003c");
  return page.replace(PLACE, (_, open: string, close: string) => `${open}${text}${close}`);
};
