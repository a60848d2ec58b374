import { paletteOf } from "../domain/palette";
import { hatchImage, type HatchImage, type HatchName } from "./hatch";

/** Every hatch a layer may name. Made when first asked for: each costs about a millisecond. */
const HATCHES: Readonly<Record<HatchName, () => HatchImage>> = {
  "persistence-light": () => hatchImage(paletteOf("light").persistenceHatch, 0.5, 7, 0.8),
  "persistence-board": () => hatchImage(paletteOf("board").persistenceHatch, 0.5, 7, 0.8),
  "unknown-light": () => hatchImage(paletteOf("light").unknown, 0.75, 6, 1.1),
  "unknown-board": () => hatchImage(paletteOf("board").unknown, 0.75, 6, 1.1),
};

const made = new Map<HatchName, HatchImage>();

/** The pixels of a hatch by its name. */
export const hatchOf = (name: HatchName): HatchImage => {
  const image = made.get(name) ?? HATCHES[name]();
  made.set(name, image);
  return image;
};

/** Whether a name that a style asks for is a hatch of ours. */
export const isHatch = (name: string): name is HatchName => Object.hasOwn(HATCHES, name);
