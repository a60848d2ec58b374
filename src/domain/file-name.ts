/** Longest name without its ending: well below what any disk or mail program takes. */
const MOST = 80;

/** Most of it that goes to the programme. */
const MOST_OF_PROGRAMME = 40;

/** Longest word: what is longer is a code, or several words run together. */
const MOST_OF_WORD = 28;

const MADE_UP = "synthetic";

/** Plain letters and figures, by words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, MOST_OF_WORD));

/** As many of the first words as there is room for. */
const fitted = (words: readonly string[], room: number): string => {
  const names = words.map((_, at) => words.slice(0, at + 1).join("-"));
  return names.findLast((name) => name.length <= room) ?? "";
};

/** What no cut may take away. */
interface Kept {
  /** Made-up figures say so first, where no narrow column of a file list hides it. */
  readonly synthetic?: boolean;
  /** Of which people the figures are: last, and the title makes room for it. */
  readonly programme?: string;
}

/** "Still poor today" → "still-poor-today": plain letters, whole words only. */
export const fileNameOf = (
  title: string,
  { synthetic = false, programme = "" }: Kept = {},
): string => {
  const words = wordsOf(title);
  const marked = synthetic && !words.slice(0, 3).includes(MADE_UP) ? [MADE_UP, ...words] : words;
  const last = fitted(wordsOf(programme), MOST_OF_PROGRAMME);
  const first = fitted(marked, MOST - (last === "" ? 0 : last.length + 1));
  return [first, last].filter((part) => part !== "").join("-") || "reach-atlas";
};
