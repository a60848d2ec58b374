import type { NeedTogether } from "../../../analysis/need-reached";
import { togetherName, togetherWords } from "../../../domain/need-words";

/** The answer for larger places, where single neighbourhoods are too small to tell. */
export const LargerPlaces = ({ places }: { places: readonly NeedTogether[] }) => (
  <>
    <h3>In larger places</h3>
    <ul className="larger-places" aria-label="Reach in larger places">
      {places.map((place) => (
        <li key={`${place.of} ${place.borough ?? ""}`} data-verdict={place.verdict}>
          <b>{togetherName(place)}</b>
          <span>{togetherWords(place)}</span>
        </li>
      ))}
    </ul>
  </>
);
