import { crossedBy, crossedIn } from "../crossing";
import { redefinedAmong } from "../measure-releases";
import type { View } from "../view";

/** What of a slide reads releases against one another. */
interface SlideRead {
  readonly view: View;
  readonly hasMap: boolean;
  /** Years its map steps through. */
  readonly steps: readonly { readonly year: number }[];
  /** Keys of data/sources.json behind its figures and its chart, which are of the overall index. */
  readonly told: readonly string[];
}

/** What was defined anew between the releases that a slide sets against one another, in few words. */
export const crossedOn = ({ view, hasMap, steps, told }: SlideRead): readonly string[] => [
  ...new Set([
    ...crossedBy(told, "short"),
    ...redefinedAmong(
      steps.map(({ year }) => ({ id: view.measure, year })),
      "short",
    ),
    ...(hasMap ? crossedIn(view, "short") : []),
  ]),
];
