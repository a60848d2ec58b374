import type { Note } from "../../../domain/notes/note";
import { writingSaid } from "../../../domain/notes/pinned";

/** A note with what can be done to it. Where two people wrote in it at once, both stand here. */
export const NoteItem = ({
  note,
  onEdit,
  onTurn,
  onDelete,
}: {
  note: Note;
  onEdit: () => void;
  onTurn: () => void;
  onDelete: () => void;
}) => {
  const [now, ...meanwhile] = note.writings;
  if (now === undefined) return null;
  return (
    <li className="note" data-resolved={now.resolved}>
      <p className="small">{writingSaid(now)}</p>
      <p className="note-text">{now.text}</p>
      {meanwhile.map((writing) => (
        <div key={writing.id} className="note-meanwhile">
          <p className="small">Written at the same time: {writingSaid(writing)}</p>
          <p className="note-text">{writing.text}</p>
        </div>
      ))}
      <p className="note-buttons">
        <button type="button" className="button small-button" onClick={onEdit}>
          {meanwhile.length === 0 ? "Change" : "Make them one"}
        </button>
        <button type="button" className="button small-button" onClick={onTurn}>
          {now.resolved ? "Open again" : "Resolve"}
        </button>
        <button type="button" className="button small-button" onClick={onDelete}>
          Delete
        </button>
      </p>
    </li>
  );
};
