import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasTopologyQuery, basemapQuery, placesQuery } from "../../../data/queries";
import { geographyOf } from "../../../map/geography";
import type { MapGeography } from "../../../map/map-data";

/** The shapes of the map, decoded once. */
export const useGeography = (): {
  geography: MapGeography | null;
  errors: readonly { error: Error; retry: () => void }[];
} => {
  const areas = useQuery(areasTopologyQuery);
  const basemap = useQuery(basemapQuery);
  const places = useQuery(placesQuery);
  const geography = useMemo(
    () =>
      areas.data && basemap.data && places.data
        ? geographyOf(areas.data, basemap.data, places.data)
        : null,
    [areas.data, basemap.data, places.data],
  );
  const errors = [areas, basemap, places].flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
  return { geography, errors };
};
