import { useMemo } from "react";
import { profileOf } from "../../analysis/compare-charts";
import { placeSummary } from "../../analysis/place-summaries";
import { profileDomains } from "../../analysis/similar-districts";
import { ordinal, percent } from "../../domain/format";
import { measureOf } from "../../domain/measure-releases";
import type { MeasureId } from "../../domain/measures";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import type { Place } from "../../domain/place";
import type { PlaceFigure } from "../../domain/place-summary";
import { SCROLLABLE } from "../../ui/scrollable";
import { tableOf } from "./chart-words";
import { TableActions } from "./table-actions";
import type { Compared } from "./use-compare";

/** Domains down, places across: how deprived each place is on average in each respect. */
export const ProfileTable = ({ compared }: { compared: Compared }) => {
  const { places, england, release } = compared;
  const domains = useMemo(() => profileDomains(england), [england]);
  const table = useMemo(() => tableOf(profileOf(compared), places), [compared, places]);
  return (
    <div className="profile-heat">
      <h3>Domain profile, {england.year}</h3>
      <p className="chart-note">
        The average neighbourhood is more deprived than this share of England’s; beside it, the rank
        among {england.codes.length} districts. Darker is more deprived.
      </p>
      <div className="profile-scroll" {...SCROLLABLE} aria-label="Domain profile">
        <table>
          <caption className="sr-only">Average rank by domain</caption>
          <thead>
            <tr>
              <th scope="col">Domain</th>
              {places.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {domains.map((id) => (
              <tr key={id}>
                <th scope="row">{measureOf(id).title}</th>
                {places.map((place) => (
                  <HeatCell
                    key={place.code}
                    figure={figureOf(compared, place, id)}
                    ranked={release.areas ?? NaN}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableActions table={table} slide="compare-domains" />
      {domains.length < 7 ? (
        <p className="small">The other domains of {england.year} are not held in this atlas.</p>
      ) : null}
    </div>
  );
};

const figureOf = (
  { england, release }: Compared,
  place: Place,
  id: MeasureId,
): PlaceFigure | undefined =>
  placeSummary({ england, release, measure: measureOf(id) }, place).figures.average_rank;

const HeatCell = ({ figure, ranked }: { figure: PlaceFigure | undefined; ranked: number }) => {
  if (figure === undefined) return <td className="unknown-cell">not known</td>;
  // The average rank counts from 1, least deprived, to N, most: its share is what lies below it.
  const share = (figure.value - 0.5) / ranked;
  const shade = Math.min(9, Math.floor(10 * (1 - share)));
  return (
    <td style={{ background: DEPRIVATION_RAMP[shade] }} data-dark={shade < 3 ? "" : undefined}>
      <b>{percent(100 * share, 0)}</b>
      {figure.england === undefined ? null : (
        <span>{`${ordinal(figure.england.rank)}${figure.england.tied ? "=" : ""}`}</span>
      )}
    </td>
  );
};
