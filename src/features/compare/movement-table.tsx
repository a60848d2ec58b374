import { REGION } from "../../domain/boroughs";
import { redrawnSentence } from "../../domain/compare/redrawn-sentence";
import { CODE, numberColumn, PLACE } from "../../domain/compare/charts/columns";
import { lowerFirst, percent, whole } from "../../domain/format";
import { redefinedBetween, releasesOf } from "../../domain/measure-releases";
import { FEWEST_RELEASES } from "../../domain/persistence";
import type { Movement } from "../../domain/compare/movement";
import { SCROLLABLE } from "../../ui/scrollable";
import { licencesOf, tableFor } from "./chart-words";
import { Failures } from "./failures";
import { TableActions } from "./table-actions";
import type { Compared } from "./use-compare";
import { useMovements, type Followed } from "./use-movements";

/** Areas that never left the most deprived tenth, and those that came and went since the last release. */
export const MovementTable = ({ compared }: { compared: Compared }) => {
  const { places, measure, release } = compared;
  const { followed, errors } = useMovements(compared);
  const releases = releasesOf(measure.id);
  if (releases.length < FEWEST_RELEASES) {
    return (
      <p className="small">
        {measure.title} has {releases.length} releases: too few to speak of persistence.
      </p>
    );
  }
  const years = releases.map(({ year }) => year);
  const since = years[years.indexOf(release.year) - 1];
  const span = since === undefined ? "" : `${since}–${release.year}`;
  const redefined =
    since === undefined
      ? null
      : redefinedBetween({ id: measure.id, year: since }, { id: measure.id, year: release.year });
  const known = places.flatMap((place, at) => {
    const movement = followed[at];
    return typeof movement === "object" ? [{ name: place.name, ...movement }] : [];
  });
  const table = tableFor(places, {
    title: `Neighbourhoods that stayed, entered and left the most deprived 10%, ${lowerFirst(measure.title)} ${years[0] ?? ""}–${release.year}`,
    source: `Indices of Deprivation ${years[0] ?? ""}–${years.at(-1) ?? ""}, on the areas of 2021`,
    licences: licencesOf(["imd2025-england", "lsoa21"]),
    ...(redefined === null ? {} : { note: redefined }),
    columns: [
      PLACE,
      CODE,
      numberColumn("areas", "Neighbourhoods", "Areas of 2021.", "areas"),
      numberColumn("persistent", "In at every release", `Since ${years[0] ?? ""}.`, "areas"),
      numberColumn("entered", `Entered ${span}`, "In now, not at the release before.", "areas"),
      numberColumn("left", `Left ${span}`, "In at the release before, not now.", "areas"),
      numberColumn("unknown", "Not known", "At one of these two releases.", "areas"),
    ],
    rows: places.map(({ name, code }, at) => {
      const movement = followed[at];
      if (typeof movement !== "object") return [name, code, null, null, null, null, null];
      const { areas, persistent, entered, left, unknown } = movement;
      const isSince = movement.since !== undefined;
      return [
        name,
        code,
        areas,
        persistent,
        ...[entered, left, unknown].map((n) => (isSince ? n : null)),
      ];
    }),
  });
  return (
    <div className="movement">
      <div
        className="movement-scroll"
        {...SCROLLABLE}
        aria-label="Persistent areas, entered and left"
      >
        <table>
          <caption>
            Neighbourhoods of 2021 in England’s most deprived 10% by {measure.title.toLowerCase()},
            followed across boundary changes
          </caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">In at every release since {years[0]}</th>
              <th scope="col">Entered {span}</th>
              <th scope="col">Left {span}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place, at) => (
              <tr key={place.code}>
                <th scope="row">{place.name}</th>
                <Cells followed={followed[at] ?? "loading"} year={release.year} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {followed.includes("loading") && errors.length === 0 ? (
        <p role="status" className="small">
          Following every neighbourhood of England through six releases…
        </p>
      ) : null}
      <TableActions table={table} />
      <Failures errors={errors} />
      {known.length === 0 ? null : <p className="small">{redrawnSentence(known)}</p>}
      {redefined === null ? null : <p className="small">{redefined}</p>}
    </div>
  );
};

const Cells = ({ followed, year }: { followed: Followed; year: number }) => {
  if (followed === "loading") {
    return (
      <td colSpan={3} className="unknown-cell">
        Loading…
      </td>
    );
  }
  if (followed === "unknown") {
    return (
      <td colSpan={3} className="unknown-cell">
        Not known: outside {REGION.name} only multiple deprivation is followed
      </td>
    );
  }
  return (
    <>
      <td>
        <b>{whole(followed.persistent)}</b> of {whole(followed.areas)}{" "}
        <span className="small">{shareOf(followed.persistent, followed.areas)}</span>
        {followed.unfollowed === 0 ? null : (
          <span className="small"> {whole(followed.unfollowed)} not known</span>
        )}
      </td>
      <Changes movement={followed} year={year} />
    </>
  );
};

const shareOf = (count: number, areas: number): string => percent((100 * count) / areas);

const Changes = ({ movement, year }: { movement: Movement; year: number }) => {
  const { areas, since, entered, left, unknown } = movement;
  if (since === undefined) {
    return (
      <td colSpan={2} className="unknown-cell">
        No release before {year}
      </td>
    );
  }
  return (
    <>
      <td>
        {whole(entered)} <span className="small">{shareOf(entered, areas)}</span>
      </td>
      <td>
        {whole(left)} <span className="small">{shareOf(left, areas)}</span>
        {unknown === 0 ? null : <span className="small"> {whole(unknown)} not known</span>}
      </td>
    </>
  );
};
