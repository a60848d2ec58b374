import { isHeld } from "../../../domain/boroughs";
import { NotInPack } from "../../../ui/not-in-pack";
import { Switch } from "../../../ui/switch";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import type { Explored } from "../use-explore";

const OwnBody = lazyPart(
  "The panel of your own places",
  async () => (await import("./own-body")).OwnBody,
  OPENING,
);

/** Places that the reader brings: who lives near them, and where the next would reach most. */
export const OwnSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const isOn = view.own !== "none";
  if (!isHeld("postcodes"))
    return (
      <section className="layer-section" aria-label="Your own places">
        <NotInPack artefact="own-places" />
      </section>
    );
  return (
    <section className="layer-section" aria-label="Your own places">
      <Switch
        label="Your own places"
        checked={isOn}
        onChange={(on) => change({ own: on ? "places" : "none" })}
      />
      {isOn ? <OwnBody areas={explored.areas} /> : null}
    </section>
  );
};
