import type { Homes } from "./homes";
import { nearestAmong } from "./nearest";
import type { SitesAsked } from "./choose-sites";
import { shortestAverage, type Nearer, type ShortestAverage } from "./shortest-average";
import { RADIUS } from "./straight-line";

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

interface NearestAsked extends SitesAsked {
  /** Places that serve people already. */
  readonly places: readonly Point[];
  readonly candidates: readonly Point[];
}

/**
 * The sites with the shortest way to the nearest place on average, in a straight line.
 *
 * @param people people at each home whom they are to serve, from `peopleAt`
 * @param report told the share done, 0 to 1, of the distances that are measured first
 */
export const nearestSites = (
  { longitude, latitude }: Homes,
  people: Float64Array,
  { places, candidates, ...asked }: NearestAsked,
  report: (share: number) => void = () => undefined,
): ShortestAverage => {
  const served = Array.from(people.keys()).filter((home) => people[home]! > 0);
  if (served.length === 0) return { steps: [], before: null, isBest: true };
  const homes = served.map((home) => ({
    longitude: longitude[home]!,
    latitude: latitude[home]!,
  }));
  const nearest = nearestAmong(places);
  const now = Float64Array.from(homes, (home) => nearest(home)?.metres ?? Infinity);
  const nearer = nearerThan(now, homes);
  return shortestAverage({
    ...asked,
    candidates: candidates.map((candidate, at) => {
      report(at / candidates.length);
      return nearer(candidate);
    }),
    now,
    people: served.map((home) => people[home]!),
  });
};

/** A point as one of a sphere of radius 1. */
const onSphere = ({ longitude, latitude }: Point): readonly [number, number, number] => {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
};

/**
 * Finds the homes that lie nearer to a point than so many metres, of each its own. Chords are compared
 * first: there may be a thousand points and forty thousand homes.
 */
const nearerThan = (metres: Float64Array, homes: readonly Point[]): ((from: Point) => Nearer) => {
  const spots = Float64Array.from(homes.flatMap(onSphere));
  const limits = metres.map((each) =>
    each < Math.PI * RADIUS ? (2 * Math.sin(each / (2 * RADIUS))) ** 2 : Infinity,
  );
  const found = new Uint32Array(homes.length);
  const away = new Float32Array(homes.length);
  return (from) => {
    const [x, y, z] = onSphere(from);
    let count = 0;
    for (let home = 0; home < limits.length; home++) {
      const dx = spots[3 * home]! - x;
      const dy = spots[3 * home + 1]! - y;
      const dz = spots[3 * home + 2]! - z;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared >= limits[home]!) continue;
      found[count] = home;
      away[count++] = 2 * RADIUS * Math.asin(Math.sqrt(squared) / 2);
    }
    return { homes: found.slice(0, count), metres: away.slice(0, count) };
  };
};
