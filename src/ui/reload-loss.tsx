import { useSyncExternalStore } from "react";
import { onReloadLoss, reloadLoss } from "../platform/reload";

/** Beside every button that reloads: what is in memory only and would be gone. */
export const ReloadLoss = () => {
  const loss = useSyncExternalStore(onReloadLoss, reloadLoss);
  return loss === null ? null : <p>{loss}</p>;
};
