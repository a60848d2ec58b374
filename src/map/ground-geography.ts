import type { QueryClient } from "@tanstack/react-query";
import { areasTopologyQuery, basemapQuery, placesQuery } from "../data/queries";
import { geographyOf } from "./geography";
import type { MapGeography } from "./map-data";

const known = new WeakMap<object, MapGeography>();

/** Decoding costs some 30 ms, and a page of small maps asks for it once for each. */
export const decodedOnce = (...from: Parameters<typeof geographyOf>): MapGeography => {
  const geography = known.get(from[0]) ?? geographyOf(...from);
  known.set(from[0], geography);
  return geography;
};

/** The region's areas in their places. */
export const loadGround = async (client: QueryClient): Promise<MapGeography> =>
  decodedOnce(
    ...(await Promise.all([
      client.query(areasTopologyQuery),
      client.query(basemapQuery),
      client.query(placesQuery),
    ])),
  );
