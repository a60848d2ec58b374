import type { Areas } from "../areas";
import type { Callout } from "../deck/deck";
import { pinnedOf } from "./pinned";
import type { Note } from "./note";

/** Characters of a note that fit beside an area of a slide's map. */
const MOST = 90;

const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);

/** The open notes about single areas as callouts, newest first; areas that have one already are left as they are. */
export const noteCallouts = (
  notes: readonly Note[],
  areas: Areas,
  callouts: readonly Callout[],
): readonly Callout[] => {
  const taken = new Set(callouts.map(({ area }) => area));
  return pinnedOf(notes, areas, null).flatMap(({ now }): Callout[] => {
    if (now.resolved || !areas.rowOf.has(now.area) || taken.has(now.area)) return [];
    taken.add(now.area);
    // Braces would be read as a live figure.
    const text = now.text.replaceAll(/\s+/g, " ").replaceAll("{", "(").replaceAll("}", ")");
    return [{ area: now.area, text: cut(text) }];
  });
};
