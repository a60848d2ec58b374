import { participantColours, peopleScale, type PeopleScale } from "../domain/people-scale";
import type { Density, HeatGrid, HexagonSet } from "../domain/released";

/** What deck.gl draws over the map: released figures only. */
export type DensityPicture =
  | {
      readonly kind: "hexagons";
      readonly set: HexagonSet;
      readonly scale: PeopleScale;
      readonly raised: boolean;
    }
  | { readonly kind: "heat"; readonly heat: HeatGrid; readonly scale: HeatScale };

/** Colours of the smooth surface, people per square kilometre. */
export interface HeatScale {
  /** Below it nothing is drawn. */
  readonly least: number;
  /** The darkest colour, and everything above. */
  readonly most: number;
  /** Few to many. */
  readonly colours: readonly string[];
}

/** Resolution that gives hexagons of about 15 to 40 pixels, by zoom. */
const ZOOMS = [
  { from: 0, resolution: 7 },
  { from: 9.2, resolution: 8 },
  { from: 11.6, resolution: 9 },
] as const;

/** Smaller hexagons than these are mostly hidden: the size above says more. */
const LEAST_SHOWN = 0.5;

const shownIn = ({ figure }: HexagonSet): number =>
  figure.reduce((sum, people) => sum + (Number.isNaN(people) ? 0 : people), 0);

/** The hexagons to draw at a zoom: the size for it, or a larger one where most people would be hidden. */
export const hexagonsAt = ({ hexagons }: Density, zoom: number): HexagonSet => {
  const wanted = ZOOMS.findLast(({ from }) => zoom >= from)!.resolution;
  const widest = hexagons[0]!;
  const enough = LEAST_SHOWN * shownIn(widest);
  return hexagons.findLast((set) => set.resolution <= wanted && shownIn(set) >= enough) ?? widest;
};

export const hexagonPicture = (set: HexagonSet, raised: boolean): DensityPicture => ({
  kind: "hexagons",
  set,
  scale: peopleScale(set.figure),
  raised,
});

/**
 * Nothing is drawn where fewer than the threshold live in a square kilometre; the darkest colour stands
 * for the densest hundredth of what is drawn, so that one place does not take all the contrast.
 */
export const heatPicture = ({ heat, threshold }: Density): DensityPicture => {
  const drawn = heat.density.filter((people) => people >= threshold).sort();
  const most = drawn[Math.floor(0.99 * (drawn.length - 1))] ?? 2 * threshold;
  const rounded = Math.max(2 * threshold, Math.round(most / 5) * 5);
  return {
    kind: "heat",
    heat,
    scale: { least: threshold, most: rounded, colours: participantColours(5) },
  };
};

/** Position of the hexagon around a point of the earth, or −1: hidden ones are not drawn and not found. */
export const hexagonAt = (
  { corners, figure }: HexagonSet,
  longitude: number,
  latitude: number,
): number => {
  for (let i = 0; i < figure.length; i++) {
    if (!Number.isNaN(figure[i]!) && isInside(corners, 12 * i, longitude, latitude)) return i;
  }
  return -1;
};

/** Even-odd rule over the six corners from `at`. */
const isInside = (corners: Float64Array, at: number, x: number, y: number): boolean => {
  let inside = false;
  for (let k = 0, before = 5; k < 6; before = k++) {
    const [x1, y1] = [corners[at + 2 * k]!, corners[at + 2 * k + 1]!];
    const [x2, y2] = [corners[at + 2 * before]!, corners[at + 2 * before + 1]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};
