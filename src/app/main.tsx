import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startOfflineCopy } from "../data/offline/offline-copy";
import { App } from "./app";
import "./fonts.css";
import "./tokens.css";
import "./app.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id “root”.");

// A failing artefact offers its own Retry, so queries do not come back by themselves on focus.
const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <App />
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
);

// After the first view is there: keeping a copy takes the same bandwidth as the data it shows.
if (__OFFLINE_COPY__) {
  const start = () => void startOfflineCopy();
  window.addEventListener("load", () => window.setTimeout(start, 3_000), { once: true });
}
