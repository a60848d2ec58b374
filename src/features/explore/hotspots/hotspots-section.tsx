import { lazy, Suspense } from "react";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";

const HotspotsBody = lazy(async () => ({
  default: (await import("./hotspots-body")).HotspotsBody,
}));

/** Where alike areas lie together more than chance would give: off until asked for. */
export const HotspotsSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const isOn = view.hotspots !== "none";
  return (
    <section className="layer-section" aria-label="Hot spots beyond chance">
      <Switch
        label="Hot spots beyond chance"
        checked={isOn}
        onChange={(on) => change({ hotspots: on ? "gi" : "none" })}
      />
      {isOn ? (
        <Suspense fallback={<p className="small">Opening…</p>}>
          <HotspotsBody explored={explored} />
        </Suspense>
      ) : null}
    </section>
  );
};
