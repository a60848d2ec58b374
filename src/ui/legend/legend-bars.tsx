import { useState } from "react";
import { plural } from "../../domain/format";
import type { Legend } from "../../domain/legend";

/** Each class with its areas as a bar, its exact meaning and its residents. */
export const LegendBars = ({ legend }: { legend: Legend }) => {
  const { classes, one, many, ends, first, isPart } = legend;
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(1, ...classes.map(({ areas }) => areas));
  const told = classes[pointed ?? first];
  return (
    <>
      <ol className="bars" onPointerLeave={() => setPointed(null)}>
        {classes.map(({ label, tick, colour, areas, residents }, at) => (
          <li
            key={label}
            onPointerEnter={() => setPointed(at)}
            className={pointed === at ? "bar pointed" : "bar"}
          >
            <span className="bar-count" aria-hidden="true">
              {areas}
            </span>
            <span
              className="bar-fill"
              aria-hidden="true"
              // A class without areas has no bar: a sliver would look like a few.
              style={{
                height: `${areas === 0 ? 0 : 4 + (32 * areas) / most}px`,
                background: colour,
              }}
            />
            <span className="bar-tick" aria-hidden="true">
              {tick}
            </span>
            <span className="sr-only">
              {label}: {plural(areas, one, many)}, {plural(residents, "resident")}.
            </span>
          </li>
        ))}
      </ol>
      <div className="legend-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      {told === undefined ? null : (
        <p className="small legend-said" aria-hidden="true">
          <i style={{ background: told.colour }} />
          <span>
            <b>{told.label}</b>
            <br />
            {plural(told.areas, one, many)}, {plural(told.residents, "resident")}
            {isPart ? " among those shown" : ""}
          </span>
        </p>
      )}
    </>
  );
};
