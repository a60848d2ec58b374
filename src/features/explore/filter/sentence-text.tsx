import { useId, useState } from "react";
import type { Filter } from "../../../domain/filter/filter";
import { parseSentence } from "../../../domain/filter/parse-sentence";
import type { Refused } from "../../../domain/filter/refusal";
import { plainSentence } from "../../../domain/filter/sentence";

const OFFERED = 8;

/** The same sentence typed; what is not understood is named, with what could stand there. */
export const SentenceText = ({
  question,
  onAsk,
  onDone,
}: {
  question: Filter;
  onAsk: (question: Filter) => void;
  onDone: () => void;
}) => {
  const id = useId();
  const [text, setText] = useState(() => plainSentence(question));
  const [refused, setRefused] = useState<Refused | null>(null);
  const apply = () => {
    const read = parseSentence(text);
    if (!read.ok) {
      setRefused(read);
      return;
    }
    onAsk(read.filter);
    onDone();
  };
  return (
    <form
      className="ask-text"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label htmlFor={id} className="label">
        The filter as text
      </label>
      <textarea
        id={id}
        className="telling"
        rows={2}
        value={text}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- pressing “Edit as text” asks to type here
        autoFocus
        spellCheck={false}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => {
          setText(target.value);
          setRefused(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          apply();
        }}
      />
      <p id={`${id}-problem`} role="alert" className="ask-problem">
        {refused?.message}
        {refused !== null && refused.expected.length > 0 && refused.expected.length <= OFFERED
          ? ` Possible here: ${refused.expected.join(", ")}.`
          : ""}
      </p>
      <div className="ask-actions">
        <button type="submit" className="button primary small-button">
          Ask
        </button>
        <button type="button" className="button small-button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
};
