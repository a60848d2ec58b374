import { plural } from "../../../domain/format";
import { definitionSentence } from "../../../domain/persistence";
import type { Explored } from "../use-explore";

/** What lies over the colours: the hatch of persistence. Outlines of hot spots are told beside their switch. */
export const OutlineKeys = ({ explored }: { explored: Explored }) => {
  const { definition, isShown, history, rows, found } = explored.persistence;
  const since = history[0]?.year;
  if (!isShown || since === undefined || found === null) return null;
  return (
    <p className="small legend-said">
      <i className="persistent-key" />
      <span>
        {definitionSentence(definition, since)}: {plural(rows.length, "area")}
      </span>
    </p>
  );
};
