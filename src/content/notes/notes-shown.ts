import type { Areas } from "../../domain/areas";
import type { LargerAreasFile } from "../../domain/larger-areas";
import type { PointShapes } from "../../domain/marks/marks";
import type { Note } from "../../domain/notes/note";
import { pinnedOf } from "../../domain/notes/pinned";
import type { Units } from "../../domain/units";
import type { View } from "../../domain/view";
import { remember } from "../remember";

/** What a map shows of notes. */
export interface NotesShown {
  readonly count: number;
  /** Why none is drawn; "" where they are. */
  readonly missing: string;
  readonly points: PointShapes;
  /** How many are about a unit that is mapped, by its row. */
  readonly on: ReadonlyMap<number, number>;
}

/** The notes kept on this device, and what finds their places: it comes when a view first shows notes. */
export interface NotesLoaded {
  readonly all: readonly Note[];
  readonly shownOf: typeof notesShownOf;
}

const MISSING = "The hexagon map cannot show notes: hexagons do not lie where their areas are";

/** The middle of the homes of some areas, degrees: the mean of theirs, by residents. */
const middleOf = ({ longitude, latitude, residents }: Areas, rows: readonly number[]) => {
  const people = rows.reduce((sum, row) => sum + residents[row]!, 0);
  const mean = (of: Float64Array): number =>
    rows.reduce((sum, row) => sum + of[row]! * residents[row]!, 0) / people;
  return { longitude: mean(longitude), latitude: mean(latitude) };
};

/** Where there are notes on a map of some units. The same for the same inputs. */
export const notesShownOf = remember(
  (
    all: readonly Note[],
    layer: View["notes"],
    shape: View["shape"],
    areas: Areas,
    file: LargerAreasFile | null,
    units: Units,
  ): NotesShown => {
    const pinned = pinnedOf(all, areas, file).filter(({ now }) => layer === "all" || !now.resolved);
    const places = new Map(pinned.map(({ now, rows }) => [now.area, rows]));
    const middles = [...places.values()].map((rows) => middleOf(areas, rows));
    const on = new Map<number, number>();
    for (const { now } of pinned) {
      const row = units.rowOf.get(now.area);
      if (row !== undefined) on.set(row, (on.get(row) ?? 0) + 1);
    }
    return {
      count: pinned.length,
      missing: shape === "hexagons" && pinned.length > 0 ? MISSING : "",
      points: {
        of: "points",
        longitude: middles.map(({ longitude }) => longitude),
        latitude: middles.map(({ latitude }) => latitude),
      },
      on,
    };
  },
);
