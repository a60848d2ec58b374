import { useState, type ReactNode } from "react";
import type { MethodId } from "../../domain/methods/methods";
import { MethodLink } from "../../ui/method-link";

/** One part of the page: its name, what it found, the picture; what lies behind is one press below. */
export const Section = ({
  id,
  name,
  finding,
  lead,
  method,
  children,
  more,
}: {
  /** Its anchor for the list of parts. */
  id: string;
  name: string;
  /** The heading; its name where nothing is known yet. */
  finding: string;
  lead?: ReactNode;
  /** How its figures are worked out. */
  method: MethodId;
  children: ReactNode;
  /** The full table, sentences to copy and the like. */
  more?: { readonly title: string; readonly shown: () => ReactNode };
}) => {
  const [opened, setOpened] = useState(false);
  return (
    <section className="compare-section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <div className="section-name">
          <p>{name}</p>
          <MethodLink id={method} of={name} />
        </div>
        <h2 className="telling" id={`${id}-title`}>
          {finding}
        </h2>
        {lead === undefined ? null : <p className="compare-lead">{lead}</p>}
      </header>
      {children}
      {more === undefined ? null : (
        <details
          className="compare-more"
          onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
        >
          <summary>{more.title}</summary>
          {opened ? <div className="compare-behind">{more.shown()}</div> : null}
        </details>
      )}
    </section>
  );
};
