import { whole } from "./format";
import type { OwnShape } from "./own-shape";
import { walkWords, type WalkShown } from "./own-walk";

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
  /** What has to be said of where they are proposed: "for synthetic participants"; "" or not there for nothing. */
  readonly proposedFor?: string;
  /** Whom they are to reach: those within so many metres in a straight line. */
  readonly metres: number;
  /** Those within a walk along streets instead; null or not there for a straight line. */
  readonly walk?: WalkShown | null;
  /** Areas with a line of their own round them; not there for none. */
  readonly shapes?: readonly OwnShape[];
}

/** "800 m in a straight line", "10 minutes’ walk at 4.8 km an hour". */
export const reachWords = ({ metres, walk }: Pick<OwnPlacesShown, "metres" | "walk">): string =>
  walk == null ? `${whole(metres)} m in a straight line` : walkWords(walk);

/** Distances on offer, metres: 5, 10, 15 and 20 minutes' walk at 4.8 km/h, if there were no corner. */
export const DISTANCES = [400, 800, 1200, 1600] as const;
