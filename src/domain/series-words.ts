import type { Series } from "./series";
import { isRange, shownAs, shownAt } from "./shown";

export const WINDOW_WORDS: Readonly<Record<Series["months"], string>> = {
  3: "quarter",
  12: "year",
};

/** "Most started in 2023: 150." Said only of a window that is shown, and not where two are alike. */
export const mostStarted = (
  { starts, months, released }: Series,
  nameOf: (start: number) => string,
): string => {
  const shown = starts.flatMap((_, at) => (Number.isNaN(released.figure[at]!) ? [] : [at]));
  const most = Math.max(...shown.map((at) => released.figure[at]!));
  const at = shown.filter((each) => released.figure[each] === most);
  if (shown.length < 2) return `Only one ${WINDOW_WORDS[months]} can be shown.`;
  if (at.length > 1) return "";
  const where = months === 12 ? "" : "the quarter from ";
  const about = isRange(shownAt(released, at[0]!)) ? "" : "about ";
  return `Most started in ${where}${nameOf(starts[at[0]!]!)}: ${about}${shownAs(released, at[0]!)}.`;
};
