import type { MovedOn } from "../../../analysis/moved-on";
import type { EnglandStartColumns } from "../../../domain/england-columns";
import { likenessSentences } from "../../../domain/compare/likeness-sentences";
import type { Compared } from "../use-compare";
import type { Subject } from "./subject";

/** In what the places are alike, in what they cannot be said to be, and what a patch is taken for. */
export const LikenessNote = ({
  compared,
  found,
  start,
  subject,
}: {
  compared: Compared;
  found: MovedOn;
  start: EnglandStartColumns;
  subject: Subject;
}) => {
  const wanted = compared.view.alike === "overall" ? [] : start.measures;
  return (
    <p className="small likeness">
      {likenessSentences({
        name: subject.name,
        areas: subject.rows.length,
        year: start.year,
        overall: found.own.percentiles[0] ?? NaN,
        measures: wanted.map(({ id }, at) => ({ id, percentile: found.profile[at] ?? NaN })),
        sameType: compared.view.among === "same-type",
      }).join(" ")}
    </p>
  );
};
