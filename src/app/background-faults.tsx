import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { brandQuery } from "../data/brand/brand-query";
import { checkAgain, onWrongArtefacts, uncheckedBecause } from "../data/check-artefact";
import { tryOfflineAgain } from "../data/offline/offline-copy";
import { useOffline } from "../data/offline/use-offline";
import { listed, lowerFirst } from "../domain/format";
import { CodeError } from "../platform/code-error";
import { onSlowParts, slowParts } from "../platform/slow-code";
import { PartFault } from "../ui/part-fault";

/** Code that works beside the page and has no place on it: where notices are, what is slow, and what failed, with Retry. */
export const BackgroundFaults = () => {
  const unchecked = useSyncExternalStore(onWrongArtefacts, uncheckedBecause);
  const brand = useQuery({ ...brandQuery, enabled: false });
  const offline = useOffline();
  const faults = [
    [unchecked, checkAgain],
    [brand.error, () => void brand.refetch()],
    [offline.kind === "failed" ? offline.cause : null, tryOfflineAgain],
  ] as const;
  const slow = [...new Set(useSyncExternalStore(onSlowParts, slowParts))];
  const failed = faults.map(([reason, retry]) =>
    reason instanceof CodeError ? (
      <PartFault key={reason.what} what={reason.what} reason={reason} onRetry={retry} />
    ) : null,
  );
  return (
    <>
      {failed}
      {slow.length === 0 ? null : (
        <p className="notices part-slow" role="status">
          Slow to load: {listed(slow.map(lowerFirst))}. Still waiting…
        </p>
      )}
    </>
  );
};
