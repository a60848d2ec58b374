import { useMemo, useState } from "react";
import { plural } from "../../../domain/format";
import type { Explored } from "../use-explore";
import { TierBadge } from "../../../ui/tier-badge";
import { ClassOptions } from "./class-options";
import { OutlineKeys } from "./outline-keys";
import { tally } from "./tally";
import { lazyPart } from "../../../ui/lazy-part";
import "./legend.css";

const PeopleKey = lazyPart(
  "The key to participants",
  async () => (await import("../participants/people-key")).PeopleKey,
);

/** The legend as a histogram: each class with its exact meaning, its areas and its residents. */
export const LegendPanel = ({ explored }: { explored: Explored }) => {
  const { measure, warning, caution, isOwn } = explored.drawn;
  const nine = explored.people.shown?.nine ?? null;
  return (
    <figure className="panel legend" aria-label="Legend">
      {explored.people.shown === null ? null : <PeopleKey explored={explored} />}
      {nine === null ? <Bars explored={explored} /> : null}
      <p className="legend-trust">
        <TierBadge tier={measure.tier} />
        {warning === null ? null : <span className="small">{warning}</span>}
      </p>
      {caution === null ? null : <p className="small">{caution}</p>}
      {isOwn ? <OutlineKeys explored={explored} /> : null}
    </figure>
  );
};

/** Each class with its areas as a bar over its residents. */
const Bars = ({ explored }: { explored: Explored }) => {
  const { scale, classes, units, rows, methods, unknown } = explored.drawn;
  const counts = useMemo(
    () => tally(classes, scale.classes.length, units.residents, rows),
    [classes, scale, units, rows],
  );
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(1, ...counts.known.map(({ areas: count }) => count));
  const said = scale.classes[pointed ?? 0];
  const here = counts.known[pointed ?? 0];
  return (
    <>
      <figcaption className="legend-head">
        <span className="label">{scale.title}</span>
        {methods.length > 0 ? <ClassOptions explored={explored} /> : null}
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
                {label}: {plural(count, units.one, units.many)}, {plural(residents, "resident")}.
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
            {plural(here.areas, units.one, units.many)}, {plural(here.residents, "resident")}
            {rows.length < units.codes.length ? " among those shown" : ""}
          </span>
        </p>
      )}
      {counts.unknown.areas === 0 ? null : (
        <p className="small legend-said">
          <i className="hatched" />
          <span>
            {unknown}: {plural(counts.unknown.areas, units.one, units.many)},{" "}
            {plural(counts.unknown.residents, "resident")}
          </span>
        </p>
      )}
    </>
  );
};
