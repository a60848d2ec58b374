import { fileNameOf } from "../file-name";
import type { Legend } from "../legend";

/** A part of a paper, in the order it is read. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "lead" | "text" | "small"; readonly text: string }
  | { readonly kind: "map" }
  | {
      readonly kind: "table";
      /** What the table is, for who hears it. */
      readonly title: string;
      readonly head: readonly string[];
      /** Parts of the width that the columns take, adding up to 1. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** What can stand in a paper, in the order of the list. */
export const SECTIONS = [
  "summary",
  "words",
  "map",
  "figures",
  "releases",
  "nearby",
  "areas",
  "pinned",
  "notes",
] as const;
export type Section = (typeof SECTIONS)[number];

/** What a paper holds unless more is asked for: two sides of A4 hold no more. */
export const USUAL_SECTIONS: readonly Section[] = SECTIONS.filter(
  (section) => section !== "nearby",
);

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  summary: "In short",
  words: "In our own words",
  map: "Map",
  figures: "Compared with its borough and the region",
  releases: "At each release",
  nearby: "Nearby, in a straight line",
  areas: "Its areas",
  pinned: "Notes pinned to its areas",
  notes: "How to read this",
};

/** How much a paper tells: all there is, or what fits one side of A4. */
export const TEMPLATES = ["two-pages", "one-page"] as const;
export type Template = (typeof TEMPLATES)[number];

interface TemplateWords {
  readonly title: string;
  /** What can stand in it. */
  readonly sections: readonly Section[];
}

export const TEMPLATE_WORDS: Readonly<Record<Template, TemplateWords>> = {
  "two-pages": { title: "about two pages", sections: SECTIONS },
  "one-page": {
    title: "one page",
    sections: SECTIONS.filter((section) => section !== "nearby" && section !== "areas"),
  },
};

/** A paper about one place: what every format writes. */
export interface Paper {
  /** On one page the map gives way to the words. */
  readonly template: Template;
  readonly code: string;
  /** "Ward in Knowsley". */
  readonly eyebrow: string;
  readonly title: string;
  /** "8 areas, 11,621 residents (Census 2021). E05010935". */
  readonly about: string;
  readonly blocks: readonly Block[];
}

/** The picture of a paper's map. */
export interface PaperMap {
  /** PNG or JPEG. */
  readonly image: Uint8Array;
  readonly kind: "png" | "jpg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly legend: Legend;
}

/** A paper with its picture; null where its map is not asked for. */
export interface IllustratedPaper {
  readonly paper: Paper;
  readonly map: PaperMap | null;
}

/** "E05010935-cherryfield.pdf": no two places share a code. */
export const paperFileName = (code: string, name: string, ending: string): string =>
  `${code}-${fileNameOf(name)}.${ending}`;
