import { hasStreetMap } from "../../../data/streets/street-map-query";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";
import { KeepStreets } from "./keep-streets";

/** Streets under the areas, where they are asked for: without a graphics card they hold the page half a second. */
export const StreetsSection = ({ explored: { view, change } }: { explored: Explored }) => {
  if (!hasStreetMap()) return null;
  const isOn = view.streets === "shown";
  return (
    <section className="layer-section" aria-label="Streets">
      <Switch
        label="Streets"
        hint="when you zoom in"
        checked={isOn}
        onChange={(on) => change({ streets: on ? "shown" : "hidden" })}
      />
      {isOn ? <KeepStreets /> : null}
    </section>
  );
};
