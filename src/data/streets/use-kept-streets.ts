import { useEffect, useSyncExternalStore } from "react";
import { keptStreets, lookForStreets, onKeptStreets, type KeptStreets } from "./kept-streets";

/** Whether streets are kept on this device; looked up when it is first asked. */
export const useKeptStreets = (): KeptStreets => {
  useEffect(() => void lookForStreets(), []);
  return useSyncExternalStore(onKeptStreets, keptStreets);
};
