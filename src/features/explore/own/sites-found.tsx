import { useEffect, useMemo } from "react";

import type { WhereNext } from "../../../analysis/own/own-worker";
import { changePlaces } from "../../../data/own/places-session";
import type { Aim } from "../../../domain/own-objectives";
import type { OwnPlace, OwnPlacesShown } from "../../../domain/own-place";
import { AVERAGE_SAID, choiceWords } from "../../../domain/own-words";
import { whole } from "../../../domain/format";
import { sitesSaid } from "./sites-said";

/** The sites found, what each adds, and the next best in its place. */
export const SitesFound = ({
  found,
  candidates,
  group,
  own,
  pinned,
  also,
  onMap,
  forbidden,
  onPin,
  onForbid,
  onInstead,
  onAllow,
}: {
  found: WhereNext;
  candidates: readonly OwnPlace[];
  group: Aim["group"];
  own: OwnPlacesShown;
  pinned: readonly number[];
  /** What else has to be known of the group. */
  also: readonly string[];
  /** What of it has to be said on the map; "" for nothing. */
  onMap: string;
  /** How many candidates are forbidden. */
  forbidden: number;
  onPin: (candidate: number) => void;
  onForbid: (candidate: number) => void;
  onInstead: (candidate: number, instead: number) => void;
  onAllow: () => void;
}) => {
  const { steps } = found;
  const { first, lines } = useMemo(() => sitesSaid(found, group.many, own), [found, group, own]);
  useEffect(() => {
    const proposed = steps.map(({ candidate }) => candidates[candidate]!);
    changePlaces({ proposed, proposedFor: onMap });
  }, [steps, candidates, onMap]);
  return (
    <>
      <p>{first}</p>
      <ol className="own-sites" aria-label="Sites found">
        {lines.map(({ candidate, adds, share, instead }) => {
          const { name } = candidates[candidate]!;
          const isPinned = pinned.includes(candidate);
          return (
            <li key={candidate}>
              <p>
                <b>{name}</b> {adds}
              </p>
              <span className="own-gain" style={{ inlineSize: `${100 * share}%` }} />
              {instead === undefined ? null : (
                <p className="small">
                  Next best here: {candidates[instead.candidate]!.name}, {instead.loses}.{" "}
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
        {choiceWords(found.way, found.isBest)} {found.way === "near" ? `${AVERAGE_SAID} ` : ""}
        {[group.says, ...also].join(" ")} This leaves out bus routes, rents, rooms to let and trust.
        It says nothing about what a place, or the people who live there, are worth.
      </p>
    </>
  );
};
