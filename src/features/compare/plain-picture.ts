import type { Theme } from "../../domain/view";
import type { MapPicture } from "../../map/map-data";

/** Classes in their colours, and nothing else on the map. */
export const plainPicture = (
  classOf: ArrayLike<number>,
  colours: readonly string[],
  theme: Theme,
): MapPicture => ({ classOf, colours, dimmed: null, persistentRows: null, wards: null, theme });
