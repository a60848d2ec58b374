import type { Areas, Values } from "../areas";
import type { MeasureFile } from "../artefact";
import { valuesOf } from "../assemble";
import { measureOf, releaseShown } from "../measure-releases";
import type { MeasureId } from "../measures";
import { evaluate, valuesNeededBy, type Matches } from "./evaluate";
import type { Filter } from "./filter";

/** The measures a question asks about, each once. */
export const measuresAskedBy = (question: Filter): readonly MeasureId[] => [
  ...new Set(valuesNeededBy(question).map(({ measure }) => measure)),
];

/** The answer to a question from its measures' files; null while one of them is missing. */
export const answered = (
  question: Filter,
  areas: Areas,
  files: readonly MeasureFile[],
): Matches | null => {
  const needed = valuesNeededBy(question);
  const held = needed.flatMap(({ measure, year }) => {
    const file = files.find((each) => each.measure === measure);
    return file ? [at(file, measure, year, areas)] : [];
  });
  if (held.length < needed.length) return null;
  return evaluate(question, areas, (measure, year) =>
    held.find((each) => each.measure === measure && each.year === year),
  );
};

const at = (file: MeasureFile, measure: MeasureId, year: number, areas: Areas): Values =>
  valuesOf(file, measureOf(measure), releaseShown(measure, year), areas.carried);

/** Rows a question holds for; while there is no answer, those of its boroughs. */
export const rowsShown = (
  question: Filter,
  areas: Areas,
  matches: Matches | null,
): readonly number[] => {
  const found = matches ?? evaluate({ ...question, conditions: [] }, areas, () => undefined);
  return areas.codes.flatMap((_, row) => (found.matches[row] === 1 ? [row] : []));
};
