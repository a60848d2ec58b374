import { LARGER_AREAS } from "../domain/larger-areas";
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { GAZETTEER, MEASURE, NAMES, PLACES, POSTCODES, type MeasureFile } from "../domain/artefact";
import { areasOf } from "../domain/assemble";
import { EARLIER_AREAS } from "../domain/earlier-areas";
import type { MeasureId } from "../domain/measures";
import { isIndexId } from "../domain/own-index/index-recipe";
import { isOwnId } from "../domain/own-measure";
import type { PointKindId } from "../domain/point-kinds";
import { NEAR, POINTS } from "../domain/points";
import { STREET_NAMES } from "../domain/streets/street-names";
import { postcodeColumnsOf } from "../domain/postcode-columns";
import { load } from "./load";
import type { PartsFrom } from "./own/index-file";
import { ownEdition, ownFileNow } from "./own/figures-session";
import { loadTopology } from "./topology";
import { loadCode } from "../platform/load-code";
import { FETCHED } from "./query-options";

/** Artefacts never change under a running page, so a result is good for as long as it lives. */

/** LSOAs, boroughs and the region's outline. */
export const areasTopologyQuery = queryOptions({
  ...FETCHED,
  queryKey: ["topology", "areas"],
  queryFn: ({ signal }) => loadTopology("areas", signal),
});

/** The same with one hexagon per LSOA. Loaded when equal areas are asked for. */
export const hexagonTopologyQuery = queryOptions({
  ...FETCHED,
  queryKey: ["topology", "hexagon-areas"],
  queryFn: ({ signal }) => loadTopology("hexagon-areas", signal),
});

export const basemapQuery = queryOptions({
  ...FETCHED,
  queryKey: ["topology", "basemap"],
  queryFn: ({ signal }) => loadTopology("basemap", signal),
});

export const namesQuery = queryOptions({
  ...FETCHED,
  queryKey: ["names"],
  queryFn: async ({ signal }) => areasOf(await load("names.json", NAMES, signal)),
});

export const placesQuery = queryOptions({
  ...FETCHED,
  queryKey: ["places"],
  queryFn: async ({ signal }) => (await load("places.json", PLACES, signal)).places,
});

/** One measure in all its releases. */
export const measureQuery = (measure: MeasureId) =>
  queryOptions({
    ...FETCHED,
    gcTime: isMade(measure) ? 0 : FETCHED.gcTime,
    queryKey: isMade(measure) ? ["measure", measure, String(ownEdition())] : ["measure", measure],
    queryFn: async ({ client, signal }): Promise<MeasureFile> => {
      if (isOwnId(measure)) return ownFileNow(measure);
      if (!isIndexId(measure)) return load(`measures/${measure}.json`, MEASURE, signal);
      const { indexFileFrom } = await loadCode(
        "What works out your own index",
        () => import("./own/index-file"),
      );
      return indexFileFrom(measure, partsFrom(client));
    },
  });

/** The files that an index is made of, as they are fetched for anything else. */
export const partsFrom = (client: QueryClient): PartsFrom => ({
  areas: () => client.query(namesQuery),
  measure: (id) => client.query(measureQuery(id)),
});

/** Brought or put together by the reader: never asked of the server, and made anew when what was brought changes. */
const isMade = (measure: MeasureId): boolean => isOwnId(measure) || isIndexId(measure);

/** Loaded when something is typed into the search box. */
export const gazetteerQuery = queryOptions({
  ...FETCHED,
  queryKey: ["gazetteer"],
  queryFn: ({ signal }) => load("gazetteer.json", GAZETTEER, signal),
});

/** Loaded when what is typed could be a postcode. */
export const postcodesQuery = queryOptions({
  ...FETCHED,
  queryKey: ["postcodes"],
  queryFn: async ({ signal }) => postcodeColumnsOf(await load("postcodes.json", POSTCODES, signal)),
});

/** Places of one kind. Loaded when the map shows them, or something is typed into the search box. */
export const pointsQuery = (kind: PointKindId) =>
  queryOptions({
    ...FETCHED,
    queryKey: ["points", kind],
    queryFn: ({ signal }) => load(`points/${kind}.json`, POINTS, signal),
  });

/** How far areas are from places. Loaded with an area's profile. */
export const nearQuery = queryOptions({
  ...FETCHED,
  queryKey: ["near"],
  queryFn: ({ signal }) => load("points/near.json", NEAR, signal),
});

/** Wards and constituencies. Loaded with what is made of them. */
export const largerAreasQuery = queryOptions({
  ...FETCHED,
  queryKey: ["larger-areas"],
  queryFn: ({ signal }) => load("larger-areas.json", LARGER_AREAS, signal),
});

/** Loaded when something is sought that is no postcode. */
export const streetNamesQuery = queryOptions({
  ...FETCHED,
  queryKey: ["street-names"],
  queryFn: ({ signal }) => load("street-names.json", STREET_NAMES, signal),
});

/** Loaded when something is sought by a code: areas of earlier censuses that have another code today. */
export const earlierAreasQuery = queryOptions({
  ...FETCHED,
  queryKey: ["lsoa11"],
  queryFn: ({ signal }) => load("earlier-areas.json", EARLIER_AREAS, signal),
});
