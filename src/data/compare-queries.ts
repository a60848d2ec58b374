import { queryOptions } from "@tanstack/react-query";
import { RELEASE_TABLE } from "../domain/artefact";
import { ENGLAND_POSITIONS, ENGLAND_START, ENGLAND_SUMMARY } from "../domain/england-artefact";
import { englandColumnsOf, englandStartOf } from "../domain/england-columns";
import { load } from "./load";
import { FETCHED } from "./query-options";

/** The official summary measures of every district of England at every release. */
export const englandSummaryQuery = queryOptions({
  ...FETCHED,
  queryKey: ["england", "summary"],
  queryFn: ({ signal }) => load("england/summary.json", ENGLAND_SUMMARY, signal),
});

/** Every area of England at every release: 0.7 MB, 0.4 on the way, loaded when it is asked for. */
export const englandPositionsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["england", "positions"],
  queryFn: async ({ signal }) =>
    englandColumnsOf(await load("england/positions.json", ENGLAND_POSITIONS, signal)),
});

/** How they stood in the other measures at the first release, and their names: 0.8 MB, 0.4 on the way. */
export const englandStartQuery = queryOptions({
  ...FETCHED,
  queryKey: ["england", "start"],
  queryFn: async ({ client, signal }) => {
    const [file, { codes }] = await Promise.all([
      load("england/start.json", ENGLAND_START, signal),
      client.query(englandPositionsQuery),
    ]);
    return englandStartOf(file, codes.length);
  },
});

/** One release on the LSOAs it was published on. */
export const releaseTableQuery = (year: number) =>
  queryOptions({
    ...FETCHED,
    queryKey: ["release", year],
    queryFn: ({ signal }) => load(`releases/${year}.json`, RELEASE_TABLE, signal),
  });
