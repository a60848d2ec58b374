import { notesShown } from "../../domain/deck/view-words";
import { plural, whole } from "../../domain/format";
import type { OverlayMark, PointShapes } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import type { NotesShown } from "../notes/notes-shown";
import { overlay } from "../overlay";

const MARKS = [
  {
    kind: "point",
    id: "notes",
    source: "notes",
    icon: "note",
    size: [
      [9, 12],
      [12, 16],
      [15, 20],
    ],
  },
] as const satisfies readonly OverlayMark[];

/** Notes that people pinned to areas, kept on this device: where there are some. Their words are in profiles. */
export const notes = overlay<NotesShown>({
  id: "notes",
  key: "notes",
  from: ({ view, facts, areas, choropleth }) =>
    facts.notes?.shownOf(
      facts.notes.all,
      view.notes,
      view.shape,
      areas,
      facts.larger,
      choropleth.units,
    ) ?? null,
  marks: MARKS,
  shapes: ({ points, missing }): Record<string, PointShapes> =>
    missing === "" ? { notes: points } : {},
  keys: ({ count, missing }) =>
    missing === ""
      ? [
          {
            swatch: swatchOf(MARKS, "notes"),
            words: `Notes kept on this device, not published figures: ${whole(count)}`,
          },
        ]
      : [],
  notes: ({ missing }) => (missing === "" ? [] : [missing]),
  ofUnits: true,
  words: ({ on }, row) => {
    const count = on.get(row);
    return count === undefined ? [] : [plural(count, "note")];
  },
  provenance: (view) => ["Notes", notesShown(view)],
  method: () => null,
});
