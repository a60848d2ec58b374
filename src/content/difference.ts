import { decilesMoved, moveClasses, MOVE_CLASSES } from "../analysis/difference";
import type { Choropleth } from "../domain/choropleth";
import { BOROUGHS } from "../domain/boroughs";
import { DIFFERENCE_RAMP } from "../domain/difference-ramp";
import type { Content } from "./content";
import { legendOf } from "./legend/legend-of";
import { sentenceOf } from "./sentence";

/** A content that is the difference between two others. */
export interface Difference extends Content {
  /** Per area, by how many of England's tenths it stands differently; NaN is unknown. */
  readonly moved: Float64Array;
}

/** Whether figures are ranked among all areas of England, so that tenths can be compared. */
export const isRanked = ({ choropleth, ground }: Content): boolean =>
  choropleth.isOwn && ground.values.ranked !== undefined;

/**
 * By how many of England's tenths each area stands differently in the second of two contents.
 * @param title of the classes
 * @param boroughs codes that are counted; none is all. Elsewhere it is not known.
 * @returns null where one of the two is not ranked across England
 */
export const differenceOf = (
  first: Content,
  second: Content,
  title: string,
  boroughs: readonly string[] = [],
): Difference | null => {
  if (!isRanked(first) || !isRanked(second)) return null;
  const { units } = second.choropleth;
  const isCounted = (row: number): boolean =>
    boroughs.length === 0 || boroughs.includes(BOROUGHS[units.borough[row] ?? -1]?.code ?? "");
  const all = decilesMoved(first.ground.values, second.ground.values);
  const classes = moveClasses(all);
  const choropleth: Choropleth = {
    ...second.choropleth,
    heading: title,
    classes,
    scale: {
      method: "equal",
      title,
      breaks: [],
      classes: MOVE_CLASSES.map(({ label, moved: by }, at) => ({
        label,
        tick: by > 0 ? `+${by}` : String(by),
        colour: DIFFERENCE_RAMP[at] ?? "",
      })),
      ends: ["more deprived", "less"],
      classOf: (at) => at,
    },
    methods: [],
    text: (row) => MOVE_CLASSES[classes[row] ?? -1]?.label.toLowerCase() ?? "not known",
  };
  const moved = all.map((tenths, row) => (isCounted(row) ? tenths : NaN));
  const { view } = second;
  const legend = legendOf({
    view,
    choropleth,
    overlays: second.overlays,
    people: null,
    need: "",
    pending: [],
  });
  return { ...second, choropleth, legend, sentence: sentenceOf(choropleth, legend), moved };
};
