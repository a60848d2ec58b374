import type { Legend } from "../legend";
import type { Provenance } from "./provenance";
import type { ToldSlide } from "./told-slide";

/** Width over height of a step's picture. */
export const STEP_SHAPE = 8 / 7;

/** Width over height of a map on a page: the region is tall. */
export const PAGE_SHAPE = 8 / 7;

/** A round distance on a map. */
export interface MapScaleBar {
  /** Part of the map's width. */
  readonly part: number;
  /** "5 km". */
  readonly text: string;
}

/** The map of an exported slide, as a picture and as the parts that stay editable. */
export interface ExportMap {
  /** The map alone: the whole slide in size, as PNG; for PDF in the shape of a page's map, as JPEG. */
  readonly image: Uint8Array;
  /** For those who cannot see it. */
  readonly alt: string;
  readonly legend: Legend;
  readonly bar: MapScaleBar;
  /** Where callouts stand, as parts of width and height. */
  readonly callouts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** One year of a slide that steps through them, small: on paper and in PowerPoint they stand side by side. */
export interface ExportStep {
  readonly year: number;
  /** The slide's figure in that year; "" where it has none. */
  readonly figure: string;
  readonly image: Uint8Array;
  readonly alt: string;
}

/** A slide ready to be written to any file. */
export interface ExportSlide {
  readonly told: ToldSlide;
  readonly map: ExportMap | null;
  /** Width to height of their pictures is STEP_SHAPE; none on most slides. */
  readonly steps: readonly ExportStep[];
  readonly provenance: Provenance;
}
