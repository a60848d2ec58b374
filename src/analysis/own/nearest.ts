import { nearby, straightLine } from "./straight-line";

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

interface Nearest {
  /** Position in the list of places. */
  readonly at: number;
  /** In a straight line. */
  readonly metres: number;
}

/** A first look; each further one reaches twice as far. */
const FIRST_METRES = 500;
/** Half the way round the Earth: nothing is further. */
const FURTHEST = 2e7;

/** Finds the nearest of some places in a straight line, the first of equals; undefined where there are none. */
export const nearestAmong = (places: readonly Point[]): ((from: Point) => Nearest | undefined) => {
  const near = nearby(
    Float64Array.from(places, ({ longitude }) => longitude),
    Float64Array.from(places, ({ latitude }) => latitude),
  );
  return (from) => {
    for (let reach = FIRST_METRES; reach <= 2 * FURTHEST; reach *= 2) {
      let best: Nearest | undefined;
      for (const at of near(from, reach)) {
        const metres = straightLine(from, places[at]!);
        if (best === undefined || metres < best.metres) best = { at, metres };
      }
      if (best !== undefined) return best;
    }
    return undefined;
  };
};
