import { changePlaces } from "../../../data/own/places-session";
import { whole } from "../../../domain/format";
import { DISTANCES, type OwnPlacesShown } from "../../../domain/own-place";
import { MINUTES, SPEEDS, USUAL_SPEED } from "../../../domain/own-walk";

const isWalk = (chosen: string): boolean => chosen.startsWith("walk ");

/** How far the places reach: on foot along streets, or in a straight line. */
export const ReachChoice = ({ own: { walk, metres } }: { own: OwnPlacesShown }) => {
  const speed = walk?.speed ?? USUAL_SPEED;
  return (
    <>
      <label className="field">
        <span className="label">Within</span>
        <select
          value={walk == null ? `line ${metres}` : `walk ${walk.minutes}`}
          onChange={({ target: { value } }) => {
            const number = Number(value.slice("walk ".length));
            changePlaces(
              isWalk(value)
                ? { walk: { minutes: number, speed, ground: null } }
                : { walk: null, metres: number },
            );
          }}
        >
          <optgroup label="On foot along streets">
            {MINUTES.map((minutes) => (
              <option key={minutes} value={`walk ${minutes}`}>
                {minutes} minutes’ walk
              </option>
            ))}
          </optgroup>
          <optgroup label="In a straight line">
            {DISTANCES.map((each) => (
              <option key={each} value={`line ${each}`}>
                {whole(each)} metres
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {walk == null ? null : (
        <label className="field">
          <span className="label">Walking speed</span>
          <select
            value={speed}
            onChange={({ target }) =>
              changePlaces({
                walk: { minutes: walk.minutes, speed: Number(target.value), ground: null },
              })
            }
          >
            {SPEEDS.map((each) => (
              <option key={each.speed} value={each.speed}>
                {each.words}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
};
