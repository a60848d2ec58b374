import { useId, useRef, useState } from "react";
import { saveFile } from "../../../data/export/save-file";
import { useView } from "../../../data/use-view";
import {
  deletedNote,
  newNote,
  restored,
  rewritten,
  turnedNote,
  type Note,
  type Writing,
} from "../../../domain/notes/note";
import { writeNotesFile } from "../../../domain/notes/note-file";
import { handFocusOn } from "../../../platform/hand-focus-on";
import { newId } from "../../../platform/new-id";
import { FailureNote } from "../../../ui/failure-note";
import { useSay } from "../../../ui/status";
import { NoteForm, type Typed } from "./note-form";
import { NoteItem } from "./note-item";
import { useNotes } from "./use-notes";
import "./notes.css";

/** Whose name the next note on this page starts with. */
let lastAuthor = "";

/** The note that is being written, and where. */
type Draft = { readonly area: string; readonly note: Note | null } | null;

const textOf = ({ writings }: Note): string => writings.map(({ text }) => text).join("\n\n");

/** The notes pinned to the place whose profile is open: read, added, changed, resolved, deleted. */
export const AreaNotes = () => {
  const title = useId();
  const part = useRef<HTMLElement>(null);
  const handOn = () =>
    handFocusOn(() => part.current?.querySelector<HTMLElement>("textarea, .pin-note"));
  const [view, change] = useView();
  const { notes, error, refetch, keep } = useNotes();
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [problem, setProblem] = useState<{ words: string; note: Note } | null>(null);
  const area = view.area ?? "";
  const here = notes
    .filter(({ writings }) => writings[0]?.area === area)
    .toSorted((a, b) => Date.parse(b.writings[0]!.when) - Date.parse(a.writings[0]!.when));

  const attempt = async (note: Note, words: string): Promise<boolean> => {
    try {
      await keep([note]);
      setProblem(null);
      say(words);
      return true;
    } catch (reason) {
      setProblem({ words: reason instanceof Error ? reason.message : String(reason), note });
      return false;
    }
  };
  const write = (typed: Typed, resolved: boolean): Writing => ({
    ...typed,
    id: newId(),
    area,
    when: new Date().toISOString(),
    resolved,
  });
  const onKeep = async (typed: Typed): Promise<void> => {
    lastAuthor = typed.author;
    const note = draft?.note ?? null;
    const next =
      note === null
        ? newNote(newId(), write(typed, false))
        : rewritten(note, write(typed, note.writings[0]?.resolved ?? false));
    if (!(await attempt(next, note === null ? "Note pinned." : "Note changed."))) return;
    setDraft(null);
    // A note that is just pinned is seen on the map too.
    if (note === null && view.notes === "none") change({ notes: "open" }, { replace: true });
  };
  const onTurn = (note: Note): void => {
    const next = turnedNote(note, { id: newId(), when: new Date().toISOString() });
    void attempt(next, next.writings[0]?.resolved === true ? "Note resolved." : "Note open again.");
  };
  const onDelete = async (note: Note): Promise<void> => {
    handOn();
    if (await attempt(deletedNote(note), "Note deleted. Undo is offered.")) setDeleted(note);
  };
  const undo = async (): Promise<void> => {
    handOn();
    if (deleted !== null && (await attempt(restored(deleted, newId), "The note is back.")))
      setDeleted(null);
  };
  return (
    <section ref={part} className="area-notes" aria-labelledby={title}>
      <h3 id={title} className="label">
        Notes pinned here
      </h3>
      {error === null ? null : <FailureNote error={error} onRetry={() => void refetch()} />}
      {here.length === 0 ? null : (
        <ul className="notes">
          {here.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              onEdit={() => setDraft({ area, note })}
              onTurn={() => onTurn(note)}
              onDelete={() => void onDelete(note)}
            />
          ))}
        </ul>
      )}
      {deleted?.writings[0]?.area !== area ? null : (
        <p className="small">
          The note was deleted.{" "}
          <button type="button" className="button small-button" onClick={() => void undo()}>
            Undo
          </button>
        </p>
      )}
      {problem === null ? null : (
        <p className="small note-problem" role="alert">
          {problem.words}{" "}
          <button
            type="button"
            className="button small-button"
            onClick={() =>
              saveFile(
                "reach-atlas-note.json",
                new Blob([writeNotesFile([problem.note])], { type: "application/json" }),
              )
            }
          >
            Save it to a file
          </button>
        </p>
      )}
      {draft?.area === area ? (
        <NoteForm
          key={draft.note?.id ?? "new"}
          start={{
            text: draft.note === null ? "" : textOf(draft.note),
            author: lastAuthor || (draft.note?.writings[0]?.author ?? ""),
            kind: draft.note?.writings[0]?.kind ?? "knowledge",
          }}
          isNew={draft.note === null}
          onKeep={(typed) => {
            handOn();
            void onKeep(typed);
          }}
          onCancel={() => {
            handOn();
            setDraft(null);
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className="button small-button pin-note"
            onClick={() => {
              handOn();
              setDraft({ area, note: null });
            }}
          >
            Pin a note
          </button>
        </p>
      )}
    </section>
  );
};
