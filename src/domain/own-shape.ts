/** Degrees WGS84. */
export type ShapePosition = readonly [longitude: number, latitude: number];

/** Closed: the last position is the first again. */
export type ShapeRing = readonly ShapePosition[];

/** An area that somebody brought: a delivery patch, the reach of a hub, wards that are to merge. */
export interface OwnShape {
  readonly name: string;
  /** Its parts, each an outline and the holes in it. */
  readonly polygons: readonly (readonly ShapeRing[])[];
  /** Where its name is written: well inside its widest part. */
  readonly label: ShapePosition;
  /** Position among the features of the file, from 1. */
  readonly source: number;
}

/** West, south, east, north of some rings; infinite where there are none. */
export const boundsOf = (
  polygons: OwnShape["polygons"],
): readonly [west: number, south: number, east: number, north: number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outline = []] of polygons)
    for (const [longitude, latitude] of outline) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  return [west, south, east, north];
};

/** Shown where no postcode lies inside, which is not to say that nobody lives there. */
export const TOO_SMALL = "too small to tell";

/** What has to be known wherever people are counted inside shapes. */
export const SHAPES_SAID =
  "We count people at the postcodes that lie inside a shape, in this region only.";

const NAMED = 5;

/** What is said of shapes with no postcode inside; "" where there are none. */
export const tooSmallWords = (names: readonly string[]): string => {
  if (names.length === 0) return "";
  const more = names.length - NAMED;
  const shown = [...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return `Too small to tell, or outside the region, because no postcode in use lies inside: ${shown}.`;
};
