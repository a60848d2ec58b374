import type { QueryClient } from "@tanstack/react-query";
import { neighbourhoodTopologyQuery, inWorkShown } from "../../../data/in-work-queries";
import type { InWorkShown } from "../../../domain/in-work-shown";
import type { InWorkWords } from "../../../domain/in-work-measures";
import type { UnitKind } from "../../../domain/units";
import { boroughGeography, unitGeography } from "../../../map/unit-geography";
import type { Drawn } from "../drawn";
import { drawnInWork } from "./drawn-in-work";

export interface InWorkLoaded {
  readonly shown: InWorkShown;
  readonly shapes: Drawn["shapes"];
  readonly drawn: typeof drawnInWork;
}

/** Figures, shapes, and what puts them on the map. */
export const loadInWork = async (
  client: QueryClient,
  measure: InWorkWords,
  year: number,
): Promise<InWorkLoaded> => {
  const [shown, shapes] = await Promise.all([
    inWorkShown(client, measure, year),
    shapesOf(client, measure.units),
  ]);
  return { shown, shapes, drawn: drawnInWork };
};

const shapesOf = async (client: QueryClient, units: UnitKind): Promise<Drawn["shapes"]> => {
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
