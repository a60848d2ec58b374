import { changePlaces, forgetPlaces, useOwnPlaces } from "../../../data/own/places-session";
import { DISTANCES } from "../../../domain/own-place";
import { HOMES_SAID } from "../../../domain/own-objectives";
import { whole } from "../../../domain/format";
import type { Explored } from "../use-explore";
import { BringPlaces } from "./bring-places";
import { PlaceByHand } from "./place-by-hand";
import { useGrounds } from "./use-grounds";
import { WhereNextPart } from "./where-next-part";
import { WithinTable } from "./within-table";
import "../../../ui/choice-row.css";
import "./own.css";

/** From the file to who lives near its places, and to where the next would reach most. */
export const OwnBody = ({ explored }: { explored: Explored }) => {
  const { grounds, error, retry } = useGrounds(explored.areas);
  const own = useOwnPlaces();
  if (error !== null)
    return (
      <p className="small" role="alert">
        {error.message}{" "}
        <button type="button" className="link" onClick={retry}>
          Retry
        </button>
      </p>
    );
  if (grounds === null) return <p className="small">Loading postcodes…</p>;
  return (
    <div className="own-body">
      <BringPlaces grounds={grounds} isFirst={own === null} />
      <PlaceByHand own={own} />
      {own === null ? null : (
        <>
          <label className="field">
            <span className="label">Within, in a straight line</span>
            <select
              value={own.metres}
              onChange={({ target }) => changePlaces({ metres: Number(target.value) })}
            >
              {DISTANCES.map((metres) => (
                <option key={metres} value={metres}>
                  {whole(metres)} metres
                </option>
              ))}
            </select>
          </label>
          <WithinTable grounds={grounds} own={own} explored={explored} />
          <WhereNextPart grounds={grounds} own={own} areas={explored.areas} />
          <p className="small">
            {HOMES_SAID} A straight line is shorter than the walk, most of all beside water,
            railways and large roads.
          </p>
          <button type="button" className="button small-button" onClick={forgetPlaces}>
            Forget these places
          </button>
        </>
      )}
    </div>
  );
};
