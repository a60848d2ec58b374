import type { Layer } from "./layer";

/** Patches that a reader put together: dashed, so that none passes for a borough or the choice. */
export const patches: Layer = (_scene, palette) => [
  {
    kind: "line",
    id: "patches-casing",
    source: "patches",
    colour: palette.selectionCasing,
    width: 5,
  },
  {
    kind: "line",
    id: "patches",
    source: "patches",
    colour: palette.selection,
    width: 2.6,
    dash: [2.4, 1.2],
  },
];

/** Their letters, over everything else that is written. */
export const patchLetters: Layer = (_scene, palette) => [
  {
    kind: "label",
    id: "patch-letters",
    source: "patch-letters",
    rank: 0,
    size: 16,
    weight: "Bold",
    colour: palette.selection,
    halo: palette.labelHalo,
    haloWidth: 2.4,
  },
];
