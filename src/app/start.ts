import { QueryClient } from "@tanstack/react-query";
import { loadEarlyMap } from "../features/explore/map/early-map";
import { openLinkedRegion } from "../data/open-linked-region";
import { loadCode } from "../platform/load-code";
import { mendStyles, ownStyles } from "../platform/mend-styles";
import { guardSinks } from "../platform/trusted-types";
import { preloadLiveMap } from "../map/preload-live-map";
import { openCarriedDeck } from "./carried-start";
import { mendAddress } from "./mend-address";
import { dropOpening, sayOpening } from "./opening";
import "./fonts.css";
import "./tokens.css";
import "./app.css";
import "./contrast.css";

/** Milliseconds that the page waits for what its map needs. */
const PATIENCE = 1_000;

const later = (milliseconds: number): Promise<null> =>
  new Promise((done) => setTimeout(() => done(null), milliseconds));

/** After the frame under way. */
const onScreen = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });

// A failing artefact offers its own Retry, so queries do not come back by themselves on focus.
// They run whatever the browser thinks of the network: the copy kept on the device answers without one.
const client = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

/** The page knows how links name an index of the reader's own; few do, so the first file does without. */
const NAMES_INDEX = /index-/i;
/** Not without its own styles: where they did not come, that is said. */
const loadPage = () => loadCode("The page", () => mendStyles().then(() => import("./page")));

guardSinks();
openCarriedDeck();
await openLinkedRegion(window.location.search);
const isRead =
  !NAMES_INDEX.test(window.location.search) ||
  (await loadPage().then(
    () => true,
    () => false,
  ));
// A link that cannot be read yet is left as it is.
if (isRead) mendAddress();
// What goes wrong here is said by the page, which asks for the same artefacts.
const early = loadEarlyMap(client, window.location.search).catch(() => null);
const paint = await Promise.race([early, later(PATIENCE)]);
// The page's code comes while the map is painted: before, it would hold up what the map needs.
const page = loadPage();
await ownStyles();
if (paint !== null) {
  paint();
  await onScreen();
}
try {
  (await page).openPage(client);
  dropOpening();
  // What goes wrong with it is said by the map.
  if (paint !== null) preloadLiveMap().catch(() => null);
} catch (reason) {
  sayOpening(reason instanceof Error ? reason.message : String(reason));
}
