import type { Palette } from "../../domain/palette";
import type { Mark } from "../mark";
import type { Scene } from "../sources";

/** A layer is a function from what there is to what is drawn, bottom first. */
export type Layer = (scene: Scene, palette: Palette) => readonly Mark[];
