import type { GeoJSON } from "geojson";
import type { HotspotMark } from "../domain/hotspot-marks";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";
import { patchShapes } from "./patch-shapes";

export interface Scene {
  readonly geography: MapGeography;
  readonly picture: MapPicture;
  readonly marks: MapMarks;
}

const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

const areaAt = ({ areas }: MapGeography, row: number | null): GeoJSON =>
  (row === null ? undefined : areas.features[row]) ?? NOTHING;

const markedAt = ({ geography, picture }: Scene, mark: HotspotMark): GeoJSON =>
  picture.marked ? geography.dissolve(picture.marked[mark]) : NOTHING;

/** Where each source's shapes come from. The same objects for the same inputs: changes are told by identity. */
export const SOURCES = {
  land: ({ geography }) => geography.land,
  sea: ({ geography }) => geography.sea,
  neighbours: ({ geography }) => geography.neighbours,
  "neighbour-lines": ({ geography }) => geography.neighbourLines,
  motorways: ({ geography }) => geography.motorways,
  rail: ({ geography }) => geography.rail,
  areas: ({ geography }) => geography.areas,
  "area-lines": ({ geography }) => geography.areaLines,
  "borough-lines": ({ geography }) => geography.boroughLines,
  wards: ({ picture }) => picture.wards ?? NOTHING,
  persistence: ({ geography, picture }) =>
    picture.persistentRows === null ? NOTHING : geography.dissolve(picture.persistentRows),
  participants: ({ picture }) => picture.participants?.shapes ?? NOTHING,
  patches: ({ geography, picture }) => patchShapes(geography, picture.patches).outlines,
  "patch-letters": ({ geography, picture }) => patchShapes(geography, picture.patches).letters,
  "marked-high": (scene) => markedAt(scene, "high"),
  "marked-low": (scene) => markedAt(scene, "low"),
  "marked-high-alone": (scene) => markedAt(scene, "high-alone"),
  "marked-low-alone": (scene) => markedAt(scene, "low-alone"),
  hovered: ({ geography, marks }) => areaAt(geography, marks.hoveredRow),
  selected: ({ geography, marks }) => areaAt(geography, marks.selectedRow),
  places: ({ geography }) => geography.places,
  "neighbour-names": ({ geography }) => geography.neighbourNames,
} as const satisfies Record<string, (scene: Scene) => GeoJSON>;

export type SourceName = keyof typeof SOURCES;
