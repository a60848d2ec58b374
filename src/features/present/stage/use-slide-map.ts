import type { Content } from "../../../content/content";
import { useContent } from "../../../content/use-content";
import type { View } from "../../../domain/view";
import type { MapGeography } from "../../../map/map-data";
import { useShapes } from "../../../map/use-shapes";

/** What a slide's map shows, once its artefacts are there. Modelled figures are added up: nobody can ask. */
export const useSlideContent = (view: View): Content | null =>
  useContent(view, { addedUp: true }).content;

export interface SlideMap {
  readonly content: Content | null;
  readonly geography: MapGeography | null;
}

/** The same with the shapes it is drawn on. */
export const useSlideMap = (ground: MapGeography, view: View): SlideMap => {
  const content = useSlideContent(view);
  const kind = content?.choropleth.units.kind ?? "lsoa";
  const { geography } = useShapes(ground, view.shape, kind);
  return { content, geography };
};
