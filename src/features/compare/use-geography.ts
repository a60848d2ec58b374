import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasTopologyQuery, basemapQuery, placesQuery } from "../../data/queries";
import { geographyOf } from "../../map/geography";
import type { MapGeography } from "../../map/map-data";

/** The shapes of the maps, decoded once for all of them; null while they are on their way. */
export const useGeography = (): MapGeography | null => {
  const areas = useQuery(areasTopologyQuery).data;
  const basemap = useQuery(basemapQuery).data;
  const places = useQuery(placesQuery).data;
  return useMemo(
    () => (areas && basemap && places ? geographyOf(areas, basemap, places) : null),
    [areas, basemap, places],
  );
};
