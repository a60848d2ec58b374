import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startOfflineCopy } from "../data/offline/offline-copy";
import { ViewProvider } from "../data/view-provider";
import { App } from "./app";
import "./fonts.css";
import "./tokens.css";
import "./app.css";

/** Set when the map is live (src/map/use-live-map.ts). */
const LIVE_MAP = "atlas:live-map";
/** Milliseconds from the live map, and from the start where there is none, to keeping a copy. */
const SETTLE = 1_000;
const NO_MAP = 15_000;

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id “root”.");

// A failing artefact offers its own Retry, so queries do not come back by themselves on focus.
const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <ViewProvider>
          <App />
        </ViewProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
);

// After the live map is there: keeping a copy takes the bandwidth and the processor that drawing needs.
if (__OFFLINE_COPY__) {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    void startOfflineCopy();
  };
  new PerformanceObserver((list) => {
    if (list.getEntriesByName(LIVE_MAP).length > 0) window.setTimeout(start, SETTLE);
  }).observe({ type: "mark", buffered: true });
  // Screens without a map, and machines that cannot draw one, keep a copy too.
  window.setTimeout(start, NO_MAP);
}
