import { useQueries } from "@tanstack/react-query";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { percent, whole } from "../../../domain/format";
import { releaseShown } from "../../../domain/measure-releases";
import { MEASURES } from "../../../domain/measures";

const CONTEXT = MEASURES.filter(({ group }) => group === "Context" || group === "People");

/** Who lives here: counts and shares, each with its year. */
export const AreaContext = ({ areas, row }: { areas: Areas; row: number }) => {
  const files = useQueries({ queries: CONTEXT.map(({ id }) => measureQuery(id)) });
  return (
    <section className="context">
      <h3 className="label">Who lives here</h3>
      <dl>
        {CONTEXT.map((measure, at) => {
          const release = releaseShown(measure.id, null);
          const file = files[at]?.data;
          const value = file
            ? (valuesOf(file, measure, release, areas.carried).value[row] ?? NaN)
            : undefined;
          return (
            <div key={measure.id}>
              <dt title={measure.sentence}>
                {measure.short} <span>{release.year}</span>
              </dt>
              <dd>
                {value === undefined
                  ? "…"
                  : Number.isNaN(value)
                    ? "not known"
                    : measure.kind === "rate"
                      ? percent(value)
                      : whole(value)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
