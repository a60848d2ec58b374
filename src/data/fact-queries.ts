import { queryOptions, type QueryClient } from "@tanstack/react-query";
import * as v from "valibot";
import claims from "../../data/claims.json";
import programmes from "../../data/programmes.json";
import { compareChartOf } from "../analysis/compare-charts";
import { valuesOf } from "../domain/assemble";
import { CLAIMS, CLAIM_FIGURES } from "../domain/claims";
import { factsOf, type AtlasFacts } from "../domain/deck/atlas-facts";
import { IN_WORK_BOROUGHS } from "../domain/in-work";
import { inWorkFacts } from "../domain/compare/in-work-facts";
import { PART_TIME, partTimeIn, partTimeValues } from "../domain/compare/part-time";
import { measureOf, releasesOf } from "../domain/measure-releases";
import { PROGRAMME_FACTS } from "../domain/programme-facts";
import { englandSummaryQuery } from "./compare-queries";
import { inWorkModelQuery } from "./in-work-queries";
import { indicatorsQuery } from "./indicator-queries";
import { load } from "./load";
import { measureQuery, namesQuery } from "./queries";
import { FETCHED } from "./query-options";
import { sources } from "./sources";

/** The same with the charts of Compare: England's figures come with them, so only decks that show one ask. */
export const comparedFactsQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["facts", "compared"],
    ...FETCHED,
    queryFn: async (): Promise<AtlasFacts> => {
      const [facts, england, model, hours, indicators] = await Promise.all([
        client.query(factsQuery(client)),
        client.query(englandSummaryQuery),
        client.query(inWorkModelQuery),
        client.query(measureQuery(PART_TIME)),
        client.query(indicatorsQuery),
      ]);
      const { areas, inWork } = facts;
      const partTime = partTimeIn(areas, partTimeValues(hours, areas));
      const found = {
        england,
        boroughs: inWork,
        facts: inWorkFacts(inWork, model, partTime, indicators),
      };
      return {
        ...facts,
        compareChart: (id, view) =>
          compareChartOf(id, view, { ...found, titleOf: (key) => sources[key]?.title ?? key }),
      };
    },
  });

/** What slides are told from. Imported by lazily loaded screens only: claims and programmes come with it. */
export const factsQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["facts"],
    ...FETCHED,
    queryFn: async ({ signal }): Promise<AtlasFacts> => {
      const [areas, file, inWork, { figures }] = await Promise.all([
        client.query(namesQuery),
        client.query(measureQuery("imd")),
        load("in-work/boroughs.json", IN_WORK_BOROUGHS, signal),
        load("claims/figures.json", CLAIM_FIGURES, signal),
      ]);
      return factsOf({
        areas,
        releases: releasesOf("imd").map((release) =>
          valuesOf(file, measureOf("imd"), release, areas.carried),
        ),
        inWork,
        figures,
        claims: v.parse(CLAIMS, claims).claims,
        programmes: v.parse(PROGRAMME_FACTS, programmes).programmes,
      });
    },
  });
