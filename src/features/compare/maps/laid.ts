import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { msoaTopologyQuery } from "../../../data/compare-queries";
import { inWorkModelQuery, inWorkShown } from "../../../data/in-work-queries";
import { measureQuery, namesQuery } from "../../../data/queries";
import type { Values } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { modelledNeighbourhoods } from "../../../domain/in-work-aggregate";
import type { InWorkWords } from "../../../domain/in-work-measures";
import type { InWorkShown } from "../../../domain/in-work-shown";
import { releaseShown } from "../../../domain/measure-releases";
import type { Measure } from "../../../domain/measures";
import type { Release } from "../../../domain/release";
import { areaUnits, type Units } from "../../../domain/units";
import { groundOf, inWorkOf, type Mapped } from "../../../domain/versus";
import { unitGeography } from "../../../map/unit-geography";
import { unitShapes, type UnitShapes } from "../../../map/unit-shapes";

/** Figures of LSOAs. */
interface GroundFigures {
  readonly kind: "ground";
  readonly measure: Measure;
  readonly release: Release;
  readonly values: Values;
}

/** Figures of work and low income, on their own areas. */
interface InWorkFigures {
  readonly kind: "in-work";
  readonly shown: InWorkShown;
}

/** What one map lays out, before it is cut into classes. It carries what it is of. */
export interface Laid {
  readonly mapped: Mapped;
  readonly units: Units;
  readonly shapes: UnitShapes;
  readonly figures: GroundFigures | InWorkFigures;
}

const laidGround = async (client: QueryClient, mapped: Mapped, measure: Measure): Promise<Laid> => {
  const [areas, file] = await Promise.all([
    client.query(namesQuery),
    client.query(measureQuery(measure.id)),
  ]);
  const release = releaseShown(measure.id, mapped.year);
  const values = valuesOf(file, measure, release, areas.carried);
  const figures = { kind: "ground", measure, release, values } as const;
  return { mapped, units: areaUnits(areas), shapes: null, figures };
};

/** The model is put together for neighbourhoods first: single areas are not for comparing. */
const laidModel = async (client: QueryClient, mapped: Mapped): Promise<Laid> => {
  const [areas, file, topology] = await Promise.all([
    client.query(namesQuery),
    client.query(inWorkModelQuery),
    client.query(msoaTopologyQuery),
  ]);
  const shown = modelledNeighbourhoods(file, areas);
  return {
    mapped,
    units: shown.units,
    shapes: (ground) => unitGeography(ground, topology, "msoas"),
    figures: { kind: "in-work", shown },
  };
};

const laidInWork = async (
  client: QueryClient,
  mapped: Mapped,
  measure: InWorkWords,
): Promise<Laid> => {
  const [shown, shapes] = await Promise.all([
    inWorkShown(client, measure, mapped.year),
    unitShapes(client, measure.units),
  ]);
  return { mapped, units: shown.units, shapes, figures: { kind: "in-work", shown } };
};

/** Figures and shapes of one map; what was there stays until the next is. */
export const laidQuery = (mapped: Mapped) =>
  queryOptions({
    queryKey: ["compare", "laid", mapped.id, mapped.year],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    placeholderData: keepPreviousData,
    queryFn: ({ client }): Promise<Laid> => {
      const [ground, inWork] = [groundOf(mapped), inWorkOf(mapped)];
      if (ground !== undefined) return laidGround(client, mapped, ground);
      if (inWork === undefined) throw new RangeError(`Nothing is called ${mapped.id}`);
      return inWork.units === "lsoa"
        ? laidModel(client, mapped)
        : laidInWork(client, mapped, inWork);
    },
  });
