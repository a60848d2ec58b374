/** Longest name without its ending: well below what any disk or mail program takes. */
const MOST = 80;

const MADE_UP = "synthetic";

/**
 * "Still poor today" → "still-poor-today": plain letters, whole words only. Made-up figures say so first,
 * so that no cut and no narrow column of a file list takes the word away.
 */
export const fileNameOf = (title: string, { synthetic = false } = {}): string => {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, MOST - MADE_UP.length - 1));
  const marked = synthetic && !words.slice(0, 3).includes(MADE_UP) ? [MADE_UP, ...words] : words;
  const kept = marked.reduce(
    (name, word) => (name.length + word.length < MOST ? `${name}-${word}` : name),
    "",
  );
  return kept.slice(1) || "reach-atlas";
};
