/** A place that somebody brought: a hub, a clinic, a site to be. */
export interface OwnPlace {
  readonly name: string;
  /** What it is, as the file says: "Family Hub"; "" where it does not. */
  readonly kind: string;
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  /** Row of the file, or position among its features, from 1; 0 where it was placed by hand. */
  readonly source: number;
}

/** The places in use, and what is shown of them. */
export interface OwnPlacesShown {
  readonly places: readonly OwnPlace[];
  /** Sites that "where next" proposes. */
  readonly proposed: readonly OwnPlace[];
  /** Whom they are to reach: those within so many metres in a straight line. */
  readonly metres: number;
}

/** Distances on offer, metres: 5, 10, 15 and 20 minutes' walk at 4.8 km/h, if there were no corner. */
export const DISTANCES = [400, 800, 1200, 1600] as const;
