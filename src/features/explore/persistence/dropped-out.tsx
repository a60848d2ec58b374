import { useEffect, useId, useMemo } from "react";
import { placeName } from "../../../domain/area-sentence";
import { droppedByBorough } from "../../../domain/dropped-by-borough";
import { ordinal, plural, whole } from "../../../domain/format";
import { DEFINITIONS, droppedOut, type Definition } from "../../../domain/persistence";
import { SCROLLABLE } from "../../../ui/scrollable";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { useFound } from "./use-found";

/** Who is persistent under another definition and not under the one chosen, by name. */
export const DroppedOut = ({
  explored,
  against,
  onAgainst,
}: {
  explored: Explored;
  against: Definition;
  onAgainst: (definition: Definition) => void;
}) => {
  const { areas, persistence, change } = explored;
  const { definition, found, counted, history, measure } = persistence;
  const latest = history.at(-1);
  const other = useFound(against, persistence, areas, true);
  const field = useId();
  const say = useSay();
  const changes = useMemo(() => {
    if (found === null || other === null) return null;
    const within = new Set(counted);
    const among = (rows: readonly number[]) => rows.filter((row) => within.has(row));
    return { out: among(droppedOut(other, found)), in: among(droppedOut(found, other)) };
  }, [found, other, counted]);
  const words =
    changes === null
      ? "Testing every release for hot spots…"
      : `${plural(changes.out.length, "area drops", "areas drop")} out, ${plural(changes.in.length, "comes", "come")} in.`;
  const count = persistence.rows.length;
  useEffect(() => {
    if (changes !== null) say(`${definition.title}: ${plural(count, "area")}. ${words}`);
  }, [changes, count, definition, say, words]);
  return (
    <div className="dropped-out">
      <label className="label" htmlFor={field}>
        Who drops out, compared with
      </label>
      <select
        id={field}
        value={against.id}
        onChange={({ target }) => {
          const next = DEFINITIONS.find(({ id }) => id === target.value);
          if (next) onAgainst(next);
        }}
      >
        {DEFINITIONS.filter(({ id }) => id !== definition.id).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p className="small">{words}</p>
      {changes === null || changes.out.length === 0 || latest === undefined ? null : (
        <div className="dropped-list" {...SCROLLABLE} aria-label="Areas that drop out">
          {droppedByBorough(changes.out, areas, latest).map(({ name, rows }) => (
            <section key={name} aria-label={name}>
              <p className="label">
                {name}: {plural(rows.length, "area")}
              </p>
              <ul>
                {rows.map(({ row, rank }) => (
                  <li key={row}>
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => change({ area: areas.codes[row] ?? null })}
                    >
                      {placeName(areas, row)}
                    </button>
                    {rank === null ? null : <span className="small">{ordinal(rank)}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p className="small">
            Ranks: {measure.title}, {latest.year}, of {whole(latest.ranked ?? NaN)} areas; 1st is
            most deprived.
          </p>
        </div>
      )}
    </div>
  );
};
