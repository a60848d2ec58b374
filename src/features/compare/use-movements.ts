import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { englandPositionsQuery } from "../../data/compare-queries";
import { measureQuery, namesQuery } from "../../data/queries";
import type { Failure } from "../../data/failure";
import type { Areas, Values } from "../../domain/areas";
import type { MeasureFile } from "../../domain/artefact";
import { valuesOf } from "../../domain/assemble";
import { movementOf, rowsOf, type Movement } from "../../domain/compare/movement";
import type { EnglandColumns } from "../../domain/england-columns";
import { englandRowsOf, englandValues, FOLLOWED } from "../../domain/england-values";
import { measureOf, releasesOf } from "../../domain/measure-releases";
import {
  definitionOf,
  FEWEST_RELEASES,
  persistenceOf,
  type Persistence,
} from "../../domain/persistence";
import type { Place } from "../../domain/place";
import type { Compared } from "./use-compare";
import { failuresOf } from "../../data/failures-of";

/** What happened to a place's areas; or that it is on its way, or cannot be told. */
export type Followed = Movement | "loading" | "unknown";

const DEFINITION = definitionOf("always-10");

interface Ground {
  readonly values: readonly Values[];
  readonly persistence: Persistence;
}

const groundOf = (values: readonly Values[]): Ground => ({
  values,
  persistence: persistenceOf(DEFINITION, values),
});

const ofRegion = (file: MeasureFile, { measure }: Compared, areas: Areas): Ground =>
  groundOf(
    releasesOf(measure.id).map((release) =>
      valuesOf(file, measureOf(measure.id), release, areas.carried),
    ),
  );

const grounds = new WeakMap<EnglandColumns, Ground>();

/** Once for the page: 33,755 areas at six releases take some 60 ms. */
const ofEngland = (england: EnglandColumns): Ground => {
  const ground = grounds.get(england) ?? groundOf(englandValues(england));
  grounds.set(england, ground);
  return ground;
};

/** Whether its areas are among the region's own, which are at hand. */
const isWithinRegion = ({ kind }: Place): boolean => kind === "borough" || kind === "region";

/**
 * The areas of each place followed through the releases: the region's from its own file; any other
 * place's from England's, which is loaded only when such a place is compared.
 */
export const useMovements = (
  compared: Compared,
): { followed: readonly Followed[]; errors: readonly Failure[] } => {
  const { places, measure, release } = compared;
  const enough = releasesOf(measure.id).length >= FEWEST_RELEASES;
  const areas = useQuery(namesQuery).data;
  const file = useQuery(measureQuery(measure.id)).data;
  const far = enough && measure.id === FOLLOWED && !places.every(isWithinRegion);
  const england = useQuery({ ...englandPositionsQuery, enabled: far });
  const region = useMemo(
    () =>
      enough && areas && file?.measure === measure.id ? ofRegion(file, compared, areas) : null,
    // Only the measure matters of all that is compared.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [areas, file, measure.id, enough],
  );
  const columns = far ? england.data : undefined;
  const followed = useMemo(
    () =>
      places.map((place): Followed => {
        if (isWithinRegion(place)) {
          const rows = areas && rowsOf(areas, place);
          if (region === null || rows === undefined) return "loading";
          return movementOf(region.persistence, region.values, rows, release.year);
        }
        if (measure.id !== FOLLOWED) return "unknown";
        if (columns === undefined) return "loading";
        const { persistence, values } = ofEngland(columns);
        return movementOf(persistence, values, englandRowsOf(columns, place), release.year);
      }),
    [places, areas, region, columns, measure.id, release.year],
  );
  return { followed, errors: failuresOf(england) };
};
