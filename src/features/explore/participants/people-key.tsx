import { BivariateKey } from "../../../ui/bivariate-key";
import { HeatKey, HexagonKey } from "../../../ui/people-legend";
import { MadeUp } from "../../../ui/made-up";
import { levelsShown } from "../../../data/participants/session";
import { hexagonsDrawn } from "../../../map/density-picture";
import type { Explored } from "../use-explore";

/** What the colours of participants mean, in people: above the key of what lies below them. */
export const PeopleKey = ({ explored }: { explored: Explored }) => {
  const { session, shown, drawing, raised, raise } = explored.people;
  if (session === null || shown === null) return null;
  const { threshold } = session.released.people;
  const { nine } = shown;
  return (
    <div className="people-key">
      {session.synthetic ? <MadeUp /> : null}
      {nine === null ? null : <BivariateKey {...nine} need={explored.measure.title} />}
      {drawing?.hexagons == null ? null : (
        <HexagonKey
          classes={drawing.hexagons.scale.classes}
          drawn={hexagonsDrawn(drawing.hexagons, levelsShown(session).region, threshold)}
          raised={raised}
          onRaise={raise}
        />
      )}
      {drawing?.density?.kind === "heat" ? <HeatKey {...drawing.density.scale} /> : null}
    </div>
  );
};
