import type { Areas } from "../../domain/areas";
import { patchesShown, patchName } from "../../domain/deck/view-words";
import { plural } from "../../domain/format";
import { patchOn, type Patch } from "../../domain/patch/patch";
import { patchLetter } from "../../domain/patch/patch-letter";
import type { View } from "../../domain/view";
import { swatchOf } from "../../domain/marks/swatch";
import type { OverlayMark } from "../../domain/marks/marks";
import { overlay } from "../overlay";
import { remember } from "../remember";

/** Dashed, so that none passes for a borough or the choice. */
const MARKS = [
  { kind: "line", id: "patches-casing", source: "patches", colour: "selectionCasing", width: 5 },
  {
    kind: "line",
    id: "patches",
    source: "patches",
    colour: "selection",
    width: 2.6,
    dash: [2.4, 1.2],
  },
  {
    kind: "label",
    id: "patch-letters",
    source: "patch-letters",
    size: 16,
    weight: "Bold",
    colour: "selection",
    halo: "labelHalo",
    haloWidth: 2.4,
  },
] as const satisfies readonly OverlayMark[];

interface Patches {
  readonly list: readonly Patch[];
  /** Rows of each. */
  readonly groups: readonly (readonly number[])[];
}

const patchesIn = remember((areas: Areas, codes: View["patches"]): Patches => {
  const list = codes.map((each) => patchOn(each, areas).patch);
  return { list, groups: list.map(({ rows }) => rows) };
});

/** Areas that a reader put together and named. */
export const patches = overlay<Patches>({
  id: "patches",
  key: "patches",
  method: ({ patches: drawn }) => (drawn.length === 0 ? null : "patches"),
  from: ({ view, areas, choropleth }) =>
    view.patches.length === 0 || !choropleth.isOwn ? null : patchesIn(areas, view.patches),
  marks: MARKS,
  shapes: ({ groups }) => ({
    patches: { of: "groups", groups },
    "patch-letters": { of: "names", groups, names: groups.map((_, at) => patchLetter(at)) },
  }),
  keys: ({ list }) =>
    list.map(({ name, rows }, at) => ({
      swatch: swatchOf(MARKS, "patches"),
      words: `${patchName(name, at)}, ${plural(rows.length, "area")}`,
    })),
  words: ({ list }, row) =>
    list.flatMap(({ name, rows }, at) => (rows.includes(row) ? [patchName(name, at)] : [])),
  provenance: (view) => ["Patches", patchesShown(view)],
});
