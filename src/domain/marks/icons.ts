import type { PaletteColour } from "./marks";

type Ring = readonly (readonly [x: number, y: number])[];

/** A sign for a kind of place, drawn the same by the map, the canvas, legends and slides. */
export interface Icon {
  /** Rings in a box of 24 by 24, holes by the even-odd rule. */
  readonly rings: readonly Ring[];
  readonly ink: PaletteColour;
  readonly casing: PaletteColour;
}

/** The side of the box that rings are drawn in. */
export const ICON_BOX = 24;
/** Width of the casing round an icon, in the same box. */
export const ICON_CASING = 4;

const colours = { ink: "label", casing: "labelHalo" } as const;
/** Of what is the reader's own. */
const own = { ink: "selection", casing: "selectionCasing" } as const;

const box = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const DOT: Ring = Array.from({ length: 16 }, (_, step) => {
  const angle = (step * Math.PI) / 8;
  return [12 + 7 * Math.cos(angle), 12 + 7 * Math.sin(angle)] as const;
});

// prettier-ignore
const BOOK: Ring = [[12, 7], [8, 4.6], [2, 4], [2, 19], [8, 19.6], [12, 22], [16, 19.6], [22, 19], [22, 4], [16, 4.6]];
// prettier-ignore
const TRAIN: Ring = [[7, 2], [17, 2], [20, 5], [20, 16], [17.4, 19], [19.5, 22], [16.6, 22], [14.6, 19], [9.4, 19], [7.4, 22], [4.5, 22], [6.6, 19], [4, 16], [4, 5]];
// prettier-ignore
const BOAT: Ring = [[11, 2], [13, 2], [13, 5], [17, 5], [17, 10], [21, 11.5], [18.5, 20], [5.5, 20], [3, 11.5], [7, 10], [7, 5], [11, 5]];
// prettier-ignore
const CROSS: Ring = [[9, 3], [15, 3], [15, 9], [21, 9], [21, 15], [15, 15], [15, 21], [9, 21], [9, 15], [3, 15], [3, 9], [9, 9]];

// prettier-ignore
const PIN: Ring = [[12, 23], [5, 12.5], [4, 9], [6.3, 3.3], [12, 1], [17.7, 3.3], [20, 9], [19, 12.5]];
// prettier-ignore
const STAR: Ring = [[12, 1], [15, 8.6], [23, 9.2], [16.8, 14.4], [18.8, 22.4], [12, 18], [5.2, 22.4], [7.2, 14.4], [1, 9.2], [9, 8.6]];

// prettier-ignore
const DIAMOND: Ring = [[12, 1], [23, 12], [12, 23], [1, 12]];
// prettier-ignore
const TRIANGLE: Ring = [[12, 1.5], [23, 21.5], [1, 21.5]];

// prettier-ignore
const SHEET: Ring = [[3, 3], [21, 3], [21, 17], [11, 17], [6, 22], [6, 17], [3, 17]];

/** Told apart by their shape alone, so that they read in grey and say nothing that a colour says. */
export const ICONS = {
  /** An open book. */
  library: { ...colours, rings: [BOOK, box(11, 9, 13, 19)] },
  /** The front of a train. */
  station: { ...colours, rings: [TRAIN, box(7, 6, 17, 11)] },
  ferry: { ...colours, rings: [BOAT] },
  gp: { ...colours, rings: [CROSS] },
  /** A dot: there are thousands. */
  stop: { ...colours, rings: [DOT] },
  /** A pin with a hole: a place of the reader's own. */
  own: { ...own, rings: [PIN, box(9.5, 6.5, 14.5, 11.5)] },
  /** A diamond, a square and a triangle with a hole: other kinds of them. */
  ownDiamond: {
    ...own,
    rings: [DIAMOND, box(9.5, 9.5, 14.5, 14.5)],
  },
  ownSquare: {
    ...own,
    rings: [box(3, 3, 21, 21), box(9, 9, 15, 15)],
  },
  ownTriangle: {
    ...own,
    rings: [TRIANGLE, box(9.5, 13, 14.5, 18)],
  },
  /** A star: a site that is proposed. */
  proposed: { ...own, rings: [STAR] },
  /** A speech bubble with two lines in it: notes about the area. */
  note: {
    ...own,
    rings: [SHEET, box(6, 6.4, 18, 8.6), box(6, 11, 14, 13.2)],
  },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconId = keyof typeof ICONS;

/** An icon as an SVG path, which canvases and PDFs read too. */
export const iconPath = (id: IconId): string =>
  ICONS[id].rings.map((ring) => `M${ring.map((at) => at.join(" ")).join("L")}Z`).join("");
