import { METHOD_OF_DEFINITION } from "../../../domain/methods/method-of";
import { MethodLinks } from "../../../ui/method-links";
import { CARRIED_WORDS } from "../../../domain/carried";
import { directionOf, directionSentence } from "../../../domain/direction";
import { lowerFirst } from "../../../domain/format";
import { redefinitionOf } from "../../../domain/measure-releases";
import { trajectorySentence } from "../../../domain/persistence";
import { carriedFurthest } from "../../../domain/persistence-tally";
import { percentileOf } from "../../../domain/position";
import type { Explored } from "../use-explore";

/** What one area did over the releases: how long it was in, which way it moved, what changed meanwhile. */
export const AreaPersistence = ({ explored, row }: { explored: Explored; row: number }) => {
  const { definition, found, history, measure } = explored.persistence;
  const trajectory = found?.trajectory[row];
  if (found === null || trajectory === undefined) return null;
  const direction = directionOf(
    history.map(({ value, ranked }) => percentileOf(value[row] ?? NaN, ranked ?? NaN)),
  );
  const redefinition = redefinitionOf(measure.id);
  const carried = carriedFurthest(history, row);
  return (
    <section className="area-persistence">
      <h3 className="label">Persistence, {measure.short}</h3>
      <p>
        <b>{trajectorySentence(trajectory, definition)}</b>
        {direction === null
          ? ""
          : ` ${directionSentence(direction, found.years)} That is its position relative to other areas, not poverty itself.`}
      </p>
      <MethodLinks
        links={[
          { id: METHOD_OF_DEFINITION[definition.id], of: "Persistence" },
          { id: "direction", of: "Direction of movement" },
        ]}
      />
      {redefinition === null ? null : <p className="small">{redefinition}</p>}
      {carried === "exact" ? null : (
        <p className="small">In some releases: {lowerFirst(CARRIED_WORDS[carried])}.</p>
      )}
    </section>
  );
};
