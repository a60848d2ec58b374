import { paletteOf } from "../../domain/palette";

export const board = paletteOf("board");

/** PowerPoint wants six digits without a hash. */
export const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

export const INK = hex(board.ink);
export const SECOND = hex(board.second);
export const ACCENT = hex(board.accent);
export const GROUND = hex(board.water);

/** Lettering that every office program has. */
export const TELLING = "Georgia";
export const PLAIN = "Arial";

/** Inches on a slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
