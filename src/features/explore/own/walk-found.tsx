import type { Walked } from "../../../analysis/own/own-worker";
import type { OwnPlacesShown } from "../../../domain/own-place";
import { beyondWords, missedWords } from "../../../domain/own-walk";

/** What is to be said of a walk beside the figures: how far the others are, and which places lie by no street. */
export const WalkFound = ({
  own: { places, walk },
  walked: { beyond, ground },
}: {
  own: OwnPlacesShown;
  walked: Walked;
}) => {
  const missed = ground.missed.flatMap((at) => places[at]?.name ?? []);
  return (
    <>
      {walk == null ? null : <p className="small">{beyondWords(beyond, walk.speed)}</p>}
      {missed.length === 0 ? null : <p className="small">{missedWords(missed)}</p>}
    </>
  );
};
