/** Room and type of a chart, in CSS pixels: the same chart stands on a page and on a slide. */
export interface DrawnSize {
  readonly width: number;
  /** Of labels; everything else follows it. */
  readonly type: number;
}

/** About how wide words are drawn: Inter's letters are a little over half as wide as the type is high. */
export const wordsWidth = (words: string, type: number): number => 0.56 * type * words.length;
