import type { InWorkLoaded } from "../data/load-in-work";
import type { SessionShown } from "../data/participants/session";
import type { Areas } from "../domain/areas";
import type { Choropleth } from "../domain/choropleth";
import { largerChoropleth } from "../domain/choropleth-larger";
import type { Larger, LargerAreasFile } from "../domain/larger-areas";
import type { MapProvenance } from "../domain/deck/provenance";
import { colouredBy, largerShown, shownTitle } from "../domain/deck/view-words";
import { hotspotInputsOf } from "../domain/hotspot-inputs";
import { SYNTHETIC_NOTE } from "../domain/synthetic";
import type { View } from "../domain/view";
import type { Content, Pending } from "./content";
import { needsOf, type Facts } from "./facts";
import { groundOf, type Ground } from "./ground";
import { highlightIn } from "./highlight";
import { legendOf } from "./legend/legend-of";
import type { Overlay } from "./overlay";
import { OVERLAYS } from "./overlays/in-draw-order";
import { isLoaded } from "./participants/is-loaded";
import type { People } from "./participants/people";
import { remember } from "./remember";
import { sentenceOf } from "./sentence";

/**
 * What a view shows, of the facts there are. Pure; the same parts for the same inputs, because the map
 * tells changes by identity. `loadContent` and `useContent` are its two callers.
 */
export const contentOf = (view: View, facts: Facts, session: SessionShown): Content => {
  const { areas } = facts;
  const ground = groundOf(view, facts);
  const people = peopleIn(view, facts, ground, session);
  const below = coloured(view, facts, ground);
  const choropleth = people === null ? below : overColours(people, below);
  const from = { view, areas, ground, choropleth, facts, session, people };
  const overlays = listed(areas, ...OVERLAYS.map((each) => each.of(from)));
  const pending = pendingIn(view, facts, ground, session, people);
  const legend = legendOf({
    view,
    choropleth,
    overlays,
    people,
    need: ground.measure.title,
    pending,
  });
  return {
    view,
    areas,
    ground,
    choropleth,
    overlays,
    highlight: highlightIn(areas, choropleth.units, view.area, facts.larger),
    legend,
    sentence: sentenceOf(choropleth, legend),
    provenance: provenanceIn(view, people),
    tier: legend.tier,
    pending,
    people,
  };
};

const inWorkChoropleths = remember(
  (
    loaded: InWorkLoaded,
    boroughs: View["boroughs"],
    classes: View["classes"],
    within: View["within"],
    keep: View["keep"],
  ) => loaded.choropleth(loaded.shown, { boroughs, classes, within, keep }),
);

const ofInWork = (loaded: InWorkLoaded, view: View): Choropleth =>
  inWorkChoropleths(loaded, view.boroughs, view.classes, view.within, view.keep);

const largerChoropleths = remember(
  (
    values: Ground["values"],
    larger: Larger,
    file: LargerAreasFile,
    areas: Areas,
    measure: Ground["measure"],
    rows: readonly number[],
    classes: View["classes"],
    within: View["within"],
    keep: View["keep"],
  ) =>
    largerChoropleth({
      larger,
      file,
      areas,
      measure,
      values,
      rows,
      view: { classes, within, keep },
    }),
);

/** What lies at the bottom: areas, larger areas of them, or figures that have areas of their own. */
const coloured = (view: View, facts: Facts, ground: Ground): Choropleth => {
  if (facts.inWork !== null) return ofInWork(facts.inWork, view);
  const { larger } = needsOf(view);
  if (larger === null || facts.larger === null) return ground.choropleth;
  const { areas, measure, values, rows } = ground;
  const { classes, within, keep } = view;
  return largerChoropleths(
    values,
    larger,
    facts.larger,
    areas,
    measure,
    rows,
    classes,
    within,
    keep,
  );
};

const overColours = remember((people: People, below: Choropleth) => people.over(below));

const peopleIn = (
  { participants, level, rates }: View,
  { areas, people }: Facts,
  { values }: Ground,
  session: SessionShown,
): People | null =>
  participants === "none" || !isLoaded(session) || people === null
    ? null
    : people.peopleOf(session, areas, values, people.per, participants, level, rates);

/** The same list for the same overlays. */
const listed = remember((_areas: Areas, ...overlays: readonly (Overlay | null)[]) =>
  overlays.filter((each) => each !== null),
);

const pendingIn = (
  view: View,
  facts: Facts,
  ground: Ground,
  session: SessionShown,
  people: People | null,
): readonly Pending[] => {
  const { inWork, larger } = needsOf(view);
  const isOwn = inWork === undefined && larger === null;
  const { persistence, matches } = ground;
  const isCounted = view.participants !== "none" && isLoaded(session);
  const isTested = isOwn && hotspotInputsOf({ view, ...ground }) !== null;
  const pending: readonly (Pending | false)[] = [
    inWork === undefined && matches === null && "filter",
    isOwn && persistence.isShown && persistence.found === null && "persistence",
    isTested && facts.hotspots?.tested !== "permutation" && "hot-spots",
    isCounted && people === null && "participants",
  ];
  return pending.filter((one) => one !== false);
};

const provenanceIn = (view: View, people: People | null): MapProvenance => ({
  release: shownTitle(view),
  drawn: [
    ["Coloured by", colouredBy(view)] as const,
    ["Shown by", largerShown(view)] as const,
    ...OVERLAYS.map(({ provenance }) => provenance(view)),
  ].filter(([, words]) => words !== ""),
  people: people?.lines ?? [],
  synthetic: people?.told.synthetic === true ? SYNTHETIC_NOTE : "",
});
