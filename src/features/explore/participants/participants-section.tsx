import { lazy, Suspense } from "react";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";

const ParticipantsBody = lazy(async () => ({
  default: (await import("./participants-body")).ParticipantsBody,
}));

/** Whom a programme reaches, over deprivation and persistence: off until asked for. */
export const ParticipantsSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const isOn = view.participants !== "none";
  return (
    <section className="layer-section" aria-label="Participants of a programme">
      <Switch
        label="Participants of a programme"
        checked={isOn}
        onChange={(on) => change({ participants: on ? "hexagons" : "none" })}
      />
      {isOn ? (
        <Suspense fallback={<p className="small">Opening…</p>}>
          <ParticipantsBody explored={explored} />
        </Suspense>
      ) : null}
    </section>
  );
};
