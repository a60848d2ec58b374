import { useId, useState } from "react";
import { plural } from "../../../domain/format";
import {
  MOST_AUTHOR,
  MOST_TEXT,
  NO_PEOPLE,
  NOTE_KIND_WORDS,
  NOTE_KINDS,
  noteText,
  type NoteKind,
  type Writing,
} from "../../../domain/notes/note";

/** What a person types of a note. */
export type Typed = Pick<Writing, "author" | "kind" | "text">;

/** The fields of a note. What is typed stays until it is kept. */
export const NoteForm = ({
  start,
  isNew,
  onKeep,
  onCancel,
}: {
  start: Typed;
  isNew: boolean;
  onKeep: (typed: Typed) => void;
  onCancel: () => void;
}) => {
  const id = useId();
  const [text, setText] = useState(start.text);
  const [author, setAuthor] = useState(start.author);
  const [kind, setKind] = useState<NoteKind>(start.kind);
  const said = noteText(text);
  const over = said.length - MOST_TEXT;
  return (
    <form
      className="note-form"
      aria-label={isNew ? "New note" : "Change the note"}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ text: said, author: author.trim(), kind });
      }}
    >
      <div className="field">
        <label htmlFor={id} className="label">
          Note
        </label>
        <textarea
          id={id}
          rows={4}
          required
          aria-describedby={`${id}-people`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <p id={`${id}-people`} className="small">
        {NO_PEOPLE}
      </p>
      {over > 0 ? (
        <p className="small note-problem" role="alert">
          The note is {plural(over, "character")} too long. Shorten it, or pin a second one.
        </p>
      ) : null}
      <label className="field">
        <span className="label">Your name</span>
        <input
          type="text"
          maxLength={MOST_AUTHOR}
          autoComplete="name"
          value={author}
          onChange={({ target }) => setAuthor(target.value)}
        />
      </label>
      <label className="field">
        <span className="label">Kind</span>
        <select value={kind} onChange={({ target }) => setKind(target.value as NoteKind)}>
          {NOTE_KINDS.map((each) => (
            <option key={each} value={each}>
              {NOTE_KIND_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="note-buttons">
        <button type="submit" className="button primary" disabled={said === "" || over > 0}>
          {isNew ? "Pin this note" : "Keep the change"}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
};
