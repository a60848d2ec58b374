import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Slide } from "../../../domain/deck/deck";
import { useSay } from "../../../ui/status";
import "./in-place.css";

/** What is written where it is read, and what it is called. */
const PARTS = {
  eyebrow: "strapline",
  title: "title",
  figure: "large figure",
  text: "text",
} as const;
type Part = keyof typeof PARTS;

/** A slide that can be written on where it stands. */
export interface Writing {
  readonly slide: Pick<Slide, Part>;
  readonly onChange: (change: Partial<Pick<Slide, Part>>) => void;
}

/**
 * Words of a slide with a button over them that opens a field in their place. The field holds what was
 * written, figures in their braces, so that they stay live.
 */
export const InPlace = ({
  part,
  told,
  writing,
  children,
}: {
  part: Part;
  /** What the slide says there. */
  told: string;
  writing: Writing | undefined;
  children: ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // Back to where it was opened from, unless the focus went elsewhere by itself.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (writing === undefined) return children;
  const source = writing.slide[part];
  if (isOpen)
    return (
      <Field
        part={part}
        source={source}
        told={told}
        onDone={(typed) => {
          setOpen(false);
          if (typed !== null && typed !== source) writing.onChange({ [part]: typed });
        }}
      />
    );
  const name = PARTS[part];
  return (
    <div className="in-place" data-part={part}>
      {told === "" ? <p className="in-place-empty">{`Add a ${name}`}</p> : children}
      <button
        ref={opener}
        type="button"
        className="in-place-open"
        aria-label={`Edit the ${name}`}
        onClick={() => setOpen(true)}
      />
    </div>
  );
};

const Field = ({
  part,
  source,
  told,
  onDone,
}: {
  part: Part;
  source: string;
  told: string;
  /** With null all stays as it was. */
  onDone: (typed: string | null) => void;
}) => {
  const id = useId();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (typed: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    if (typed === null) say("Left as it was");
    onDone(typed);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") done(null);
    else if (event.key === "Enter" && !event.shiftKey) done(event.currentTarget.value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="in-place-field" data-part={part}>
      <textarea
        ref={field}
        aria-label={`The slide’s ${PARTS[part]}`}
        aria-describedby={id}
        rows={1}
        defaultValue={source}
        placeholder={told}
        onKeyDown={press}
        onBlur={({ target }) => done(target.value)}
      />
      <p id={id} className="in-place-how">
        Enter keeps it, Esc does not{part === "text" ? ", Shift+Enter begins a line" : ""}. Figures
        in braces stay live.
      </p>
    </div>
  );
};
