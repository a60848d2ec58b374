import { BOROUGHS } from "../boroughs";
import { questionOf } from "../filter/question";
import { listed, lowerFirst } from "../format";
import { inWorkMeasure } from "../in-work-measures";
import { groundMeasure } from "../mapped-id";
import { releaseShown } from "../measure-releases";
import { definitionIn } from "../persistence-shown";
import { DEFINITIONS } from "../persistence";
import type { View } from "../view";
import { definitionShown, peopleAsked, shownName } from "./view-words";

/** Whether colours tell of the persistent areas that the view defines, and of nothing else. */
const isDefined = (view: View): boolean =>
  view.colour === "persistent" && definitionIn(view) !== undefined;

/** What live figures can count is of the overall index, all of the region or one borough. */
const isCounted = (view: View): boolean => {
  const { boroughs, conditions } = questionOf(view);
  return (
    inWorkMeasure(view.measure) === undefined &&
    groundMeasure(view.measure) === "imd" &&
    (view.colour === "measure" || isDefined(view)) &&
    view.counted !== "unchanged" &&
    conditions.length === 0 &&
    boroughs.length < 2
  );
};

/** "Knowsley and Halton"; "" for the region. */
const whereOf = (view: View): string =>
  listed(
    BOROUGHS.filter(({ code }) => questionOf(view).boroughs.includes(code)).map(({ name }) => name),
  );

const COUNTED = DEFINITIONS.filter(({ rule }) => rule.kind === "share").map(({ id }) => id);

/** A finding with a live figure in it; null where no live figure counts what the view shows. */
const findingOf = (view: View): string | null => {
  if (!isCounted(view)) return null;
  const place = whereOf(view);
  const tail = place === "" ? "" : ` in ${place}`;
  const of = `of {count of areas${tail}} neighbourhoods${place === "" ? "" : ` in ${place}`}`;
  const definition = definitionIn(view)?.id;
  if (definition === undefined) {
    const { year } = releaseShown("imd", view.release);
    return `{count of most-deprived-10 areas at ${year}${tail}} ${of} are in England’s most deprived tenth, ${year}`;
  }
  const known = COUNTED.find((id) => id === definition);
  return known === undefined
    ? null
    : `{count of ${known} areas${tail}} ${of}: ${lowerFirst(definitionShown(view))}`;
};

/**
 * The headline of a slide made from a view, which tells it from its neighbours: what was found, with a live
 * figure, or else what is shown and where.
 */
export const headlineOf = (view: View): string => {
  const people = peopleAsked(view);
  const place = whereOf(view);
  const tail = place === "" ? "" : ` in ${place}`;
  if (people !== "") return `${people}${tail}`;
  const name = shownName(view);
  if (view.hotspots !== "none") return `Where high need clusters: ${lowerFirst(name)}${tail}`;
  const finding = findingOf(view);
  if (finding !== null) return finding;
  return definitionShown(view) === ""
    ? `${name}${tail}`
    : `Where it persists: ${lowerFirst(name)}${tail}`;
};
