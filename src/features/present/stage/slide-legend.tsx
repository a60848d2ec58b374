import { crossedIn } from "../../../domain/crossing";
import type { Legend as LegendContent } from "../../../domain/legend";
import type { View } from "../../../domain/view";
import { Legend } from "../../../ui/legend/legend";
import { useSlideContent } from "./use-slide-map";

/** As it is said to a room: what the map crosses in few words, and no end of the scale that its title names. */
const shortened = (legend: LegendContent, view: View): LegendContent => {
  const long = crossedIn(view);
  const short = crossedIn(view, "short");
  const { title, ends, notes } = legend;
  return {
    ...legend,
    ends: ends[0] !== "" && title.includes(ends[0]) ? ["", ""] : ends,
    notes: notes.map((note) => short[long.indexOf(note)] ?? note),
  };
};

/** The legend beside a slide's map: as every export says it, too. */
export const SlideLegend = ({ view }: { view: View }) => {
  const content = useSlideContent(view);
  return content === null ? null : (
    <Legend
      legend={shortened(content.legend, view)}
      theme="board"
      layout="strip"
      className="stage-legend"
    />
  );
};
