import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { HatchName } from "./hatch";
import type { IconName } from "./icon-image";
import type { ByZoom } from "../domain/marks/zoom-stops";

/**
 * What a layer draws, said once for both painters: MapLibre (to-layer.ts) and the first frame's
 * canvas (first-frame.ts). A style that only one of them could draw would make the map jump.
 */
export type Mark = BackgroundMark | FillMark | LineMark | PointMark | LabelMark | TileMark;

interface Common {
  /** Unique in the style. */
  readonly id: string;
  /** One of `sourcesOf`. */
  readonly source: string;
}

export interface BackgroundMark {
  readonly kind: "background";
  readonly id: string;
  readonly colour: string;
}

/** A colour for each feature by its id: `classes[id]` picks from `colours`, −1 draws nothing. */
export interface ClassColours {
  readonly classes: readonly number[];
  readonly colours: readonly string[];
}

export interface FillMark extends Common {
  readonly kind: "fill";
  readonly fill: { colour: string } | { hatch: HatchName } | ClassColours;
  /** Draw only these feature ids. */
  readonly only?: readonly number[];
  readonly opacity?: number;
  readonly minZoom?: number;
}

export interface LineMark extends Common {
  readonly kind: "line";
  readonly colour: string;
  /** CSS pixels. */
  readonly width: ByZoom;
  readonly opacity?: ByZoom;
  /** Multiply the opacity by the feature's property `fade`. */
  readonly fades?: true;
  /** Lengths in line widths. */
  readonly dash?: readonly number[];
  /** In place of it, tiles show more; a canvas has none. */
  readonly maxZoom?: number;
}

export interface PointMark extends Common {
  readonly kind: "point";
  readonly icon: IconName;
  /** CSS pixels across. */
  readonly size: ByZoom;
}

export interface LabelMark extends Common {
  readonly kind: "label";
  /** Draw only places of this rank. */
  readonly rank: number;
  /** CSS pixels. */
  readonly size: ByZoom;
  readonly weight: "Medium" | "Semibold" | "Bold";
  readonly colour: string;
  readonly halo: string;
  /** CSS pixels. */
  readonly haloWidth: number;
  readonly minZoom?: number;
  /** Ems from the point to a name on its right, or on its left if there is no room; it covers the point if not there. */
  readonly beside?: number;
  /** Ems between letters. */
  readonly spacing?: number;
}

/** A layer of vector tiles. They come when the live map asks for them: a canvas draws none. */
export interface TileMark {
  readonly kind: "tile";
  readonly id: string;
  readonly layer: LayerSpecification;
}
