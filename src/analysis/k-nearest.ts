import { neighboursOf, weightsOf, type Weights } from "./weights";

/**
 * The k nearest areas of each, by points inside them, as directed weights: being nearest is not mutual.
 * Degrees are flattened at the mean latitude, good to a few metres over a city region.
 * Equal distances go to the lower index; the nearest comes first. Costs count²: 10 ms for 1,228 areas, too dear for a country.
 */
export const nearestOf = (longitude: Float64Array, latitude: Float64Array, k = 6): Weights => {
  const count = longitude.length;
  const middle = latitude.reduce((sum, one) => sum + one, 0) / count;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const distance = new Float64Array(count);
  const nearest = (area: number): number[] => {
    for (let other = 0; other < count; other++) {
      const dx = (longitude[other]! - longitude[area]!) * narrowing;
      const dy = latitude[other]! - latitude[area]!;
      distance[other] = other === area ? Infinity : dx * dx + dy * dy;
    }
    // Insertion into a short list: cheaper than sorting all distances.
    const found: number[] = [];
    for (let other = 0; other < count; other++) {
      const last = found.at(-1);
      if (other === area) continue;
      if (found.length === k && last !== undefined && distance[other]! >= distance[last]!) continue;
      const place = found.findIndex((one) => distance[one]! > distance[other]!);
      found.splice(place < 0 ? found.length : place, 0, other);
      if (found.length > k) found.pop();
    }
    return found;
  };
  return weightsOf(Array.from({ length: count }, (_, area) => nearest(area)));
};

/** The first k of each area's neighbours: of eight nearest, the four nearest. */
export const firstOf = (weights: Weights, k: number): Weights =>
  weightsOf(
    Array.from({ length: weights.count }, (_, area) => neighboursOf(weights, area).subarray(0, k)),
  );

const KM_PER_DEGREE = 111.195;

/** All areas whose points lie within a distance of each other; distances as in `nearestOf`. */
export const withinOf = (longitude: Float64Array, latitude: Float64Array, km: number): Weights => {
  const middle = latitude.reduce((sum, one) => sum + one, 0) / latitude.length;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const most = (km / KM_PER_DEGREE) ** 2;
  return weightsOf(
    Array.from(latitude, (north, area) => {
      const found: number[] = [];
      for (let other = 0; other < latitude.length; other++) {
        const dx = (longitude[other]! - longitude[area]!) * narrowing;
        const dy = latitude[other]! - north;
        if (other !== area && dx * dx + dy * dy <= most) found.push(other);
      }
      return found;
    }),
  );
};
