import { BivariateKey } from "../../../ui/bivariate-key";
import { HeatKey, HexagonKey } from "../../../ui/people-legend";
import { MadeUp } from "../../../ui/made-up";
import { TierBadge } from "../../../ui/tier-badge";
import type { Explored } from "../use-explore";

/** What the colours of participants mean, in people: above the key of what lies below them. */
export const PeopleKey = ({ explored }: { explored: Explored }) => {
  const { session, shown, drawing, raised, raise } = explored.people;
  if (session === null || shown === null) return null;
  const { nine, said, empty } = shown;
  // Where participants take the measure’s place, the legend’s own badge is theirs.
  const isSaidBelow = explored.drawn.measure.tier === said.tier;
  return (
    <div className="people-key">
      <p className="people-said">
        {session.synthetic ? <MadeUp /> : isSaidBelow ? null : <TierBadge tier={said.tier} />}{" "}
        <b>{said.programme}</b>
      </p>
      {nine === null ? null : <BivariateKey {...nine} need={explored.measure.title} />}
      {drawing?.hexagons == null ? null : (
        <HexagonKey
          classes={drawing.hexagons.scale.classes}
          empty={empty}
          raised={raised}
          onRaise={raise}
        />
      )}
      {drawing?.density?.kind === "heat" ? (
        <HeatKey {...drawing.density.scale} empty={empty} />
      ) : null}
      <p className="small">{said.control}</p>
    </div>
  );
};
