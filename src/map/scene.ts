import { paletteOf } from "../domain/palette";
import { LAYERS_IN_DRAW_ORDER } from "./layers/in-draw-order";
import type { Mark } from "./mark";
import type { Scene } from "./sources";

/** Everything a map draws, bottom first: the value behind the live map, the first frame and exports. */
export const marksOf = (scene: Scene): Mark[] =>
  LAYERS_IN_DRAW_ORDER.flatMap((layer) => layer(scene, paletteOf(scene.picture.theme)));
