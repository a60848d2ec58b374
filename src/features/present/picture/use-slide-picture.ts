import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import { denominatorQuery } from "../../../data/participants/denominator-query";
import { useSessionIn } from "../../../data/participants/session";
import { usePictured } from "../../../data/use-pictured";
import type { View } from "../../../domain/view";
import type { MapGeography } from "../../../map/map-data";
import { useShapes } from "../../../map/use-shapes";
import { slidePictureOf, type SlidePicture } from "./slide-picture";

/** What a slide's map shows, once its artefacts are there. */
export const useSlidePicture = (view: View): SlidePicture | null => {
  const { pictured } = usePictured(view, HOTSPOT_TESTS);
  const session = useSessionIn(view.programme);
  const wanted = view.participants !== "none" && session !== null;
  const { data: per = null } = useQuery({
    ...denominatorQuery(view.denominator),
    enabled: wanted,
  });
  return useMemo(
    () => pictured && slidePictureOf(pictured, view, session, per),
    [pictured, view, session, per],
  );
};

/** The same with the shapes it is drawn on. */
export const useSlideDrawing = (
  ground: MapGeography,
  view: View,
): { picture: SlidePicture | null; geography: MapGeography | null } => {
  const picture = useSlidePicture(view);
  const kind = picture?.drawn.units.kind ?? "lsoa";
  const { geography } = useShapes(ground, view.shape, kind);
  return { picture, geography };
};
