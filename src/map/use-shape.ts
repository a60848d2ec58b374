import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { hexagonTopologyQuery, namesQuery, placesQuery } from "../data/queries";
import type { Failure } from "../data/use-pictured";
import { useView } from "../data/use-view";
import type { MapGeography } from "./map-data";

const hexagonGeographyQuery = queryOptions({
  queryKey: ["hexagon-geography"],
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  structuralSharing: false,
  queryFn: async ({ client }) => {
    const [topology, places, areas, { hexagonGeographyOf }] = await Promise.all([
      client.query(hexagonTopologyQuery),
      client.query(placesQuery),
      client.query(namesQuery),
      import("./hexagon-geography"),
    ]);
    return hexagonGeographyOf(topology, places, areas);
  },
});

/** The shapes the view asks for. The ground's stay until hexagons are there, but for a link that opens with them. */
export const useShape = (
  ground: MapGeography | null,
): { geography: MapGeography | null; errors: readonly Failure[] } => {
  const [{ shape }] = useView();
  const [first] = useState(shape);
  const { data, error, refetch } = useQuery({
    ...hexagonGeographyQuery,
    enabled: shape === "hexagons",
  });
  const errors = error === null ? [] : [{ error, retry: () => void refetch() }];
  if (shape === "geographic") return { geography: ground, errors: [] };
  return { geography: data ?? (first === "hexagons" ? null : ground), errors };
};
