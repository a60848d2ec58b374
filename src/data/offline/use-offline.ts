import { useSyncExternalStore } from "react";
import { offline, type OfflineState } from "./offline-copy";

export const useOffline = (): OfflineState => useSyncExternalStore(offline.watch, offline.now);
