/** A point on the ground, degrees WGS84. */
interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const RADIAN = Math.PI / 180;
/** Mean radius of the Earth, metres (IUGG). */
export const RADIUS = 6_371_008.8;

/** Metres in a straight line, on a sphere (haversine). */
export const straightLine = (a: Point, b: Point): number => {
  const north = Math.sin(((b.latitude - a.latitude) * RADIAN) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * RADIAN) / 2);
  const chord =
    north * north + east * east * Math.cos(a.latitude * RADIAN) * Math.cos(b.latitude * RADIAN);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The points of a list within a distance of a place, by position in the list, in order. */
export type Nearby = (place: Point, metres: number) => Uint32Array;

/** Finds points within a straight line: they are sorted by latitude once, so that a search looks at a strip. */
export const nearby = (longitude: Float64Array, latitude: Float64Array): Nearby => {
  const order = Uint32Array.from(latitude, (_, at) => at).sort(
    (a, b) => latitude[a]! - latitude[b]!,
  );
  const sorted = Float64Array.from(order, (at) => latitude[at]!);
  const from = (limit: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (place, metres) => {
    // A little more than the distance: the strip must not cut off what rounding would let in.
    const north = (metres * 1.001) / (RADIUS * RADIAN) + 1e-9;
    const widest = Math.cos(Math.min(89.9, Math.abs(place.latitude) + north) * RADIAN);
    const east = north / widest;
    const found: number[] = [];
    for (let i = from(place.latitude - north); i < sorted.length; i++) {
      if (sorted[i]! > place.latitude + north) break;
      const at = order[i]!;
      if (Math.abs(longitude[at]! - place.longitude) > east) continue;
      const point = { longitude: longitude[at]!, latitude: latitude[at]! };
      if (straightLine(place, point) <= metres) found.push(at);
    }
    return Uint32Array.from(found).sort();
  };
};
