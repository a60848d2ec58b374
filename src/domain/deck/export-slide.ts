import type { Legend } from "../legend";
import type { Provenance } from "./provenance";
import type { ToldSlide } from "./told-slide";

/** The map of an exported slide, as a picture and as the parts that stay editable. */
export interface ExportMap {
  /** The map alone, the whole slide in size: PNG, or JPEG for PDF. */
  readonly image: Uint8Array;
  /** For those who cannot see it. */
  readonly alt: string;
  readonly legend: Legend;
  /** Where callouts stand, as parts of width and height. */
  readonly callouts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** A slide ready to be written to any file. */
export interface ExportSlide {
  readonly told: ToldSlide;
  readonly map: ExportMap | null;
  readonly provenance: Provenance;
}
