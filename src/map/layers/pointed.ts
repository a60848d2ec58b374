import type { Layer } from "./layer";

/** The area under the pointer and the area chosen. */
export const pointed: Layer = (_scene, palette) => [
  {
    kind: "line",
    id: "hovered",
    source: "hovered",
    colour: palette.hover,
    width: 2,
  },
  {
    kind: "line",
    id: "selected-casing",
    source: "selected",
    colour: palette.selectionCasing,
    width: 6,
  },
  { kind: "line", id: "selected", source: "selected", colour: palette.selection, width: 3 },
];
