import { useMemo, useState } from "react";
import { plural } from "../../../domain/format";
import type { Explored } from "../use-explore";
import { ClassOptions } from "./class-options";
import { OutlineKeys } from "./outline-keys";
import { tally } from "./tally";
import "./legend.css";

/** The legend as a histogram: each class with its exact meaning, its areas and its residents. */
export const LegendPanel = ({ explored }: { explored: Explored }) => {
  const { scale, classes, areas, rows, view } = explored;
  const counts = useMemo(
    () => tally(classes, scale.classes.length, areas.residents, rows),
    [classes, scale, areas, rows],
  );
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(1, ...counts.known.map(({ areas: count }) => count));
  const said = scale.classes[pointed ?? 0];
  const here = counts.known[pointed ?? 0];
  return (
    <figure className="panel legend" aria-label="Legend">
      <figcaption className="legend-head">
        <span className="label">{scale.title}</span>
        {view.colour === "measure" ? <ClassOptions explored={explored} /> : null}
      </figcaption>
      <ol className="bars" onPointerLeave={() => setPointed(null)}>
        {scale.classes.map(({ label, tick, colour }, at) => {
          const { areas: count = 0, residents = 0 } = counts.known[at] ?? {};
          return (
            <li
              key={label}
              onPointerEnter={() => setPointed(at)}
              className={pointed === at ? "bar pointed" : "bar"}
            >
              <span className="bar-count" aria-hidden="true">
                {count}
              </span>
              <span
                className="bar-fill"
                aria-hidden="true"
                style={{ height: `${4 + (32 * count) / most}px`, background: colour }}
              />
              <span className="bar-tick" aria-hidden="true">
                {tick}
              </span>
              <span className="sr-only">
                {label}: {plural(count, "area")}, {plural(residents, "resident")}.
              </span>
            </li>
          );
        })}
      </ol>
      <div className="legend-ends" aria-hidden="true">
        <span>{scale.ends[0]}</span>
        <span>{scale.ends[1]}</span>
      </div>
      {said === undefined || here === undefined ? null : (
        <p className="small legend-said" aria-hidden="true">
          <i style={{ background: said.colour }} />
          <span>
            <b>{said.label}</b>
            <br />
            {plural(here.areas, "area")}, {plural(here.residents, "resident")}
            {rows.length < areas.count ? " among those shown" : ""}
          </span>
        </p>
      )}
      {counts.unknown.areas === 0 ? null : (
        <p className="small legend-said">
          <i className="hatched" />
          <span>
            Not known: {plural(counts.unknown.areas, "area")},{" "}
            {plural(counts.unknown.residents, "resident")}
          </span>
        </p>
      )}
      <OutlineKeys explored={explored} />
    </figure>
  );
};
