import { isHeld } from "../../../domain/boroughs";
import { NotInPack } from "../../../ui/not-in-pack";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";

const ParticipantsBody = lazyPart(
  "The layer of participants",
  async () => (await import("./participants-body")).ParticipantsBody,
  OPENING,
);

/** Whom a programme reaches, over deprivation and persistence: off until asked for. */
export const ParticipantsSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const isOn = view.participants !== "none";
  if (!isHeld("postcodes"))
    return (
      <section className="layer-section" aria-label="Participants of a programme">
        <NotInPack artefact="participants" />
      </section>
    );
  return (
    <section className="layer-section" aria-label="Participants of a programme">
      <Switch
        label="Participants of a programme"
        checked={isOn}
        onChange={(on) => change({ participants: on ? "hexagons" : "none" })}
      />
      {isOn ? <ParticipantsBody explored={explored} /> : null}
    </section>
  );
};
