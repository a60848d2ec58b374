import { useQueries } from "@tanstack/react-query";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { releasesOf } from "../../../domain/measure-releases";
import { MEASURES, type MeasureId } from "../../../domain/measures";
import { DEPRIVATION_RAMP } from "../../../domain/palette";
import { decileOf } from "../../../domain/position";

const DOMAINS = MEASURES.filter(({ domain }) => domain);

/** All domains of one release as bars that grow with deprivation. */
export const DomainBars = ({
  areas,
  row,
  year,
  chosen,
}: {
  areas: Areas;
  row: number;
  year: number;
  chosen: MeasureId;
}) => {
  // Context measures have years of their own: the domains then show their latest release.
  const shown = releasesOf("imd").some((release) => release.year === year)
    ? year
    : (releasesOf("imd").at(-1)?.year ?? year);
  const files = useQueries({ queries: DOMAINS.map(({ id }) => measureQuery(id)) });
  return (
    <section>
      <h3 className="label">Domains, {shown}</h3>
      <ul className="domains">
        {DOMAINS.map((measure, at) => {
          const release = releasesOf(measure.id).find((held) => held.year === shown);
          const file = files[at]?.data;
          const rank =
            release && file
              ? valuesOf(file, measure, release, areas.carried).value[row]
              : undefined;
          const decile = decileOf(rank ?? NaN, release?.areas ?? NaN);
          return (
            <li key={measure.id} className={measure.id === chosen ? "domain chosen" : "domain"}>
              <span>{measure.short}</span>
              {Number.isNaN(decile) ? (
                <span className="domain-missing">
                  {file === undefined && release !== undefined ? "" : "not in this release"}
                </span>
              ) : (
                <>
                  <span className="squares" aria-hidden="true">
                    {Array.from({ length: 10 }, (_, square) => (
                      <i
                        key={square}
                        style={
                          square < 11 - decile
                            ? { background: DEPRIVATION_RAMP[decile - 1] }
                            : undefined
                        }
                      />
                    ))}
                  </span>
                  <span className="domain-said">decile {decile}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small">Decile 1 is the most deprived 10% of England.</p>
    </section>
  );
};
