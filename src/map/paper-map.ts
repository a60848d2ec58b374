import type { Content } from "../content/content";
import { definitionShown } from "../domain/deck/view-words";
import type { Legend } from "../domain/legend";
import type { Camera } from "../domain/map-keys";
import { fitCamera } from "./camera";
import { boundsOf } from "./geography";
import type { MapGeography } from "./map-data";

/** CSS pixels of a paper's map, how many pixels each is drawn with, and how finely a JPEG keeps them, 0…100. */
export const PAPER_MAP = { width: 520, height: 250, ratio: 2, quality: 88 } as const;
const EDGE = 26;

/** Shows some areas among their neighbours. */
export const paperCamera = (geography: MapGeography, rows: readonly number[]): Camera =>
  fitCamera(boundsOf(rows.flatMap((row) => geography.areas.features[row] ?? [])), PAPER_MAP, {
    top: EDGE,
    right: EDGE,
    bottom: EDGE,
    left: EDGE,
  });

/** The legend without counts, which are the region's and not the place's. */
export const paperLegend = ({ legend, view }: Content): Legend => ({
  ...legend,
  keys: legend.keys.slice(0, 1).map(({ swatch }) => ({ swatch, words: definitionShown(view) })),
});

/** What the map shows, for who cannot see it; its figures are in the tables. */
export const paperMapWords = (name: string, { legend }: Content): string =>
  `Map of ${name}, outlined, among its neighbours. Colours: ${legend.title}. The tables give the same figures.`;
