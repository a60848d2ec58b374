import { useQuery } from "@tanstack/react-query";
import { notesQuery } from "../../../data/notes/notes-query";
import type { Areas } from "../../../domain/areas";
import type { Callout } from "../../../domain/deck/deck";
import { lockedSearch } from "../../../domain/deck/view-search";
import { plural } from "../../../domain/format";
import { noteCallouts } from "../../../domain/notes/note-callouts";
import type { View } from "../../../domain/view";
import { FailureNote } from "../../../ui/failure-note";

/** Notes pinned to areas on a slide: their places where the presenter asks for them, their words where asked again. */
export const NoteFields = ({
  view,
  callouts,
  areas,
  onView,
  onCallouts,
}: {
  view: View;
  callouts: readonly Callout[];
  areas: Areas;
  onView: (search: string) => void;
  onCallouts: (callouts: Callout[]) => void;
}) => {
  const isOn = view.notes !== "none";
  const { data, error, refetch } = useQuery({ ...notesQuery, enabled: isOn });
  const words = noteCallouts(data ?? [], areas, callouts);
  return (
    <>
      <label className="slide-check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) =>
            onView(lockedSearch({ ...view, notes: target.checked ? "open" : "none" }))
          }
        />
        Mark the open notes pinned to areas
      </label>
      {error === null || !isOn ? null : (
        <FailureNote error={error} onRetry={() => void refetch()} />
      )}
      {!isOn || words.length === 0 ? null : (
        <p className="callout-fields small">
          <button
            type="button"
            className="button small-button"
            onClick={() => onCallouts([...callouts, ...words])}
          >
            Write {plural(words.length, "note")} on the map
          </button>{" "}
          Words on the map go with the deck to everyone you give it to.
        </p>
      )}
    </>
  );
};
