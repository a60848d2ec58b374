import type { QueryClient } from "@tanstack/react-query";
import { neighbourhoodTopologyQuery } from "../data/in-work-queries";
import type { UnitKind } from "../domain/units";
import type { MapGeography } from "./map-data";
import { boroughGeography, unitGeography } from "./unit-geography";

/** The shapes of some units on a map; null: the map's own areas. */
export type UnitShapes = ((ground: MapGeography) => MapGeography) | null;

/** How to put units on a map, their topology fetched where they have one of their own. */
export const unitShapes = async (client: QueryClient, units: UnitKind): Promise<UnitShapes> => {
  switch (units) {
    case "lsoa":
      return null;
    case "borough":
      return boroughGeography;
    case "msoa": {
      const topology = await client.query(neighbourhoodTopologyQuery);
      return (ground) => unitGeography(ground, topology, "msoas11");
    }
  }
};
