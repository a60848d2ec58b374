import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import type { Built } from "./artefact";
import { inMemory } from "./in-memory";
import type { Inputs } from "./inputs";
import { archiveOf, type Tile } from "./street-map/archive";
import { awayFrom } from "./street-map/away";
import { cutTile } from "./street-map/cut-tile";
import { KEPT } from "./street-map/kept";

const MIN_ZOOM = 12;
const MAX_ZOOM = 14;
const EXTENT = 4096;

const column = (degrees: number, zoom: number): number =>
  Math.floor(((degrees + 180) / 360) * 2 ** zoom);
const row = (degrees: number, zoom: number): number =>
  Math.floor(((1 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom);
const longitude = (x: number, zoom: number): number => (x / 2 ** zoom) * 360 - 180;
const latitude = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;

const layersOf = () =>
  [...new Set(KEPT.map(({ layer }) => layer))].map((id) => ({
    id,
    fields: Object.fromEntries(
      KEPT.filter(({ layer }) => layer === id).flatMap(({ fields }) =>
        fields.map((field) => [field, "String"]),
      ),
    ),
    minzoom: MIN_ZOOM,
    maxzoom: MAX_ZOOM,
  }));

/**
 * The streets that lie under the map, cut from the vector tiles: what the style draws, within the region and as
 * far beyond as it fades. A file of its own, since its licence (ODbL) goes on to whatever is joined with it.
 */
export const buildStreetMap = async (inputs: Inputs): Promise<Built[]> => {
  const file = new PMTiles(inMemory(inputs.bytes("streets")));
  const away = awayFrom(inputs.geojson("region-outline").features.map(({ geometry }) => geometry));
  const { minLon, minLat, maxLon, maxLat } = await file.getHeader();
  const tiles: Tile[] = [];
  for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++)
    for (let x = column(minLon, z) - 1; x <= column(maxLon, z) + 1; x++)
      for (let y = row(maxLat, z) - 1; y <= row(minLat, z) + 1; y++) {
        const found = await file.getZxy(z, x, y);
        if (found === undefined) continue;
        const bytes = cutTile(new VectorTile(new PbfReader(new Uint8Array(found.data))), {
          zoom: z,
          away: (east, south) =>
            away(longitude(x + east / EXTENT, z), latitude(y + south / EXTENT, z)),
        });
        if (bytes !== null) tiles.push({ z, x, y, bytes });
      }
  const { vintage, attribution, licence } = inputs.sources.streets!;
  return [
    {
      name: "street-map",
      file: "streets.pmtiles",
      content: archiveOf(tiles, {
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        bounds: [minLon, minLat, maxLon, maxLat],
        metadata: {
          name: "Streets",
          vintage,
          attribution,
          license: licence,
          vector_layers: layersOf(),
        },
      }),
      sources: ["region-outline", "streets"],
      vintage,
    },
  ];
};
