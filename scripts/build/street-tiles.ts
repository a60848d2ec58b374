import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { inMemory } from "./in-memory";

/** A line of a street as a tile holds it, on the grid of the whole world. */
export interface TileLine {
  readonly layer: string;
  /** "minor", "path", "motorway": the class of the OpenMapTiles schema. */
  readonly kind: string;
  readonly isTunnel: boolean;
  readonly name: string;
  /** Grid points: x, y, x, y, … */
  readonly points: readonly number[];
}

const ZOOM = 14;
/** Steps of a tile: some 0.36 m each here. */
const EXTENT = 4096;
const LINE = 2;

const column = (degrees: number): number => Math.floor(((degrees + 180) / 360) * 2 ** ZOOM);
const row = (degrees: number): number =>
  Math.floor(((1 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / Math.PI) / 2) * 2 ** ZOOM);

/**
 * The lines of some layers at the closest zoom. A line that leaves its tile ends at its first true corner
 * outside, which the next tile holds at the same grid point: tiles meet without a seam.
 */
export const readTileLines = async (
  bytes: Uint8Array,
  layers: readonly string[],
): Promise<readonly TileLine[]> => {
  const file = new PMTiles(inMemory(bytes));
  const { minLon, maxLon, minLat, maxLat } = await file.getHeader();
  const lines: TileLine[] = [];
  for (let x = column(minLon) - 1; x <= column(maxLon) + 1; x++)
    for (let y = row(maxLat) - 1; y <= row(minLat) + 1; y++) {
      const found = await file.getZxy(ZOOM, x, y);
      if (found === undefined) continue;
      const tile = new VectorTile(new PbfReader(new Uint8Array(found.data)));
      for (const layer of layers) lines.push(...linesOf(tile, layer, x, y));
    }
  return lines;
};

const linesOf = (tile: VectorTile, layer: string, x: number, y: number): TileLine[] => {
  const held = tile.layers[layer];
  if (held === undefined) return [];
  return Array.from({ length: held.length }, (_, at) => held.feature(at))
    .filter(({ type }) => type === LINE)
    .flatMap((feature) => {
      const { class: kind, brunnel, "name:latin": name } = feature.properties;
      return feature.loadGeometry().map((line) => ({
        layer,
        kind: String(kind),
        isTunnel: brunnel === "tunnel",
        name: name === undefined ? "" : String(name),
        points: line.flatMap((point) => [x * EXTENT + point.x, y * EXTENT + point.y]),
      }));
    });
};
