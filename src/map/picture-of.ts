import type { Content } from "../content/content";
import { remember } from "../content/remember";
import type { Theme } from "../domain/look-keys";
import type { MapPicture } from "./map-data";

/** What a content looks like on a map: the one way there is, on every screen and in every file. @param isRaised hexagons stand up */
export const pictureOf = (
  { choropleth, overlays }: Pick<Content, "choropleth" | "overlays">,
  theme: Theme,
  isRaised = false,
): MapPicture => painted(choropleth, overlays, theme, isRaised);

/** The same for the same, because the map tells changes by identity. */
const painted = remember(
  (
    { classes, scale, rows, units }: Content["choropleth"],
    overlays: Content["overlays"],
    theme: Theme,
    isRaised: boolean,
  ): MapPicture => ({
    classOf: classes,
    colours: scale.classes.map(({ colour }) => colour),
    dimmed: dimmedBy(rows, units.codes.length),
    overlays: isRaised ? overlays.map(withoutRaised) : overlays,
    theme,
  }),
);

/** Hexagons that stand up do not lie on the map as well. */
const withoutRaised = (overlay: Content["overlays"][number]): Content["overlays"][number] =>
  overlay.surface?.kind === "hexagons" ? { ...overlay, shapes: {} } : overlay;

/** 1 where an area is left out; null where none is. */
const dimmedBy = remember((rows: readonly number[], count: number): Uint8Array | null => {
  if (rows.length === count) return null;
  const pale = new Uint8Array(count).fill(1);
  for (const row of rows) pale[row] = 0;
  return pale;
});
