import type { QueryClient } from "@tanstack/react-query";
import { inWorkChoropleth } from "../domain/choropleth-in-work";
import { modelledNeighbourhoods } from "../domain/in-work-aggregate";
import type { InWorkShown } from "../domain/in-work-shown";
import type { InWorkWords } from "../domain/in-work-measures";
import { inWorkModelQuery, inWorkShown } from "./in-work-queries";
import { namesQuery } from "./queries";

export interface InWorkLoaded {
  readonly shown: InWorkShown;
  readonly choropleth: typeof inWorkChoropleth;
}

/** Figures, and what puts them on the map. */
export const loadInWork = async (
  client: QueryClient,
  measure: InWorkWords,
  year: number,
  addedUp: boolean,
): Promise<InWorkLoaded> => ({
  shown:
    addedUp && measure.units === "lsoa"
      ? modelledNeighbourhoods(await client.query(inWorkModelQuery), await client.query(namesQuery))
      : await inWorkShown(client, measure, year),
  choropleth: inWorkChoropleth,
});
