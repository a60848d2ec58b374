import type { QueryClient } from "@tanstack/react-query";
import { denominatorQuery, type Per } from "../../../data/participants/denominator-query";
import type { DenominatorId } from "../../../domain/view";
import { peopleShown } from "./people-shown";

export interface PeopleLoaded {
  readonly per: Per;
  readonly peopleShown: typeof peopleShown;
}

/** Whom participants are set against, and what puts them on the map. */
export const loadPeople = async (
  client: QueryClient,
  denominator: DenominatorId,
): Promise<PeopleLoaded> => ({
  per: await client.query(denominatorQuery(denominator)),
  peopleShown,
});
