import { ICON_BOX, ICON_CASING, iconPath, ICONS, type IconId } from "../domain/marks/icons";
import { paletteOf } from "../domain/palette";
import type { Theme } from "../domain/look-keys";

export type IconName = `${IconId}-${Theme}`;

const THEMES: readonly Theme[] = ["light", "board"];

/** Every icon a layer may name. */
const NAMED: ReadonlyMap<string, readonly [IconId, Theme]> = new Map(
  (Object.keys(ICONS) as IconId[]).flatMap((id) =>
    THEMES.map((theme) => [`${id}-${theme}`, [id, theme]] as const),
  ),
);

/** Whether a name that a style asks for is an icon of ours. */
export const isIcon = (name: string): name is IconName => NAMED.has(name);

/** Image pixels per CSS pixel, for sharp screens. */
export const ICON_PIXEL_RATIO = 3;

/** An icon about a point, in CSS pixels. */
export const paintIcon = (
  context: CanvasRenderingContext2D,
  name: IconName,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void => {
  const [id, theme] = NAMED.get(name)!;
  const { ink, casing } = ICONS[id];
  const palette = paletteOf(theme);
  const shape = new Path2D(iconPath(id));
  const scale = size / ICON_BOX;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(scale, scale);
  context.lineJoin = "round";
  context.lineWidth = ICON_CASING;
  context.strokeStyle = palette[casing];
  context.fillStyle = palette[casing];
  context.stroke(shape);
  context.fill(shape);
  context.fillStyle = palette[ink];
  context.fill(shape, "evenodd");
  context.restore();
};

/** The side of an image in CSS pixels: the icon's box with its casing round it. */
export const ICON_SIDE = ICON_BOX + ICON_CASING;

/** An icon's pixels, for the live map. */
export const iconImage = (name: IconName): ImageData | null => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = ICON_SIDE * ICON_PIXEL_RATIO;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
  paintIcon(context, name, { x: ICON_SIDE / 2, y: ICON_SIDE / 2, size: ICON_BOX });
  return context.getImageData(0, 0, canvas.width, canvas.height);
};
