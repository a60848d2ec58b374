import { CodeError } from "../../platform/code-error";
import { keepAll, reloadAtlas, tellNewer } from "../../platform/reload";
import { loadCode } from "../../platform/load-code";
import { sharedState } from "../../platform/shared-state";

/** How far the copy of the atlas that works without a network has come. */
export type OfflineState =
  /** Not offered: a page from disk, the development server, or a browser without service workers. */
  | { readonly kind: "none" }
  /** Offered, and not looked at yet: the map comes first. */
  | { readonly kind: "checking" }
  | { readonly kind: "saving" }
  | { readonly kind: "ready" }
  /** A newer version waits; nothing changes until the reader takes it. */
  | { readonly kind: "update"; readonly take: () => void }
  | { readonly kind: "failed"; readonly reason: string; readonly cause?: unknown };

/** A page that its own service worker serves has everything it needs; one without may have it soon. */
const atFirst = (): OfflineState => {
  if (!__OFFLINE_COPY__ || !("serviceWorker" in navigator)) return { kind: "none" };
  return { kind: navigator.serviceWorker.controller === null ? "checking" : "ready" };
};

/** Whether there is a copy on this device to use offline. */
export const offline = sharedState<OfflineState>(atFirst());
const { become, now } = offline;

const FULL = "This device has no room for a copy to use offline.";
const FAILED = "The atlas could not save a copy to use offline, so it needs the network.";

const isFull = (reason: unknown): boolean =>
  reason instanceof Error && /quota|storage/i.test(`${reason.name} ${reason.message}`);

/** Says that no copy is kept, where it could not even be begun. */
export const sayNoCopy = (reason: unknown): void => {
  if (now().kind === "ready") return;
  // Code that did not come is named in a notice.
  const why =
    reason instanceof Error && !(reason instanceof CodeError) ? ` (${reason.message})` : "";
  become({ kind: "failed", reason: `${FAILED}${why}`, cause: reason });
};

/** After its code did not come. */
export const tryOfflineAgain = (): void => {
  become({ kind: "checking" });
  startOfflineCopy().catch(sayNoCopy);
};

/**
 * Keeps a copy of app and data for use without a network, and offers a newer version when there is one.
 * The page goes on with the version it was opened with until the reader takes the newer one.
 */
export const startOfflineCopy = async (): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  const { Workbox } = await loadCode(
    "The part that keeps a copy for use offline",
    () => import("workbox-window"),
  );
  const workbox = new Workbox("./sw.js");
  become({ kind: navigator.serviceWorker.controller === null ? "saving" : "ready" });
  workbox.addEventListener("activated", () => become({ kind: "ready" }));
  workbox.addEventListener("waiting", () =>
    become({
      kind: "update",
      take: () =>
        void keepAll().then((isKept) => {
          if (!isKept) return;
          workbox.addEventListener("controlling", () => {
            tellNewer();
            void reloadAtlas();
          });
          workbox.messageSkipWaiting();
        }),
    }),
  );
  workbox.addEventListener("redundant", () => {
    if (now().kind === "saving") become({ kind: "failed", reason: FAILED });
  });
  try {
    await workbox.register({ immediate: true });
  } catch (reason) {
    become({ kind: "failed", reason: isFull(reason) ? FULL : FAILED });
  }
};
