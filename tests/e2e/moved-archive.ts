import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { inMemory } from "../../scripts/build/in-memory";
import { archiveOf, type Tile } from "../../scripts/build/street-map/archive";

/** Of zoom 14, as it lies in the file; it is moved by whole tiles of zoom 12, so that all zooms stay in step. */
const FROM = { x: 13462, y: 9726 } as const;
const STEP = { x: 2014 - 3365, y: 1326 - 2431 } as const;
export const MOVED = { x: FROM.x + 4 * STEP.x, y: FROM.y + 4 * STEP.y } as const;

/** An organisation's own extract, whose tiles lie at the other end of the world, laid over Liverpool. */
export const movedArchive = async (): Promise<{ file: Uint8Array; tile: VectorTile }> => {
  const bytes = readFileSync("tests/fixtures/protomaps-perth-2026-ODBL.pmtiles");
  const archive = new PMTiles(inMemory(bytes));
  const { minZoom, maxZoom } = await archive.getHeader();
  const tiles: Tile[] = [];
  for (let z = minZoom; z <= maxZoom; z++)
    for (let x = Math.floor(FROM.x * 2 ** (z - 14)); x < (FROM.x + 1) * 2 ** (z - 14); x++)
      for (let y = Math.floor(FROM.y * 2 ** (z - 14)); y < (FROM.y + 1) * 2 ** (z - 14); y++) {
        const found = await archive.getZxy(z, x, y);
        const by = 2 ** (z - 12);
        const moved = { z, x: x + by * STEP.x, y: y + by * STEP.y };
        if (found !== undefined) tiles.push({ ...moved, bytes: new Uint8Array(found.data) });
      }
  const middle = tiles.find(({ z, x, y }) => z === 14 && x === MOVED.x && y === MOVED.y)!;
  return {
    file: archiveOf(tiles, {
      minZoom,
      maxZoom,
      bounds: [-2.95, 53.38, -2.92, 53.42],
      metadata: (await archive.getMetadata()) as object,
    }),
    tile: new VectorTile(new PbfReader(middle.bytes)),
  };
};
