import type { QueryClient } from "@tanstack/react-query";
import { HOTSPOT_TESTS } from "../analysis/hotspot-tests";
import { alwaysHotQuery, permutedQuery } from "../data/hotspot-queries";
import { inWorkDrawnQuery } from "../data/in-work-drawn-query";
import { loadCode } from "../platform/load-code";
import type { SessionShown } from "../data/participants/session";
import { notesQuery } from "../data/notes/notes-query";
import { largerAreasQuery, measureQuery, namesQuery, pointsQuery } from "../data/queries";
import { hotspotInputsOf } from "../domain/hotspot-inputs";
import type { View } from "../domain/view";
import type { Content } from "./content";
import { contentOf } from "./content-of";
import { needsOf, type Facts } from "./facts";
import { answerIn } from "./ground";
import { isLoaded } from "./participants/is-loaded";
import { notesCodeQuery } from "./notes/notes-code-query";
import { ownReachQuery } from "./own/own-reach-query";
import { nearestQuery } from "./points/nearest-query";
import { peopleQuery } from "./participants/people-query";

export interface LoadChoices {
  /** false leaves out what has to be tested: a first answer at once. */
  readonly tested: boolean;
  /** Whether modelled figures are added up to neighbourhoods, where nobody can ask how sure one area is. */
  readonly addedUp: boolean;
}

/** Whether a view shows anything that has to be tested first. */
export const needsTests = (view: View): boolean => {
  const { inWork, isHatched, alwaysHot, larger } = needsOf(view);
  return (
    inWork === undefined &&
    larger === null &&
    (view.hotspots !== "none" || (isHatched && alwaysHot))
  );
};

/** What a view shows, with everything it takes, all at once: for the first frame, slides and files. */
export const loadContent = async (
  client: QueryClient,
  view: View,
  choices: LoadChoices = { tested: true, addedUp: true },
): Promise<Content> => {
  const session = await sessionFor(view);
  return contentOf(view, await factsFor(client, view, session, choices), session);
};

/** The participants a view shows; their code comes only where it shows any. */
const sessionFor = async ({ participants, programme }: View): Promise<SessionShown> => {
  if (participants === "none") return null;
  const { wholeSessionIn } = await loadCode(
    "What draws participants",
    () => import("../data/participants/session"),
  );
  return wholeSessionIn(programme);
};

/** The places a view shows; their code comes only where it shows any. */
const ownFor = async ({ own }: View): Promise<Facts["own"]> => {
  if (own === "none") return null;
  const { ownPlacesNow } = await loadCode(
    "The part that draws your own places",
    () => import("../data/own/places-session"),
  );
  return ownPlacesNow();
};

/** The notes a view shows, and what places them. */
const notesFor = async (client: QueryClient, { notes }: View): Promise<Facts["notes"]> => {
  if (notes === "none") return null;
  const [all, { notesShownOf }] = await Promise.all([
    client.query(notesQuery),
    client.query(notesCodeQuery),
  ]);
  return { all, shownOf: notesShownOf };
};

const factsFor = async (
  client: QueryClient,
  view: View,
  session: SessionShown,
  { tested, addedUp }: LoadChoices,
): Promise<Facts> => {
  const needs = needsOf(view);
  const { measure, release, inWork, inWorkYear } = needs;
  const isOwn = inWork === undefined && needs.larger === null;
  const [areas, file, history, shown, people, points, own, larger, notes, ...asked] =
    await Promise.all([
      client.query(namesQuery),
      client.query(measureQuery(measure.id)),
      client.query(measureQuery(needs.history.id)),
      inWork === undefined ? null : client.query(inWorkDrawnQuery(inWork, inWorkYear, addedUp)),
      isLoaded(session) ? client.query(peopleQuery(view.denominator)) : null,
      Promise.all(needs.points.map((kind) => client.query(pointsQuery(kind)))),
      ownFor(view),
      needs.largerAreas ? client.query(largerAreasQuery) : null,
      notesFor(client, view),
      ...needs.asked.map((one) => client.query(measureQuery(one))),
    ]);
  const { rows } = answerIn(view, areas, asked);
  const inputs = isOwn ? hotspotInputsOf({ view, areas, measure, release, rows }) : null;
  const [alwaysHot, hotspots] = await Promise.all([
    tested && isOwn && needs.alwaysHot
      ? client.query(alwaysHotQuery(needs.history, areas, HOTSPOT_TESTS.always))
      : null,
    tested && inputs !== null ? client.query(permutedQuery(inputs, HOTSPOT_TESTS.permuted)) : null,
  ]);
  return {
    areas,
    file,
    history,
    asked,
    alwaysHot,
    hotspots,
    inWork: shown,
    people,
    points,
    own,
    ownReach: own === null ? null : await client.query(ownReachQuery),
    nearest: points.length === 0 ? null : (await client.query(nearestQuery)).nearestPoint,
    larger,
    notes,
  };
};
