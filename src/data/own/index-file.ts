import type { Areas } from "../../domain/areas";
import type { MeasureFile } from "../../domain/artefact";
import { releaseShown } from "../../domain/measure-releases";
import type { MeasureId, OwnIndexId } from "../../domain/measures";
import { recipeOf, type IndexRecipe } from "../../domain/own-index/index-recipe";
import { indexParts, type IndexParts } from "../../domain/own-index/index-parts";
import { indexFile, weighted } from "../../domain/own-index/index-values";

/** Where the files of its parts come from: handed over, as an index is asked for like one of them. */
export interface PartsFrom {
  readonly areas: () => Promise<Areas>;
  readonly measure: (id: MeasureId) => Promise<MeasureFile>;
}

/** The parts of an index, each fetched as the measure that it is. */
export const indexPartsFrom = async (
  recipe: Pick<IndexRecipe, "scale" | "parts">,
  from: PartsFrom,
): Promise<IndexParts> => {
  const [areas, ...files] = await Promise.all([
    from.areas(),
    ...recipe.parts.map(({ measure }) => from.measure(measure)),
  ]);
  return indexParts(recipe, files, areas.carried);
};

/** The figures of an index in the shape of any measure's file. */
export const indexFileFrom = async (id: OwnIndexId, from: PartsFrom): Promise<MeasureFile> => {
  const recipe = recipeOf(id);
  if (recipe === null) throw new RangeError("This is not an index of your own.");
  const { columns, weights } = await indexPartsFrom(recipe, from);
  return indexFile(id, releaseShown(id, null).year, weighted(columns, weights));
};
