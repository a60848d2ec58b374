import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { sayNoCopy, startOfflineCopy } from "../data/offline/offline-copy";
import { ViewProvider } from "../data/view-provider";
// Makes known how ids of indices are read, before the page reads any.
import "../domain/own-index/index-id";
import { FaultBoundary } from "../ui/fault-boundary";
import { App } from "./app";
import { AtlasFault } from "./atlas-fault";

/** Set when the map is live (src/map/use-live-map.ts). */
const LIVE_MAP = "atlas:live-map";
/** Milliseconds from the live map, and from the start where there is none, to keeping a copy. */
const SETTLE = 1_000;
const NO_MAP = 15_000;
/** Whoever opens these is about to show slides: there is no live map to wait for. */
const WITHOUT_MAP = /[?&]screen=(present|method)\b/;
const SOON = 3_000;

/** Builds the page around the map, and keeps a copy of it for use without a network. */
export const openPage = (client: QueryClient): void => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id “root”.");
  createRoot(root).render(
    <StrictMode>
      <FaultBoundary fault={(reason) => <AtlasFault reason={reason} />}>
        <QueryClientProvider client={client}>
          <NuqsAdapter>
            <ViewProvider>
              <App />
            </ViewProvider>
          </NuqsAdapter>
        </QueryClientProvider>
      </FaultBoundary>
    </StrictMode>,
  );
  if (__OFFLINE_COPY__) keepCopy();
};

/** After the live map is there: it takes the bandwidth and the processor that drawing needs. */
const keepCopy = (): void => {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    startOfflineCopy().catch(sayNoCopy);
  };
  new PerformanceObserver((list) => {
    if (list.getEntriesByName(LIVE_MAP).length > 0) window.setTimeout(start, SETTLE);
  }).observe({ type: "mark", buffered: true });
  // Screens without a map, and machines that cannot draw one, keep a copy too.
  window.setTimeout(start, WITHOUT_MAP.test(window.location.search) ? SOON : NO_MAP);
};
