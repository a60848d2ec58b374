import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { HOTSPOT_TESTS } from "../analysis/hotspot-tests";
import { alwaysHotQuery, analyticQuery, permutedQuery } from "../data/hotspot-queries";
import { inWorkDrawnQuery } from "../data/in-work-drawn-query";
import { notesQuery } from "../data/notes/notes-query";
import { useOwnPlaces } from "../data/own/places-session";
import { useSessionIn } from "../data/participants/session";
import { largerAreasQuery, measureQuery, namesQuery, pointsQuery } from "../data/queries";
import type { Failure } from "../data/failure";
import { failuresOf } from "../data/failures-of";
import { hotspotInputsOf } from "../domain/hotspot-inputs";
import type { View } from "../domain/view";
import type { Content } from "./content";
import { contentOf } from "./content-of";
import { needsOf, type Facts } from "./facts";
import { answerIn } from "./ground";
import { isLoaded } from "./participants/is-loaded";
import { notesCodeQuery } from "./notes/notes-code-query";
import { ownReachQuery } from "./own/own-reach-query";
import { peopleQuery } from "./participants/people-query";
import { nearestQuery } from "./points/nearest-query";
import { useFirstFindings } from "./use-first-findings";

export interface ContentState {
  /** null until there is a map to show. */
  readonly content: Content | null;
  readonly errors: readonly Failure[];
  /** Why what persistence needs could not be tested. */
  readonly persistenceFailure: Failure | null;
}

/** What a view shows, filled in as artefacts and tests arrive; `content.pending` tells what is still to come. */
export const useContent = (
  wanted: View,
  { addedUp }: { readonly addedUp: boolean },
): ContentState => {
  const view = useSteady(wanted);
  const session = useSessionIn(view.programme);
  const brought = useOwnPlaces();
  const needs = needsOf(view);
  const { measure, release, inWork } = needs;
  const isOwn = inWork === undefined && needs.larger === null;
  const names = useQuery(namesQuery);
  const fitted = useQuery({ ...largerAreasQuery, enabled: needs.largerAreas });
  const measured = useQuery(measureQuery(measure.id));
  const followed = useQuery(measureQuery(needs.history.id));
  const { files: asked, queries } = useQueries({
    queries: needs.asked.map(measureQuery),
    combine: together,
  });
  const { files: points, queries: placed } = useQueries({
    queries: needs.points.map(pointsQuery),
    combine: together,
  });
  const areas = names.data;
  const hot = useQuery({
    ...alwaysHotQuery(needs.history, areas, HOTSPOT_TESTS.always),
    enabled: isOwn && needs.alwaysHot && areas !== undefined,
  });
  const inputs =
    areas === undefined || !isOwn
      ? null
      : hotspotInputsOf({ view, areas, measure, release, ...answerIn(view, areas, asked) });
  const first = useQuery(analyticQuery(inputs, HOTSPOT_TESTS.analytic));
  const final = useQuery(permutedQuery(inputs, HOTSPOT_TESTS.permuted));
  const waited = useFirstFindings(first.data?.result ?? null, final.data !== undefined);
  const worked = useQuery(inWorkDrawnQuery(inWork, needs.inWorkYear, addedUp));
  const reached = useQuery({
    ...peopleQuery(view.denominator),
    enabled: view.participants !== "none" && isLoaded(session),
  });

  const kept = useQuery({ ...notesQuery, enabled: view.notes !== "none" });
  const drawing = useQuery({ ...ownReachQuery, enabled: view.own !== "none" && brought !== null });
  const naming = useQuery({ ...nearestQuery, enabled: needs.points.length > 0 });
  const placing = useQuery({ ...notesCodeQuery, enabled: view.notes !== "none" });

  const file = measured.data;
  const history = followed.data ?? null;
  const alwaysHot = (needs.alwaysHot ? hot.data : undefined) ?? null;
  const hotspots = inputs === null ? null : (final.data ?? waited);
  const shown = worked.data ?? null;
  const people = reached.data ?? null;
  const larger = fitted.data ?? null;
  const own = view.own === "none" ? null : brought;
  const ownReach = drawing.data ?? null;
  const nearest = naming.data?.nearestPoint ?? null;
  const all = view.notes === "none" ? undefined : kept.data;
  const shownOf = placing.data?.notesShownOf;
  const facts = useMemo(
    (): Facts | null =>
      areas === undefined || file === undefined
        ? null
        : {
            areas,
            file,
            history,
            asked,
            alwaysHot,
            hotspots,
            inWork: shown,
            people,
            points,
            nearest,
            own,
            ownReach,
            larger,
            notes: all === undefined || shownOf === undefined ? null : { all, shownOf },
          },
    [
      areas,
      file,
      history,
      asked,
      alwaysHot,
      hotspots,
      shown,
      people,
      points,
      nearest,
      own,
      ownReach,
      larger,
      all,
      shownOf,
    ],
  );
  const isThere =
    facts !== null &&
    (inWork === undefined || facts.inWork !== null) &&
    (needs.larger === null || facts.larger !== null);
  const content = useMemo(
    () => (isThere ? contentOf(view, facts, session) : null),
    [isThere, view, facts, session],
  );
  return {
    content,
    errors: failuresOf(
      names,
      fitted,
      measured,
      followed,
      worked,
      reached,
      placing,
      naming,
      drawing,
      ...queries,
      ...placed,
    ),
    persistenceFailure: failuresOf(hot)[0] ?? null,
  };
};

/** The same view while all it asks for stays the same. */
const useSteady = (view: View): View => {
  const [held, setHeld] = useState(view);
  const isSame = (Object.keys(view) as (keyof View)[]).every((key) =>
    Object.is(view[key], held[key]),
  );
  if (!isSame) setHeld(view);
  return isSame ? held : view;
};

/** Outside the hook, so that the answer stays the same object while nothing changes. */
const together = <File>(queries: readonly UseQueryResult<File>[]) => ({
  queries,
  files: queries.flatMap(({ data }) => (data === undefined ? [] : [data])),
});
