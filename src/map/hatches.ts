import { HATCHES, type HatchId } from "../domain/marks/marks";
import { paletteOf } from "../domain/palette";
import type { Theme } from "../domain/look-keys";
import { hatchImage, type HatchImage, type HatchName } from "./hatch";

const THEMES: readonly Theme[] = ["light", "board"];

/** Every hatch a layer may name. */
const NAMED: ReadonlyMap<string, readonly [HatchId, Theme]> = new Map(
  (Object.keys(HATCHES) as HatchId[]).flatMap((id) =>
    THEMES.map((theme) => [`${id}-${theme}`, [id, theme]] as const),
  ),
);

const made = new Map<HatchName, HatchImage>();

/** The pixels of a hatch by its name. Made when first asked for: each costs about a millisecond. */
export const hatchOf = (name: HatchName): HatchImage => {
  const before = made.get(name);
  if (before !== undefined) return before;
  const [id, theme] = NAMED.get(name)!;
  const { ink, ...lines } = HATCHES[id];
  const image = hatchImage(paletteOf(theme)[ink], lines);
  made.set(name, image);
  return image;
};

/** Whether a name that a style asks for is a hatch of ours. */
export const isHatch = (name: string): name is HatchName => NAMED.has(name);
