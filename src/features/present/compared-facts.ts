import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { compareChartOf } from "../../analysis/compare-charts";
import { englandSummaryQuery } from "../../data/compare-queries";
import { factsQuery } from "../../data/fact-queries";
import { inWorkModelQuery } from "../../data/in-work-queries";
import { indicatorsQuery } from "../../data/indicator-queries";
import { measureQuery } from "../../data/queries";
import { FETCHED } from "../../data/query-options";
import { sources } from "../../data/sources";
import { inWorkFacts } from "../../domain/compare/in-work-facts";
import { PART_TIME, partTimeIn, partTimeValues } from "../../domain/compare/part-time";
import type { AtlasFacts } from "../../domain/deck/atlas-facts";

/**
 * What slides are told from, with the charts of Compare: England's figures come with them, 316 kB on the way,
 * so only decks that show one ask.
 */
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
      const made = {
        england,
        boroughs: inWork,
        facts: inWorkFacts(inWork, model, partTime, indicators),
        titleOf: (key: string) => sources[key]?.title ?? key,
      };
      return { ...facts, compareChart: (id, view) => compareChartOf(id, view, made) };
    },
  });
