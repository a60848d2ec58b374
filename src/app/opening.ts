/** The note of index.html that shows while there is no page. */
const note = (): HTMLElement | null => document.getElementById("opening");

/** Takes the note away: the page is there, and says itself what goes wrong. */
export const dropOpening = (): void => note()?.remove();

/** Says why there is no page; Retry beside it loads the page anew. */
export const sayOpening = (words: string): void => {
  const there = note();
  if (there?.firstElementChild == null) return;
  there.firstElementChild.textContent = words;
  there.dataset.said = "true";
};
