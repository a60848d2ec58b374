import type { Legend } from "../../domain/legend";

/** The classes in one line, with what fits under each. */
export const LegendStrip = ({ legend: { classes, ends } }: { legend: Legend }) => (
  <>
    <ol className="legend-classes">
      {classes.map(({ colour, label, tick }) => (
        <li key={label} title={label}>
          <i style={{ background: colour }} />
          <span aria-hidden="true">{tick}</span>
          <span className="sr-only">{label}</span>
        </li>
      ))}
    </ol>
    <p className="legend-ends">
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </p>
  </>
);
