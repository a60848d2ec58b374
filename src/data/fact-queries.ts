import { queryOptions, type QueryClient } from "@tanstack/react-query";
import * as v from "valibot";
import claims from "../../data/claims.json";
import programmes from "../../data/programmes.json";
import { valuesOf } from "../domain/assemble";
import { CLAIMS, CLAIM_FIGURES } from "../domain/claims";
import { factsOf, type AtlasFacts } from "../domain/deck/atlas-facts";
import { IN_WORK_BOROUGHS } from "../domain/in-work";
import { measureOf, releasesOf } from "../domain/measure-releases";
import { PROGRAMME_FACTS } from "../domain/programme-facts";
import { indicatorsQuery } from "./indicator-queries";
import { load } from "./load";
import { measureQuery, namesQuery } from "./queries";
import { FETCHED } from "./query-options";

/** What slides are told from. Imported by lazily loaded screens only: claims and programmes come with it. */
export const factsQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["facts"],
    ...FETCHED,
    queryFn: async ({ signal }): Promise<AtlasFacts> => {
      const [areas, file, inWork, indicators, { figures }] = await Promise.all([
        client.query(namesQuery),
        client.query(measureQuery("imd")),
        load("in-work/boroughs.json", IN_WORK_BOROUGHS, signal),
        client.query(indicatorsQuery),
        load("claims/figures.json", CLAIM_FIGURES, signal),
      ]);
      return factsOf({
        areas,
        releases: releasesOf("imd").map((release) =>
          valuesOf(file, measureOf("imd"), release, areas.carried),
        ),
        inWork,
        indicators,
        figures,
        claims: v.parse(CLAIMS, claims).claims,
        programmes: v.parse(PROGRAMME_FACTS, programmes).programmes,
      });
    },
  });
