import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { brandQuery } from "../data/brand/brand-query";
import { checkAgain, onWrongArtefacts, uncheckedBecause } from "../data/check-artefact";
import { tryOfflineAgain } from "../data/offline/offline-copy";
import { useOffline } from "../data/offline/use-offline";
import { CodeError } from "../platform/code-error";
import { PartFault } from "../ui/part-fault";

/** Code that works beside the page and has no place on it: said where notices are, with Retry. */
export const BackgroundFaults = () => {
  const unchecked = useSyncExternalStore(onWrongArtefacts, uncheckedBecause);
  const brand = useQuery({ ...brandQuery, enabled: false });
  const offline = useOffline();
  const faults = [
    [unchecked, checkAgain],
    [brand.error, () => void brand.refetch()],
    [offline.kind === "failed" ? offline.cause : null, tryOfflineAgain],
  ] as const;
  return faults.map(([reason, retry]) =>
    reason instanceof CodeError ? (
      <PartFault key={reason.what} what={reason.what} reason={reason} onRetry={retry} />
    ) : null,
  );
};
