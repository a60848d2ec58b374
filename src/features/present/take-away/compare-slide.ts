import { COMPARE_CHARTS } from "../../../domain/compare/charts/chart-ids";
import { newSlide, type Slide } from "../../../domain/deck/deck";
import { pairOfView } from "../../../domain/deck/slide-steps";
import { lockedSearch } from "../../../domain/deck/view-search";
import { measureTitle, shownName } from "../../../domain/deck/view-words";
import type { View } from "../../../domain/view";
import { newId } from "../../../platform/new-id";

/** The id under which Compare offers its two maps. */
const PAIR = "compare-maps";

/** What of Compare can be put into a deck. */
export const COMPARE_OFFERS: readonly { readonly id: string; readonly title: string }[] = [
  ...COMPARE_CHARTS,
  { id: PAIR, title: "Two maps" },
];

/** Why something cannot be added; null where it can. */
export const whyNot = (id: string, view: View): string | null =>
  id === PAIR && pairOfView(view) === null
    ? "A slide can show only two releases of one measure together."
    : null;

/** Said of what a deck cannot take from Compare. */
export const NOT_OFFERED =
  "A slide cannot show every neighbourhood as a dot. It can show the tenths of England. To add reach, use the Participants screen.";

/** Two releases of one measure, side by side on paper and one after the other on the stage. */
const pairSlide = (view: View, [first, last]: readonly [number, number]): Slide => {
  const cut = (year: number) => `{share of most-deprived-10 areas at ${year}}`;
  return newSlide(newId(), {
    kind: "map",
    pair: true,
    view: lockedSearch(view),
    eyebrow: `${shownName(view)}, ${first} and ${last}`,
    title:
      view.measure === "imd"
        ? `${cut(first)} of neighbourhoods were in England’s most deprived tenth in ${first}, ${cut(last)} in ${last}`
        : `${shownName(view)}: ${first} beside ${last}`,
    text: "Relative to the rest of England at each release. It does not show whether poverty itself rose or fell.",
  });
};

/**
 * A chart or the two maps of Compare as a slide: its view and its definition, so that it is drawn from the
 * data whenever it is shown. A chart has no title of its own: it is headed by what it shows now.
 */
export const slideOfCompare = (id: string, view: View): Slide => {
  const pair = id === PAIR ? pairOfView(view) : null;
  return pair === null
    ? newSlide(newId(), {
        kind: "chart",
        chart: id,
        view: lockedSearch(view),
        eyebrow: measureTitle(view),
      })
    : pairSlide(view, pair);
};
