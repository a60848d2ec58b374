/** A place that somebody brought: a hub, a clinic, a site to be. */
export interface OwnPlace {
  readonly name: string;
  /** What it is, as the file says: "Family Hub"; "" where it does not. */
  readonly kind: string;
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  /** Row of the file, or position among its features, from 1. */
  readonly source: number;
}
