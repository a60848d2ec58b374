import { paletteOf } from "../domain/palette";
import { hatchImage, type HatchImage, type HatchName } from "./hatch";

/** Every hatch a layer may name. Made when first asked for: each costs about a millisecond. */
const HATCHES: Readonly<Record<HatchName, () => HatchImage>> = {
  "persistence-light": () => hatchImage(paletteOf("light").persistenceHatch, 0.5, 5, 0.6),
  "persistence-board": () => hatchImage(paletteOf("board").persistenceHatch, 0.5, 5, 0.6),
  "unknown-light": () => hatchImage(paletteOf("light").unknown, 0.75, 4, 0.8),
  "unknown-board": () => hatchImage(paletteOf("board").unknown, 0.75, 4, 0.8),
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
