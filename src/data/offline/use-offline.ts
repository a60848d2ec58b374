import { useSyncExternalStore } from "react";
import { offlineState, onOfflineState, type OfflineState } from "./offline-copy";

export const useOffline = (): OfflineState => useSyncExternalStore(onOfflineState, offlineState);
