import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";

const HotspotsBody = lazyPart(
  "The test for hot spots",
  async () => (await import("./hotspots-body")).HotspotsBody,
  OPENING,
);

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
      {isOn ? <HotspotsBody explored={explored} /> : null}
    </section>
  );
};
