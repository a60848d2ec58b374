import { listed, percent, plural, whole } from "../format";
import { measureOf } from "../measure-releases";
import type { MeasureId } from "../measures";
import { INDEX_NAME, type IndexPart, type IndexRecipe } from "./index-recipe";

/** What a measure is worked into, and what that is worked into, and so on. */
const wholesOf = (id: MeasureId): readonly MeasureId[] => {
  const { partOf } = measureOf(id);
  return partOf === undefined ? [] : [partOf, ...wholesOf(partOf)];
};

/** What somebody has to know who puts these measures together. */
export const indexWarnings = (parts: readonly Pick<IndexPart, "measure">[]): readonly string[] => {
  const ids = parts.map(({ measure }) => measure);
  const twice = ids.flatMap((id) =>
    wholesOf(id)
      .filter((each) => ids.includes(each))
      .map(
        (each) =>
          `“${measureOf(id).title}” is part of “${measureOf(each).title}”: with both, it counts twice.`,
      ),
  );
  const shared = ids.flatMap((id) => {
    const { title, untestable } = measureOf(id);
    return untestable === undefined ? [] : [`“${title}”: ${untestable}`];
  });
  return [...twice, ...shared];
};

/** "Income 2, Crime 1": tells indices of one name apart. */
export const recipeWords = ({ parts }: IndexRecipe): string =>
  parts.map(({ measure, weight }) => `${measureOf(measure).short} ${weight}`).join(", ");

/** "Your own index: Income 2, Crime 1". */
export const indexSaid = (recipe: IndexRecipe): string =>
  recipe.name === INDEX_NAME ? recipeWords(recipe) : `${recipe.name}: ${recipeWords(recipe)}`;

/** Areas without a figure in the index, and the parts that lack it. */
export const unknownInIndexWords = (
  unknown: number,
  parts: readonly { readonly title: string; readonly unknown: number }[],
): string => {
  if (unknown === 0) return "Every area has a figure in each of these measures.";
  const lacking = parts
    .filter((part) => part.unknown > 0)
    .map((part) => `${part.title} (${whole(part.unknown)})`);
  return `${plural(unknown, "area has", "areas have")} no figure in at least one measure, so their index is not known: ${listed(lacking)}.`;
};

/** What became of the list of the top 10%, by row. */
export interface Swayed {
  readonly draws: number;
  readonly chosen: ArrayLike<number>;
  readonly times: ArrayLike<number>;
}

export interface SwayedCounts {
  /** In the list by the chosen weights. */
  readonly chosen: number;
  /** Of those, in it at every draw. */
  readonly always: number;
  /** Of the others, in it at some draw. */
  readonly others: number;
}

/** How many areas are always in the list, and how many only sometimes. */
export const swayedCounts = ({ draws, chosen, times }: Swayed): SwayedCounts => {
  const counts = { chosen: 0, always: 0, others: 0 };
  for (let row = 0; row < times.length; row += 1) {
    if (chosen[row] === 1) counts.chosen += 1;
    if (chosen[row] === 1 && times[row] === draws) counts.always += 1;
    if (chosen[row] !== 1 && times[row]! > 0) counts.others += 1;
  }
  return counts;
};

/** The same in sentences: the finding first. */
export const swayedSentences = (swayed: Swayed): readonly string[] => {
  const { chosen, always, others } = swayedCounts(swayed);
  if (chosen === 0) return ["No area has a figure in every measure, so there is no list."];
  return [
    `Of the ${plural(chosen, "area")} in your top 10%, ${whole(always)} stay in it at every one of the ${whole(swayed.draws)} other sets of weights: ${percent((100 * always) / chosen)}.`,
    `${whole(chosen - always)} of them drop out at some, and ${plural(others, "other area comes", "other areas come")} in at some.`,
    "Each weight was drawn evenly between half of yours and one and a half times yours.",
  ];
};
