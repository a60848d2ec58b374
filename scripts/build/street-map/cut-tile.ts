import type { VectorTile } from "@mapbox/vector-tile";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { lineString, simplify } from "@turf/turf";
import { chainsOf, partsOf, webOf } from "../street-chains";
import { KEPT, type Kept } from "./kept";

export interface Cut {
  readonly zoom: number;
  /** How far a point of the tile lies outside the region, metres. */
  readonly away: (x: number, y: number) => number;
}

type Line = readonly (readonly [x: number, y: number])[];

/** Steps across a tile, and how many of them a CSS pixel is at the tile's own zoom. */
const EXTENT = 4096;
const PIXEL = EXTENT / 512;
/** The closest tiles are drawn at up to eight times their size. */
const CLOSEST = 14;
/** Square pixels: what is smaller is a smudge. */
const SMALLEST = 12;

/** Metres beyond the region's edge over which lines fade to nothing, in steps. */
const FADE = 900;
const STEPS = 6;
/** The grid that measures distances is this coarse. */
const EDGE = 75;

const LINE = 2;
const AREA = 3;

interface Part {
  readonly layer: string;
  readonly type: typeof LINE | typeof AREA;
  readonly tags: Readonly<Record<string, string | number>>;
  readonly lines: Line[];
}

/** What the map draws of a tile, and no more; null where that is nothing. */
export const cutTile = (tile: VectorTile, cut: Cut): Uint8Array | null => {
  const parts = new Map<string, Part>();
  for (const kept of KEPT)
    for (const found of keptOf(tile, kept, cut)) {
      const { layer, type, tags, lines } = found;
      const key = JSON.stringify([layer, type, tags]);
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { ...found, lines: [...lines] });
      else known.lines.push(...lines);
    }
  const features = [...parts].flatMap(([, part]) => {
    const geometry = part.type === LINE ? joined(part.lines, cut.zoom) : part.lines;
    return geometry.length === 0 ? [] : [{ ...part, geometry }];
  });
  if (features.length === 0) return null;
  const names = [...new Set(features.map(({ layer }) => layer))];
  return fromGeojsonVt(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          features: features
            .filter(({ layer }) => layer === name)
            .map(({ type, tags, geometry }) => ({ type, tags, geometry })),
        },
      ]),
    ) as unknown as Parameters<typeof fromGeojsonVt>[0],
    { version: 2, extent: EXTENT },
  );
};

const keptOf = (tile: VectorTile, kept: Kept, cut: Cut): Part[] => {
  const held = tile.layers[kept.layer];
  if (held === undefined || cut.zoom < (kept.from ?? 0)) return [];
  return Array.from({ length: held.length }, (_, at) => held.feature(at)).flatMap(
    (feature): Part[] => {
      const { type, properties } = feature;
      if (type !== kept.type || !kept.holds(properties)) return [];
      const tags = Object.fromEntries(
        kept.fields.flatMap((field) => {
          const value = properties[field];
          return value === undefined ? [] : [[field, value as string]];
        }),
      );
      const lines = feature.loadGeometry().map((line) => line.map(({ x, y }) => [x, y] as const));
      if (type === AREA) {
        const rings = areaRings(lines, cut);
        return rings.length === 0 ? [] : [{ layer: kept.layer, type: AREA, tags, lines: rings }];
      }
      return lines
        .flatMap((line) => faded(line, cut.away))
        .map(({ fade, line }) => ({
          layer: kept.layer,
          type: LINE,
          tags: fade === 1 ? tags : { ...tags, fade },
          lines: [line],
        }));
    },
  );
};

/** 1 within the region, half at its edge, where no colour lies over the lines, 0 where nothing is drawn. */
const fadeAt = (away: number): number =>
  away <= EDGE ? 1 : Math.max(0, Math.ceil(STEPS * (1 - (away - EDGE) / FADE)) / (2 * STEPS));

/** A line in pieces of one fade each; what cannot be seen is left out. */
const faded = (line: Line, away: Cut["away"]): { fade: number; line: Line }[] => {
  const pieces: { fade: number; line: [number, number][] }[] = [];
  for (let at = 1; at < line.length; at++) {
    const [[x0, y0], [x1, y1]] = [line[at - 1]!, line[at]!];
    const ends = [fadeAt(away(x0, y0)), fadeAt(away(x1, y1))];
    const far = Math.hypot(x1 - x0, y1 - y0);
    const count = ends[0] === ends[1] && far < 512 ? 1 : Math.ceil(far / 64);
    for (let step = 0; step < count; step++) {
      const point = (share: number): [number, number] => [
        Math.round(x0 + (x1 - x0) * share),
        Math.round(y0 + (y1 - y0) * share),
      ];
      const [from, middle, to] = [0, 0.5, 1].map((half) => point((step + half) / count));
      const fade = Math.round(100 * fadeAt(away(...middle!))) / 100;
      const last = pieces.at(-1);
      if (last?.fade === fade && (at > 1 || step > 0)) last.line.push(to!);
      else pieces.push({ fade, line: [from!, to!] });
    }
  }
  return pieces.filter(({ fade }) => fade > 0);
};

const tolerance = (zoom: number): number => (zoom === CLOSEST ? PIXEL / 3 : PIXEL);

const simplified = (line: Line, zoom: number): Line =>
  line.length < 3
    ? line
    : (simplify(lineString(line.map((point) => [...point])), {
        tolerance: tolerance(zoom),
        highQuality: true,
      }).geometry.coordinates as unknown as Line);

/** Lines end to end from junction to junction, each stretch once. */
const joined = (lines: readonly Line[], zoom: number): Line[] => {
  // Tiles hold points a little outside, which the web of streets, made for the whole world, has not.
  const web = webOf(lines.map((line) => line.flatMap(([x, y]) => [x + EXTENT, y + EXTENT])));
  return partsOf(web)
    .flatMap((part) => chainsOf(web, part))
    .map((chain) =>
      simplified(
        Array.from({ length: chain.length / 2 }, (_, at) => [
          chain[2 * at]! - EXTENT,
          chain[2 * at + 1]! - EXTENT,
        ]),
        zoom,
      ),
    );
};

const sizeOf = (ring: Line): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** The rings of what lies at least partly in the region, without specks: of these the holes go too. */
const areaRings = (rings: readonly Line[], { zoom, away }: Cut): Line[] => {
  if (!rings.some((ring) => ring.some(([x, y]) => away(x, y) <= EDGE))) return [];
  return rings
    .filter((ring) => sizeOf(ring) >= SMALLEST * PIXEL ** 2)
    .map((ring) => simplified(ring, zoom))
    .filter(({ length }) => length > 3);
};
