import type { Homes } from "../own/homes";
import { nearby, type Nearby } from "../own/straight-line";
import { listsBy, type Point, type Snapped, type StreetGraph } from "./street-graph";
import { walker } from "./walker";

/** A place farther than this from any street, metres, is reached in a straight line, and that is said. */
export const MISSED = 100;

/** Homes within a walk, by position, with the metres of each walk. */
interface WalkedTo {
  readonly homes: Uint32Array;
  readonly metres: Float64Array;
}

/** What answers who lives within a walk. */
interface HomesByStreet {
  readonly snapped: readonly Snapped[];
  /** Homes within a walk of the nearest of some places. A place that the streets miss reaches none. */
  readonly walkTo: (places: readonly Point[], limit: number) => WalkedTo;
  /** Homes within a walk of a place; in a straight line where the streets miss the place. */
  readonly near: Nearby;
  readonly misses: (place: Point) => boolean;
}

export const homesByStreet = (homes: Homes, graph: StreetGraph): HomesByStreet => {
  const { from, to, metres: lengths } = graph;
  const snapped = Array.from(homes.longitude, (longitude, home) =>
    graph.snap({ longitude, latitude: homes.latitude[home]! }),
  );
  const ends = [from, to].map((side) => Uint32Array.from(snapped, ({ stretch }) => side[stretch]!));
  const { first, at } = listsBy(graph.longitude.length, ends);
  const onStretch = listsBy(from.length, [snapped.map(({ stretch }) => stretch)]);
  const walk = walker(graph);
  const straight = nearby(homes.longitude, homes.latitude);
  const seen = new Float64Array(homes.count).fill(Infinity);

  const walkTo: HomesByStreet["walkTo"] = (places, limit) => {
    const starts = places.map(graph.snap).filter(({ away }) => away <= MISSED);
    const found: number[] = [];
    const reach = (home: number, metres: number): void => {
      if (metres > limit || metres >= seen[home]!) return;
      if (seen[home] === Infinity) found.push(home);
      seen[home] = metres;
    };
    const walked = walk(starts, limit);
    for (const corner of walked.corners)
      for (let i = first[corner]!; i < first[corner + 1]!; i++) {
        const home = at[i]!;
        const { stretch, along, away } = snapped[home]!;
        const share = from[stretch] === corner ? along : 1 - along;
        reach(home, walked.metres[corner]! + share * lengths[stretch]! + away);
      }
    // On the same stretch no corner lies between.
    for (const { stretch, along, away } of starts)
      for (let i = onStretch.first[stretch]!; i < onStretch.first[stretch + 1]!; i++) {
        const home = onStretch.at[i]!;
        const other = snapped[home]!;
        reach(home, away + Math.abs(along - other.along) * lengths[stretch]! + other.away);
      }
    const list = Uint32Array.from(found).sort();
    const metres = Float64Array.from(list, (home) => seen[home]!);
    for (const home of found) seen[home] = Infinity;
    return { homes: list, metres };
  };
  const misses = (place: Point): boolean => graph.snap(place).away > MISSED;
  return {
    snapped,
    walkTo,
    near: (place, metres) =>
      misses(place) ? straight(place, metres) : walkTo([place], metres).homes,
    misses,
  };
};
