import type { Scale } from "../../../domain/scale";

/** The classes of the inset, in one line. */
export const ReportLegend = ({ scale }: { scale: Scale }) => (
  <figure className="report-legend" aria-label="Legend of the map">
    <figcaption className="small">{scale.title}</figcaption>
    <ol>
      {scale.classes.map(({ label, tick, colour }) => (
        <li key={label} title={label}>
          <i style={{ background: colour }} />
          <span aria-hidden="true">{tick}</span>
          <span className="sr-only">{label}</span>
        </li>
      ))}
    </ol>
  </figure>
);
