import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { CENSUS_NEIGHBOURHOODS } from "../domain/census-neighbourhoods";
import { IN_WORK_BOROUGHS, IN_WORK_MODEL, IN_WORK_NEIGHBOURHOODS } from "../domain/in-work";
import type { InWorkWords } from "../domain/in-work-measures";
import {
  shownAsModelled,
  shownForBoroughs,
  shownForNeighbourhoods,
  shownFromCensus,
  shownFromSeries,
  type InWorkShown,
} from "../domain/in-work-shown";
import { indicatorsQuery } from "./indicator-queries";
import { load } from "./load";
import { namesQuery } from "./queries";
import { loadTopology } from "./topology";
import { FETCHED } from "./query-options";

/** Artefacts never change under a running page. Imported by lazily loaded parts only. */

/** What is published for boroughs. */
export const inWorkBoroughsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["in-work", "boroughs"],
  queryFn: ({ signal }) => load("in-work/boroughs.json", IN_WORK_BOROUGHS, signal),
});

/** What is published for MSOAs of 2011. */
export const inWorkNeighbourhoodsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["in-work", "msoa11"],
  queryFn: ({ signal }) => load("in-work/msoa11.json", IN_WORK_NEIGHBOURHOODS, signal),
});

/** Tables of the Census of 2021 for MSOAs of 2021. */
export const censusNeighbourhoodsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["census", "msoa21"],
  queryFn: ({ signal }) => load("census/msoa21.json", CENSUS_NEIGHBOURHOODS, signal),
});

/** The experimental model on LSOAs. */
export const inWorkModelQuery = queryOptions({
  ...FETCHED,
  queryKey: ["in-work", "model"],
  queryFn: ({ signal }) => load("in-work/model.json", IN_WORK_MODEL, signal),
});

/** Outlines of the MSOAs of 2011, in the order of their figures. */
export const neighbourhoodTopologyQuery = queryOptions({
  ...FETCHED,
  queryKey: ["topology", "msoas11"],
  queryFn: ({ signal }) => loadTopology("msoas11", signal),
});

/** A measure at a year on its own areas, from the one artefact that it needs. */
export const inWorkShown = async (
  client: QueryClient,
  { id, artefact }: InWorkWords,
  year: number,
): Promise<InWorkShown> => {
  switch (artefact) {
    case "in-work/boroughs":
      return shownForBoroughs(
        id,
        year,
        await client.query(inWorkBoroughsQuery),
        await client.query(namesQuery),
      );
    case "indicators":
      return shownFromSeries(
        id,
        year,
        await client.query(indicatorsQuery),
        await client.query(namesQuery),
      );
    case "in-work/msoa11":
      return shownForNeighbourhoods(id, year, await client.query(inWorkNeighbourhoodsQuery));
    case "census/msoa21":
      return shownFromCensus(
        id,
        year,
        await client.query(censusNeighbourhoodsQuery),
        await client.query(namesQuery),
      );
    case "in-work/model":
      return shownAsModelled(await client.query(inWorkModelQuery), await client.query(namesQuery));
  }
};
