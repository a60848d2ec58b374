import { Switch } from "../../../ui/switch";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import type { Explored } from "../use-explore";

const NotesBody = lazyPart(
  "The list of notes",
  async () => (await import("./notes-body")).NotesBody,
  OPENING,
);

/** Notes that people pinned to areas: on the map, in a list, and in a file. */
export const NotesSection = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const isOn = view.notes !== "none";
  return (
    <section className="layer-section" aria-label="Notes pinned to areas">
      <Switch
        label="Notes pinned to areas"
        checked={isOn}
        onChange={(on) => change({ notes: on ? "open" : "none" })}
      />
      {isOn ? <NotesBody explored={explored} /> : null}
    </section>
  );
};
