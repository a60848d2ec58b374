import type { MeasureFile } from "../artefact";
import { valuesOf, type CarriedFlags } from "../assemble";
import { measureOf, releaseShown } from "../measure-releases";
import { onScale } from "./index-values";
import type { IndexRecipe } from "./index-recipe";

/** What an index averages: each part on its scale, by row, and its weight. */
export interface IndexParts {
  readonly columns: readonly Float64Array[];
  readonly weights: readonly number[];
}

/** The parts of an index from their files, which stand in the order of its recipe. */
export const indexParts = (
  { scale, parts }: Pick<IndexRecipe, "scale" | "parts">,
  files: readonly MeasureFile[],
  carried: CarriedFlags,
): IndexParts => ({
  columns: parts.map(({ measure }, at) => {
    const words = measureOf(measure);
    const values = valuesOf(files[at]!, words, releaseShown(measure, null), carried);
    return onScale({ values, worse: words.worse }, scale);
  }),
  weights: parts.map(({ weight }) => weight),
});
