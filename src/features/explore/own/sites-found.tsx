import { useEffect } from "react";

import type { WhereNext } from "../../../analysis/own/own-worker";
import { changePlaces } from "../../../data/own/places-session";
import { OBJECTIVES, type ObjectiveId } from "../../../domain/own-objectives";
import { reachWords, type OwnPlace, type OwnPlacesShown } from "../../../domain/own-place";
import { gainsWords } from "../../../domain/own-words";
import { percent, whole } from "../../../domain/format";

/** The sites found, what each adds, and the next best in its place. */
export const SitesFound = ({
  found: { steps, before, total, isBest },
  candidates,
  objective,
  own,
  pinned,
  forbidden,
  onPin,
  onForbid,
  onInstead,
  onAllow,
}: {
  found: WhereNext;
  candidates: readonly OwnPlace[];
  objective: ObjectiveId;
  own: OwnPlacesShown;
  pinned: readonly number[];
  /** How many candidates are forbidden. */
  forbidden: number;
  onPin: (candidate: number) => void;
  onForbid: (candidate: number) => void;
  onInstead: (candidate: number, instead: number) => void;
  onAllow: () => void;
}) => {
  const { many, says } = OBJECTIVES.find(({ id }) => id === objective)!;
  useEffect(() => {
    changePlaces({ proposed: steps.map(({ candidate }) => candidates[candidate]!) });
  }, [steps, candidates]);
  const most = Math.max(...steps.map(({ gained }) => gained), 1);
  return (
    <>
      <p>
        {whole(before)} of {whole(total)} {many} live within {reachWords(own)} of your places
        already. {gainsWords(steps.map(({ gained }) => gained))}
      </p>
      <ol className="own-sites" aria-label="Sites found">
        {steps.map(({ candidate, gained, covered, instead }) => {
          const { name } = candidates[candidate]!;
          const isPinned = pinned.includes(candidate);
          return (
            <li key={candidate}>
              <p>
                <b>{name}</b> adds {whole(gained)}: {percent((100 * covered) / total)} in all
              </p>
              <span className="own-gain" style={{ inlineSize: `${(100 * gained) / most}%` }} />
              {instead === undefined ? null : (
                <p className="small">
                  Next best here: {candidates[instead.candidate]!.name},{" "}
                  {instead.loss < 0.5 ? "as many" : `${whole(instead.loss)} fewer`}.{" "}
                  <button
                    type="button"
                    className="link"
                    onClick={() => onInstead(candidate, instead.candidate)}
                  >
                    Take it instead<span className="sr-only"> of {name}</span>
                  </button>
                </p>
              )}
              <p className="own-buttons">
                <button
                  type="button"
                  className="button small-button"
                  aria-pressed={isPinned}
                  onClick={() => onPin(candidate)}
                >
                  Pin<span className="sr-only"> {name}</span>
                </button>
                <button
                  type="button"
                  className="button small-button"
                  onClick={() => onForbid(candidate)}
                >
                  Forbid<span className="sr-only"> {name}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      {forbidden === 0 ? null : (
        <p className="small">
          {whole(forbidden)} forbidden.{" "}
          <button type="button" className="link" onClick={onAllow}>
            Allow all again
          </button>
        </p>
      )}
      <p className="own-buttons">
        <button
          type="button"
          className="button small-button"
          disabled={steps.length === 0}
          onClick={() =>
            changePlaces({
              places: [...own.places, ...steps.map(({ candidate }) => candidates[candidate]!)],
              proposed: [],
            })
          }
        >
          Add them to your places
        </button>
      </p>
      <p className="small">
        {isBest
          ? "No other choice of these candidates reaches more. "
          : "This is the best choice we found by adding and swapping sites. Another choice may reach a few more people. "}
        {says} This leaves out bus routes, rents, rooms to let and trust. It says nothing about what
        a place, or the people who live there, are worth.
      </p>
    </>
  );
};
