import type { Pictured } from "../data/pictured";
import type { Theme } from "../domain/view";
import type { MapPicture } from "./map-data";

/** What a view shows, as the map paints it. */
export const pictureOf = (
  { classes, scale, rows, areas, persistentRows }: Pictured,
  theme: Theme,
): MapPicture => {
  const within = new Set(rows);
  return {
    classOf: classes,
    colours: scale.classes.map(({ colour }) => colour),
    dimmed:
      rows.length === areas.count
        ? null
        : Uint8Array.from(areas.codes, (_, row) => (within.has(row) ? 0 : 1)),
    persistentRows,
    wards: null,
    theme,
  };
};
