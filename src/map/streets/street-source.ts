import type { VectorSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StreetSchema } from "../../domain/streets/street-schema";

export const STREETS_SOURCE = "streets";

/** The protocol by which the map asks for tiles of streets. */
export const STREETS_PROTOCOL = "streets";

/** Which streets a picture shows: those of the archive opened last. */
export interface ShownStreets {
  readonly id: number;
  readonly schema: StreetSchema;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Another archive has other addresses, so that its tiles are asked for anew. */
export const streetSource = ({
  id,
  minZoom,
  maxZoom,
}: ShownStreets): VectorSourceSpecification => ({
  type: "vector",
  tiles: [`${STREETS_PROTOCOL}://${id}/{z}/{x}/{y}`],
  minzoom: minZoom,
  maxzoom: maxZoom,
});
