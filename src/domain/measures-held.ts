import { MEASURES, type Measure, type MeasureId, type OwnIndexId } from "./measures";
import { indexDeclaredOf } from "./own-index/index-recipe";
import { absentOf, isOwnId, type Declared } from "./own-measure";
import type { Release } from "./release";
import { RELEASES } from "./releases";

/*
 * Every measure there is: the atlas's own list, columns that the reader brought, and indices of their own.
 * What was brought is declared here by its one owner (`src/data/own/figures-session.ts`), so that lists,
 * legends, questions and files know it like any other measure. Only words stand here; the figures stay with
 * the owner. An index needs no owner, as its id says all; those in the view are listed.
 */
let declared: ReadonlyMap<MeasureId, Declared> = new Map();
let listedIndices: readonly OwnIndexId[] = [];
let measures: readonly Measure[] = MEASURES;
const indices = new Map<string, Declared>();

const PUBLISHED: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measure.id, measure]),
);

/** Declares what was brought, in place of all that was before. */
export const declareOwn = (brought: readonly Declared[]): void => {
  declared = new Map(brought.map((own) => [own.measure.id, own]));
  // Their parts may have come or gone.
  indices.clear();
  listAnew();
};

/** Lists the indices of the reader's own that are at hand, in place of those before. */
export const listIndices = (ids: readonly OwnIndexId[]): void => {
  if (ids.join() === listedIndices.join()) return;
  listedIndices = ids;
  listAnew();
};

const listAnew = (): void => {
  const own = [
    ...listedIndices.flatMap((id) => indexDeclaredBy(id)?.measure ?? []),
    ...[...declared.values()].map(({ measure }) => measure),
  ];
  measures = own.length === 0 ? MEASURES : [...own, ...MEASURES];
};

/** Every measure of LSOAs, the reader's own first; the same list while nothing of that changes. */
export const measuresHeld = (): readonly Measure[] => measures;

/** A measure by its id; undefined where there is none. One that was brought elsewhere says so. */
export const heldMeasure = (id: string): Measure | undefined =>
  PUBLISHED.get(id) ?? (isOwnId(id) ? ownDeclared(id) : indexDeclaredBy(id))?.measure;

const absent = new Map<string, Declared>();

/** The same object for the same id, as the map tells changes by identity. */
const ownDeclared = (id: Parameters<typeof absentOf>[0]): Declared => {
  const here = declared.get(id) ?? absent.get(id);
  if (here !== undefined) return here;
  const away = absentOf(id);
  absent.set(id, away);
  return away;
};

/** More than a reader keeps in a list; a slider that is drawn passes many. */
const REMEMBERED = 200;

/** An index by its id, the same object while it is looked at; undefined where it is none. */
const indexDeclaredBy = (id: string): Declared | undefined => {
  const known = indices.get(id);
  const made = known ?? indexDeclaredOf(id);
  if (known !== undefined || made === undefined) return known;
  if (indices.size >= REMEMBERED) indices.clear();
  indices.set(id, made);
  return made;
};

/** The releases that may hold a measure: its own one of what the reader brought or made. */
export const releasesHeld = (id: string): readonly Release[] => {
  const own = isOwnId(id) ? ownDeclared(id) : indexDeclaredBy(id);
  return own === undefined ? RELEASES : [own.release];
};
