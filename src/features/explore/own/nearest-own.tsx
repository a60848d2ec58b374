import { nearestAmong } from "../../../analysis/own/nearest";
import { useOwnPlaces } from "../../../data/own/places-session";
import type { Areas } from "../../../domain/areas";
import { kilometres } from "../../../domain/near-words";

/** The nearest of the places that the reader brought, told of an area; nothing where there are none. */
export const NearestOwn = ({ areas, row }: { areas: Areas; row: number }) => {
  const places = useOwnPlaces()?.places ?? [];
  const middle = { longitude: areas.longitude[row]!, latitude: areas.latitude[row]! };
  const found = nearestAmong(places)(middle);
  if (found === undefined) return null;
  const { name, kind } = places[found.at]!;
  return (
    <section className="nearby">
      <h3 className="label">Nearest of your own places</h3>
      <p>
        {name}
        {kind === "" ? "" : `, ${kind}`}: {kilometres(found.metres)} in a straight line from the
        middle of the area.
      </p>
    </section>
  );
};
