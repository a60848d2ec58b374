import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { englandSummaryQuery } from "../../data/compare-queries";
import { inWorkBoroughsQuery } from "../../data/in-work-queries";
import { absoluteSeries, type AbsoluteSeries } from "../../domain/absolute-series";
import { CODE, numberColumn, PLACE, textColumn } from "../../domain/compare/charts/columns";
import { whole } from "../../domain/format";
import type { Place } from "../../domain/place";
import { SCROLLABLE } from "../../ui/scrollable";
import { TierBadge } from "../../ui/tier-badge";
import { licencesOf, tableFor, titleOf } from "./chart-words";
import { TableActions } from "./table-actions";
import type { Compared } from "./use-compare";

/** Numbers of people beside the relative shares, each with its tier and what to know of it. */
export const AbsoluteCounts = ({ compared }: { compared: Compared }) => {
  const counts = useQuery(inWorkBoroughsQuery);
  const england = useQuery(englandSummaryQuery).data;
  const series = useMemo(
    () => (counts.data && england ? absoluteSeries(counts.data, england) : []),
    [counts.data, england],
  );
  if (counts.error !== null) return <p role="alert">{counts.error.message}</p>;
  return (
    <div className="absolute">
      <h3>Counts of people</h3>
      <div className="absolute-list">
        {series.map((each) => (
          <SeriesTable key={each.id} series={each} places={compared.places} />
        ))}
      </div>
    </div>
  );
};

const SeriesTable = ({ series, places }: { series: AbsoluteSeries; places: readonly Place[] }) => {
  const dates = places.map((place) => series.ends(place)).find((ends) => ends !== undefined);
  const table = tableFor(places, {
    title: series.title,
    source: titleOf(series.source),
    licences: licencesOf([series.source]),
    tier: series.tier(places),
    note: [
      series.note,
      ...(series.incomparable === undefined ? [] : [`${series.incomparable}.`]),
    ].join(" "),
    columns: [
      PLACE,
      CODE,
      textColumn("time", "Time", "What the count is of."),
      numberColumn("count", series.title, series.note, series.unit),
    ],
    rows: places.flatMap(({ name, code }, at) =>
      (series.ends(places[at]!) ?? []).map(({ when, value }) => [name, code, when, value]),
    ),
  });
  return (
    <div className="movement">
      <div className="movement-scroll" {...SCROLLABLE} aria-label={series.title}>
        <table>
          <caption>
            <b>{series.title}</b> <TierBadge tier={series.tier(places)} />
          </caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">{heading(dates?.[0].when)}</th>
              <th scope="col">{heading(dates?.[1].when)}</th>
              {series.incomparable === undefined ? <th scope="col">Change</th> : null}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => {
              const ends = series.ends(place);
              return (
                <tr key={place.code}>
                  <th scope="row">{place.name}</th>
                  {ends === undefined ? (
                    <td
                      colSpan={series.incomparable === undefined ? 3 : 2}
                      className="unknown-cell"
                    >
                      Not held in this atlas
                    </td>
                  ) : (
                    <>
                      <td>{number(ends[0].value)}</td>
                      <td>{number(ends[1].value)}</td>
                      {series.incomparable === undefined ? (
                        <td>{change(ends[0].value, ends[1].value)}</td>
                      ) : null}
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="small">
        {series.note}
        {series.incomparable === undefined ? "" : ` ${series.incomparable}.`}
      </p>
      <TableActions table={table} />
    </div>
  );
};

const heading = (when = "Earliest"): string => when.charAt(0).toUpperCase() + when.slice(1);
const number = (value: number): string => (Number.isNaN(value) ? "not known" : whole(value));

const change = (from: number, to: number): string => {
  if (Number.isNaN(from) || Number.isNaN(to) || from === 0) return "not known";
  const by = Math.round(100 * (to / from - 1));
  return by === 0 ? "the same" : `${whole(Math.abs(by))}% ${by > 0 ? "more" : "fewer"}`;
};
