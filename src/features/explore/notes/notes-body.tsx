import { useQuery } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { saveFile } from "../../../data/export/save-file";
import { largerAreasQuery } from "../../../data/queries";
import { isHeld } from "../../../domain/boroughs";
import { mergeSaid } from "../../../domain/notes/merge-words";
import { NO_PEOPLE } from "../../../domain/notes/note";
import { readNotesFile, writeNotesFile } from "../../../domain/notes/note-file";
import { pinnedOf, writingSaid } from "../../../domain/notes/pinned";
import type { View } from "../../../domain/view";
import { ChoiceRow } from "../../../ui/choice-row";
import { FailureNote } from "../../../ui/failure-note";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { useNotes } from "./use-notes";
import "./notes.css";

/** Bytes of a file of notes: far more than people write. */
const LARGEST = 30_000_000;

const LAYERS: readonly { id: Exclude<View["notes"], "none">; title: string }[] = [
  { id: "open", title: "Open" },
  { id: "all", title: "All" },
];

/** The list of notes, each a way to its place; a file of them, saved and merged. */
export const NotesBody = ({ explored: { view, change, areas } }: { explored: Explored }) => {
  const group = useId();
  const say = useSay();
  const { notes, error, refetch, keep } = useNotes();
  const fitted = useQuery({ ...largerAreasQuery, enabled: isHeld("larger-areas") });
  const file = useRef<HTMLInputElement>(null);
  const [merged, setMerged] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const all = pinnedOf(notes, areas, fitted.data ?? null);
  const shown = all.filter(({ now }) => view.notes === "all" || !now.resolved);

  const merge = async (chosen: File): Promise<void> => {
    setMerged(null);
    setProblem(null);
    try {
      if (chosen.size > LARGEST) throw new Error("it is too large for a file of notes.");
      const theirs = readNotesFile(await chosen.text());
      const words = `${chosen.name}: ${mergeSaid(notes, theirs)}`;
      await keep(theirs);
      setMerged(words);
      say(words);
    } catch (reason) {
      setProblem(`${chosen.name}: ${reason instanceof Error ? reason.message : String(reason)}`);
    }
  };
  return (
    <div className="notes-body">
      {error === null ? null : <FailureNote error={error} onRetry={() => void refetch()} />}
      <ChoiceRow
        title="Show"
        name={`${group}-notes`}
        options={LAYERS}
        chosen={view.notes === "all" ? "all" : "open"}
        onChoose={(layer) => change({ notes: layer })}
      />
      {shown.length === 0 ? (
        <p className="small">
          {all.length === 0
            ? "None yet. Open an area on the map and choose “Pin a note”."
            : "None is open."}
        </p>
      ) : (
        <ul className="notes notes-list">
          {shown.map(({ note, now, place }) => (
            <li key={note.id}>
              <button
                type="button"
                className="link"
                aria-pressed={view.area === now.area}
                onClick={() => change({ area: now.area })}
              >
                {place}
              </button>
              <span className="small">{writingSaid(now)}</span>
              <span className="notes-begin">{now.text}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="note-buttons">
        <button
          type="button"
          className="button small-button"
          disabled={notes.length === 0}
          onClick={() =>
            saveFile(
              "reach-atlas-notes.json",
              new Blob([writeNotesFile(notes)], { type: "application/json" }),
            )
          }
        >
          Save notes
        </button>
        <button type="button" className="button small-button" onClick={() => file.current?.click()}>
          Merge a file of notes
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="File of notes"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void merge(chosen);
            target.value = "";
          }}
        />
      </p>
      {merged === null ? null : <p className="small">{merged}</p>}
      {problem === null ? null : (
        <p className="small note-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="small">
        Kept on this device. Nothing is sent. Merging keeps what both people wrote. {NO_PEOPLE}
      </p>
    </div>
  );
};
