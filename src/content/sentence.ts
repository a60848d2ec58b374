import { REGION } from "../domain/boroughs";
import type { Choropleth } from "../domain/choropleth";
import { plural, whole } from "../domain/format";
import { hasScale, keysOf, type Legend } from "../domain/legend";

/** A map in a few sentences: what a picture's alternative text says. */
export const sentenceOf = ({ rows, units }: Choropleth, legend: Legend): string => {
  const first = legend.classes[0];
  const all = plural(rows.length, units.one, units.many);
  return [
    `Map of ${REGION.name}: ${legend.title}`,
    first === undefined || !hasScale(legend)
      ? ""
      : `${whole(first.areas)} of ${all}: ${first.label}`,
    ...keysOf(legend).map(({ words }) => words),
    ...legend.notes.map((note) => note.replace(/\.$/, "")),
  ]
    .filter((sentence) => sentence !== "")
    .join(". ")
    .concat(".");
};
