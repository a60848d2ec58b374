import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasTopologyQuery, basemapQuery, placesQuery } from "../data/queries";
import type { Failure } from "../data/failure";
import { decodedOnce } from "./ground-geography";
import type { MapGeography } from "./map-data";
import { failuresOf } from "../data/failures-of";

/** The shapes of the map, decoded once for the page. */
export const useGeography = (): { geography: MapGeography | null; errors: readonly Failure[] } => {
  const areas = useQuery(areasTopologyQuery);
  const basemap = useQuery(basemapQuery);
  const places = useQuery(placesQuery);
  const geography = useMemo(
    () =>
      areas.data && basemap.data && places.data
        ? decodedOnce(areas.data, basemap.data, places.data)
        : null,
    [areas.data, basemap.data, places.data],
  );
  const errors = failuresOf(areas, basemap, places);
  return { geography, errors };
};
