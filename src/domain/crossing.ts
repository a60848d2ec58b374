import { valuesNeededBy } from "./filter/evaluate";
import { questionOf } from "./filter/question";
import { inWorkMeasure } from "./in-work-measures";
import { groundMeasure } from "./mapped-id";
import { measureOf, redefinedAmong, redefinitionOf, releaseShown } from "./measure-releases";
import { persistenceMeasure } from "./persistence-basis";
import { colouringIn, definitionIn } from "./persistence-shown";
import { largerIn } from "./shown-by";
import type { View } from "./view";

/**
 * What was defined anew between the releases that a map sets against one another: by its hatch, by its
 * colours, or by a question that asks about several. Nothing where no new definition lies between them.
 */
export const crossedIn = (view: View, said: "words" | "short" = "words"): readonly string[] => {
  if (inWorkMeasure(view.measure) !== undefined) return [];
  const shown = measureOf(groundMeasure(view.measure));
  const isHistory =
    largerIn(view) === null &&
    (definitionIn(view) !== undefined || colouringIn(view) !== "measure");
  const history = isHistory ? redefinitionOf(persistenceMeasure(shown).id, said) : null;
  const questions = valuesNeededBy(questionOf(view));
  const asked = [
    ...questions.map(({ measure: id, year }) => ({ id, year: releaseShown(id, year).year })),
    ...(questions.length === 0
      ? []
      : [{ id: shown.id, year: releaseShown(shown.id, view.release).year }]),
  ];
  return [...new Set([...(history === null ? [] : [history]), ...redefinedAmong(asked, said)])];
};

const INDICES = /^imd(\d{4})$/;

/**
 * What was defined anew between the releases of the overall index that figures are made of.
 * @param keys of data/sources.json
 */
export const crossedBy = (
  keys: readonly string[],
  said: "words" | "short" = "words",
): readonly string[] =>
  redefinedAmong(
    keys.flatMap((key) => {
      const year = INDICES.exec(key)?.[1];
      return year === undefined ? [] : [{ id: "imd", year: Number(year) }];
    }),
    said,
  );
