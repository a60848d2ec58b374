import { useMutation, useQuery } from "@tanstack/react-query";
import { useOffline } from "../../../data/offline/use-offline";
import { keepStreets, keptStreetsQuery } from "../../../data/streets/kept-streets";
import { hasStreetMap } from "../../../data/streets/street-map-query";
import { FailureNote } from "../../../ui/failure-note";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";

/** Streets under the areas: on unless switched off, since none is loaded before the map is near enough. */
export const StreetsSection = ({ explored: { view, change } }: { explored: Explored }) => {
  if (!hasStreetMap()) return null;
  const isOn = view.streets === "shown";
  return (
    <section className="layer-section" aria-label="Streets">
      <Switch
        label="Streets"
        hint="from OpenStreetMap, when you zoom in"
        checked={isOn}
        onChange={(on) => change({ streets: on ? "shown" : "hidden" })}
      />
      {isOn ? <KeepStreets /> : null}
    </section>
  );
};

/** Streets are kept on the device only when the reader asks: the copy for offline use is whole without them. */
const KeepStreets = () => {
  const { kind } = useOffline();
  const { data: isKept, refetch } = useQuery(keptStreetsQuery);
  const keep = useMutation({ mutationFn: keepStreets, onSuccess: () => void refetch() });
  if (kind !== "ready" || isKept === undefined) return null;
  if (isKept) return <p className="small">Streets are kept on this device, to use offline.</p>;
  if (keep.error !== null) return <FailureNote error={keep.error} onRetry={() => keep.mutate()} />;
  return (
    <button
      type="button"
      className="link small"
      disabled={keep.isPending}
      onClick={() => keep.mutate()}
    >
      {keep.isPending ? "Saving streets…" : "Keep streets for offline use (3 MB)"}
    </button>
  );
};
