import { useSyncExternalStore } from "react";
import { onReloadLoss, reloadLoss } from "../platform/reload";

/** Beside every button that reloads: what is in memory only and would be gone. */
export const ReloadLoss = () => {
  const losses = useSyncExternalStore(onReloadLoss, reloadLoss);
  return losses.map((words) => <p key={words}>{words}</p>);
};
