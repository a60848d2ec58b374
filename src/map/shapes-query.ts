import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { hexagonTopologyQuery, largerAreasQuery, namesQuery, placesQuery } from "../data/queries";
import { WORKED_OUT } from "../data/query-options";
import { fittedAreas, LARGER } from "../domain/larger-areas";
import type { DrawnKind } from "../domain/units";
import type { Shape } from "../domain/map-keys";
import { loadGround } from "./ground-geography";
import type { MapGeography } from "./map-data";
import { loadCode } from "../platform/load-code";

const hexagonsQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["hexagon-geography"],
  queryFn: async ({ client }) => {
    const [topology, places, areas, { hexagonGeographyOf }] = await Promise.all([
      client.query(hexagonTopologyQuery),
      client.query(placesQuery),
      client.query(namesQuery),
      loadCode("The hexagon map", () => import("./hexagon-geography")),
    ]);
    return hexagonGeographyOf(topology, places, areas);
  },
});

/** Shapes of what is drawn, in the shape asked for: hexagons are of LSOAs, and of what is added up of them. */
export const shapesQuery = (shape: Shape, kind: DrawnKind) =>
  queryOptions({
    ...WORKED_OUT,
    queryKey: ["shapes", kind === "msoa" || kind === "borough" ? "geographic" : shape, kind],
    queryFn: ({ client }) => loadShapes(client, shape, kind),
  });

const loadShapes = async (
  client: QueryClient,
  shape: Shape,
  kind: DrawnKind,
): Promise<MapGeography> => {
  const ofAreas = () => (shape === "hexagons" ? client.query(hexagonsQuery) : loadGround(client));
  if (kind === "lsoa") return ofAreas();
  const units = await loadCode("The map of larger areas", () => import("./unit-geography"));
  switch (kind) {
    case "borough":
      return units.boroughGeography(await loadGround(client));
    case "msoa": {
      const { neighbourhoodTopologyQuery } = await loadCode(
        "The map of neighbourhoods",
        () => import("../data/in-work-queries"),
      );
      const topology = await client.query(neighbourhoodTopologyQuery);
      return units.unitGeography(await loadGround(client), topology, "msoas11");
    }
    case "by-ward":
    case "by-constituency":
    case "by-msoa":
    case "by-borough": {
      const [areas, file] = await Promise.all([
        client.query(namesQuery),
        client.query(largerAreasQuery),
      ]);
      const larger = LARGER.find((one) => kind === `by-${one}`)!;
      return units.groupedGeography(
        await ofAreas(),
        fittedAreas(larger, areas, file).map(({ rows }) => rows),
      );
    }
    case "added-up": {
      const { msoa, msoas } = await client.query(namesQuery);
      return units.addedUpGeography(await ofAreas(), msoa, msoas.length);
    }
  }
};
