import type { MethodId } from "../../domain/methods/methods";
import { MethodLink } from "../../ui/method-link";
import type { ReactNode } from "react";

/** One part of the page, with its anchor for the list of parts. */
export const Section = ({
  id,
  title,
  lead,
  method,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  /** How its figures are worked out. */
  method: MethodId;
  children: ReactNode;
}) => (
  <section className="compare-section" id={id} aria-labelledby={`${id}-title`}>
    <header>
      <h2 className="telling" id={`${id}-title`}>
        {title}
      </h2>
      {lead === undefined ? null : <p className="compare-lead">{lead}</p>}
      <MethodLink id={method} of={title} />
    </header>
    {children}
  </section>
);
