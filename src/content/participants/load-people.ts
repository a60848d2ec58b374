import type { QueryClient } from "@tanstack/react-query";
import { denominatorQuery, type Per } from "../../data/participants/denominator-query";
import type { DenominatorId } from "../../domain/participants-keys";
import { peopleOf } from "./people";

export interface PeopleLoaded {
  readonly per: Per;
  readonly peopleOf: typeof peopleOf;
}

/** Whom participants are set against, and the code that puts them on a map. */
export const loadPeople = async (
  client: QueryClient,
  denominator: DenominatorId,
): Promise<PeopleLoaded> => ({
  per: await client.query(denominatorQuery(denominator)),
  peopleOf,
});
