import type { Released } from "../../domain/disclosure";
import { whole } from "../../domain/format";
import type { ClassShapes } from "../../domain/marks/marks";
import { participantColours, peopleScale, type PeopleScale } from "../../domain/people-scale";
import type { Density, HeatGrid, HexagonSet } from "../../domain/released";

/** What is drawn beside flat marks, of released figures only. */
export type Surface =
  | { readonly kind: "heat"; readonly heat: HeatGrid; readonly scale: HeatScale }
  /** Drawn only while they stand up: lying flat they are marks. */
  | ({ readonly kind: "hexagons" } & Hexagons);

export type Heat = Extract<Surface, { kind: "heat" }>;

/** Hexagons of one size with the colours of their figures. */
export interface Hexagons {
  readonly set: HexagonSet;
  readonly scale: PeopleScale;
}

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

/**
 * "About 1,255 of 2,200 participants are in the hexagons drawn.": reckoned from released figures, as
 * the hexagons are.
 */
export const hexagonsDrawn = ({ set }: Hexagons, region: Released): string => {
  const all = region.figure[0]!;
  const drawn = Math.min(shownIn(set), all);
  if (Number.isNaN(all)) return "";
  if (drawn === 0) return `None of about ${whole(all)} participants is in a hexagon that is drawn.`;
  return `About ${whole(drawn)} of ${whole(all)} participants are in the hexagons drawn.`;
};

/** About where the whole region is first shown. */
const FIRST_ZOOM = 9.6;

const scaled = new WeakMap<HexagonSet, Hexagons>();

/** The same with their colours: the same object while the size stays. @param zoom null before the map has one */
export const hexagonsShown = (density: Density, zoom: number | null): Hexagons => {
  const set = hexagonsAt(density, zoom ?? FIRST_ZOOM);
  const known = scaled.get(set) ?? { set, scale: peopleScale(set.figure) };
  scaled.set(set, known);
  return known;
};

const flattened = new WeakMap<Hexagons, ClassShapes>();

/**
 * Flat hexagons as MapLibre paints them, so that place names stay above and pictures show them. The same
 * shapes for the same hexagons: a source is told anew only when they change.
 */
export const flatHexagons = (hexagons: Hexagons): ClassShapes => {
  const known = flattened.get(hexagons) ?? classShapes(hexagons);
  flattened.set(hexagons, known);
  return known;
};

const classShapes = ({ set, scale }: Hexagons): ClassShapes => {
  const shown = Array.from(set.figure.keys()).filter((i) => !Number.isNaN(set.figure[i]!));
  return {
    of: "classes",
    features: {
      type: "FeatureCollection",
      features: shown.map((i, id) => ({
        type: "Feature",
        id,
        properties: {},
        geometry: { type: "Polygon", coordinates: [ringOf(set.corners, i)] },
      })),
    },
    classes: shown.map((i) => scale.classOf(set.figure[i]!)),
    colours: scale.classes.map(({ colour }) => colour),
  };
};

/** A hexagon's corners, the first repeated at the end. */
export const ringOf = (corners: Float64Array, i: number): [number, number][] =>
  Array.from({ length: 7 }, (_, k) => {
    const at = 12 * i + 2 * (k % 6);
    return [corners[at]!, corners[at + 1]!];
  });

/**
 * Nothing is drawn where fewer than the threshold live in a square kilometre; the darkest colour stands
 * for the densest hundredth of what is drawn, so that one place does not take all the contrast.
 */
export const heatOf = (density: Density): Heat => {
  const known = surfaces.get(density) ?? surfaceOf(density);
  surfaces.set(density, known);
  return known;
};

const surfaces = new WeakMap<Density, Heat>();

const surfaceOf = ({ heat, threshold }: Density): Heat => {
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
