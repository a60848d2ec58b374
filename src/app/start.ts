import { QueryClient } from "@tanstack/react-query";
import { loadEarlyMap } from "../features/explore/map/early-map";
import { preloadLiveMap } from "../map/preload-live-map";
import "./fonts.css";
import "./tokens.css";
import "./app.css";

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
const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

// What goes wrong here is said by the page, which asks for the same artefacts.
const early = loadEarlyMap(client, window.location.search).catch(() => null);
const paint = await Promise.race([early, later(PATIENCE)]);
// The page's code comes while the map is painted: before, it would hold up what the map needs.
const page = import("./page");
if (paint !== null) {
  paint();
  await onScreen();
}
(await page).openPage(client);
if (paint !== null) void preloadLiveMap();
