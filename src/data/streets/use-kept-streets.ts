import { useEffect, useSyncExternalStore } from "react";
import { lookForStreets, streetsHere, type KeptStreets } from "./kept-streets";

/** Whether streets are kept on this device; looked up when it is first asked. */
export const useKeptStreets = (): KeptStreets => {
  useEffect(() => void lookForStreets(), []);
  return useSyncExternalStore(streetsHere.watch, streetsHere.now);
};
