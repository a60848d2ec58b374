import type { View } from "../view";
import { EVERYWHERE, type Filter } from "./filter";

type Asked = Pick<View, "filter" | "boroughs">;

/**
 * The question a view asks. Where has one source, the key `boroughs`, which the sentence and the
 * measure panel both edit; boroughs within `filter` count only in links that have no such key.
 */
export const questionOf = ({ filter, boroughs }: Asked): Filter => ({
  ...(filter ?? EVERYWHERE),
  boroughs: boroughs.length > 0 ? boroughs : (filter?.boroughs ?? []),
});

/** The keys of a view that ask this question. */
export const viewAsking = (question: Filter): Asked => ({
  boroughs: question.boroughs,
  filter: question.conditions.length === 0 ? null : { ...question, boroughs: [] },
});
