import { measureOf, releasesOf } from "./measure-releases";
import type { Measure } from "./measures";
import { FEWEST_RELEASES } from "./persistence";

/** Whether a measure has ranks at enough releases for persistence to be told of it. */
export const hasPersistence = ({ id, kind }: Measure): boolean =>
  kind === "position" && releasesOf(id).length >= FEWEST_RELEASES;

/** The measure persistence is told of: the one shown, or the overall index where that has too little history. */
export const persistenceMeasure = (shown: Measure): Measure =>
  hasPersistence(shown) ? shown : measureOf("imd");
