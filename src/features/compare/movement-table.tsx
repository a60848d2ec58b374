import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery, namesQuery } from "../../data/queries";
import { valuesOf } from "../../domain/assemble";
import { movementOf, rowsOf } from "../../domain/compare-movement";
import { whole } from "../../domain/format";
import { measureOf, releasesOf } from "../../domain/measure-releases";
import { definitionOf, persistenceOf } from "../../domain/persistence";
import { SCROLLABLE } from "../../ui/scrollable";
import type { Compared } from "./use-compare";

const DEFINITION = definitionOf("always-10");

/** Areas that never left the most deprived tenth, and those that came and went since the last release. */
export const MovementTable = ({ compared }: { compared: Compared }) => {
  const { places, measure, release } = compared;
  const names = useQuery(namesQuery).data;
  const file = useQuery(measureQuery(measure.id)).data;
  const releases = releasesOf(measure.id);
  const persistence = useMemo(
    () =>
      names && file?.measure === measure.id && releases.length >= 4
        ? persistenceOf(
            DEFINITION,
            releases.map((each) => valuesOf(file, measureOf(measure.id), each, names.carried)),
          )
        : null,
    [names, file, measure.id, releases],
  );
  if (releases.length < 4) {
    return (
      <p className="small">
        {measure.title} has {releases.length} releases: too few to speak of persistence.
      </p>
    );
  }
  if (names === undefined || persistence === null)
    return <p className="small">Following the areas…</p>;
  const followed = places.map((place) => {
    const rows = rowsOf(names, place);
    return {
      place,
      movement: rows && movementOf(persistence, rows, release.year),
      count: rows?.length,
    };
  });
  const since = followed.find(({ movement }) => movement)?.movement?.since;
  return (
    <div className="movement" {...SCROLLABLE} aria-label="Persistent areas, entered and left">
      <table>
        <caption>
          Neighbourhoods of 2021 in England’s most deprived 10% by {measure.title.toLowerCase()},
          followed across boundary changes
        </caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">In at every release since {persistence.years[0]}</th>
            <th scope="col">Entered {since === undefined ? "" : `${since}–${release.year}`}</th>
            <th scope="col">Left {since === undefined ? "" : `${since}–${release.year}`}</th>
          </tr>
        </thead>
        <tbody>
          {followed.map(({ place, movement, count }) => (
            <tr key={place.code}>
              <th scope="row">{place.name}</th>
              {movement === undefined || count === undefined ? (
                <td colSpan={3} className="unknown-cell">
                  Not known: areas are followed within the city region only
                </td>
              ) : (
                <>
                  <td>
                    <b>{whole(movement.persistent)}</b> of {whole(count)}
                  </td>
                  {since === undefined ? (
                    <td colSpan={2} className="unknown-cell">
                      No release before {release.year}
                    </td>
                  ) : (
                    <>
                      <td>{whole(movement.entered)}</td>
                      <td>{whole(movement.left)}</td>
                    </>
                  )}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
