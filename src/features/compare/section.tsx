import type { ReactNode } from "react";

/** One part of the page, with its anchor for the list of parts. */
export const Section = ({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) => (
  <section className="compare-section" id={id} aria-labelledby={`${id}-title`}>
    <header>
      <h2 className="telling" id={`${id}-title`}>
        {title}
      </h2>
      {lead === undefined ? null : <p className="compare-lead">{lead}</p>}
    </header>
    {children}
  </section>
);
