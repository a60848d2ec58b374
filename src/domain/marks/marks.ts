import type { FeatureCollection, Polygon } from "geojson";
import type { Palette } from "../palette";
import type { IconId } from "./icons";
import type { ByZoom } from "./zoom-stops";

/** A colour of the palette by its name, so that it follows the theme. */
export type PaletteColour = {
  [Name in keyof Palette]: Palette[Name] extends string ? Name : never;
}[keyof Palette];

/** A colour by its name, or as it is in every theme. */
export type Ink = PaletteColour | { readonly hex: string };

/** The colour itself, hex. */
export const inkOf = (palette: Palette, ink: Ink): string =>
  typeof ink === "string" ? palette[ink] : ink.hex;

/** Lines rising to the right, or falling. Lengths in CSS pixels. */
export interface Hatch {
  readonly falls?: true;
  readonly ink: PaletteColour;
  /** 0…1. */
  readonly alpha: number;
  /** Along an axis, from one line to the next. */
  readonly period: number;
  readonly width: number;
}

export type HatchId = "persistence" | "unknown" | "ownShape";

export const HATCHES: Readonly<Record<HatchId, Hatch>> = {
  persistence: { ink: "persistenceHatch", alpha: 0.5, period: 5, width: 0.6 },
  unknown: { ink: "unknown", alpha: 0.75, period: 4, width: 0.8 },
  // The other way and wide apart: what lies below is still seen, and crosses it.
  ownShape: { ink: "selection", alpha: 0.55, period: 9, width: 0.8, falls: true },
};

interface Common {
  /** Unique on the map. */
  readonly id: string;
  /** Which of the overlay's shapes it is drawn on. */
  readonly source: string;
}

/** How an overlay is drawn, said once for the live map, the canvas and the swatches of every legend. */
export type OverlayMark = OverlayFill | OverlayLine | OverlayPoint | OverlayLabel;

export interface OverlayFill extends Common {
  readonly kind: "fill";
  /** One colour, a hatch, or the colour of each shape's class. */
  readonly fill: Ink | { readonly hatch: HatchId } | "classes";
  readonly opacity?: number;
}

export interface OverlayLine extends Common {
  readonly kind: "line";
  readonly colour: Ink;
  /** CSS pixels. */
  readonly width: ByZoom;
  /** Lengths in line widths. */
  readonly dash?: readonly number[];
}

/** A sign at each of its points, below the names; none gives way to another. */
export interface OverlayPoint extends Common {
  readonly kind: "point";
  readonly icon: IconId;
  /** CSS pixels across. */
  readonly size: ByZoom;
}

/** The names of its shapes, over everything else that is written. */
export interface OverlayLabel extends Common {
  readonly kind: "label";
  /** CSS pixels. */
  readonly size: ByZoom;
  readonly weight: "Medium" | "Semibold" | "Bold";
  readonly colour: Ink;
  readonly halo: Ink;
  readonly haloWidth: number;
  readonly minZoom?: number;
  /** Ems from its point to a name that stands beside it, right or left; in the middle of it where not there. */
  readonly beside?: number;
}

/** What is drawn: areas by their rows, or shapes of its own. Changes are told by identity. */
export type Shapes = AreaShapes | GroupShapes | NameShapes | ClassShapes | PointShapes | LineShapes;

/** Areas dissolved into one shape. */
export interface AreaShapes {
  readonly of: "areas";
  readonly rows: readonly number[];
}

/** Groups of areas, each dissolved by itself. */
export interface GroupShapes {
  readonly of: "groups";
  readonly groups: readonly (readonly number[])[];
}

/** A name in the middle of each group of areas. */
export interface NameShapes {
  readonly of: "names";
  readonly groups: readonly (readonly number[])[];
  readonly names: readonly string[];
}

/** Points, degrees; what has the first claim on room for its name comes first. */
export interface PointShapes {
  readonly of: "points";
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** What a label writes at each. */
  readonly names?: readonly string[];
}

/** Lines that enclose nothing, degrees. */
export interface LineShapes {
  readonly of: "lines";
  readonly lines: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
}

/** Shapes in classes: feature id = position in `classes`. */
export interface ClassShapes {
  readonly of: "classes";
  readonly features: FeatureCollection<Polygon>;
  readonly classes: readonly number[];
  /** One per class, hex. */
  readonly colours: readonly string[];
}
