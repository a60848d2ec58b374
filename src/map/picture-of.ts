import type { Drawn } from "../domain/drawn";
import type { MarkedRows } from "../domain/hotspot-marks";
import type { Theme } from "../domain/view";
import type { MapPicture, ParticipantShapes, PatchRows } from "./map-data";

/** What is drawn, and what lies over it. */
export interface PictureParts {
  readonly drawn: Pick<Drawn, "units" | "rows" | "classes" | "scale">;
  readonly persistentRows: readonly number[] | null;
  readonly marked: MarkedRows | null;
  readonly patchRows: PatchRows;
  readonly participants?: ParticipantShapes | null;
}

/** What a view shows, as the map paints it: the one way there is, on every screen and in every file. */
export const pictureOf = (
  { drawn, persistentRows, marked, patchRows, participants = null }: PictureParts,
  theme: Theme,
): MapPicture => ({
  classOf: drawn.classes,
  colours: drawn.scale.classes.map(({ colour }) => colour),
  dimmed: dimmedBy(drawn.rows, drawn.units.codes.length),
  persistentRows,
  marked,
  patches: patchRows,
  participants,
  wards: null,
  theme,
});

const known = new WeakMap<readonly number[], Uint8Array>();

/** 1 where an area is left out; null where none is. The same for the same rows, because the map tells by identity. */
const dimmedBy = (rows: readonly number[], count: number): Uint8Array | null => {
  if (rows.length === count) return null;
  const before = known.get(rows);
  if (before?.length === count) return before;
  const pale = new Uint8Array(count).fill(1);
  for (const row of rows) pale[row] = 0;
  known.set(rows, pale);
  return pale;
};
