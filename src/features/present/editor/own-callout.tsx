import { useId, useState } from "react";
import { useOwnPlaces } from "../../../data/own/places-session";
import { calloutAt } from "../../../domain/deck/callout";
import type { Callout } from "../../../domain/deck/deck";
import type { OwnPlace } from "../../../domain/own-place";

/** Points at a place of the reader's own, while they are open: only then does the deck hold it. */
export const OwnCallout = ({
  callouts,
  onPlace,
}: {
  callouts: readonly Callout[];
  onPlace: (place: OwnPlace) => void;
}) => {
  const id = useId();
  const own = useOwnPlaces();
  const [chosen, setChosen] = useState("");
  if (own === null || own.places.length === 0) return null;
  const place = chosen === "" ? undefined : own.places[Number(chosen)];
  const isThere =
    place !== undefined &&
    callouts.some((callout) => callout.place?.join() === calloutAt(place, "").place?.join());
  return (
    <>
      <div className="callout-field own-callout">
        <label htmlFor={id}>Point at your own place</label>
        <select
          id={id}
          aria-describedby={`${id}-kept`}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">Choose a place</option>
          {own.places.map(({ name, kind }, at) => (
            <option key={at} value={at}>
              {kind === "" ? name : `${name}, ${kind}`}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={place === undefined || isThere}
          onClick={() => {
            if (place !== undefined) onPlace(place);
            setChosen("");
          }}
        >
          Put it in the deck
        </button>
      </div>
      <p className="small" id={`${id}-kept`}>
        The deck then holds this place’s name and position, to about 10 m. Whoever opens the deck,
        or gets its file, sees them. Your other places stay out of it.
      </p>
    </>
  );
};
