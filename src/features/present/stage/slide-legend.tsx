import type { View } from "../../../domain/view";
import { Legend } from "../../../ui/legend/legend";
import { useSlideContent } from "./use-slide-map";

/** The legend beside a slide's map: as every export says it, too. */
export const SlideLegend = ({ view }: { view: View }) => {
  const content = useSlideContent(view);
  return content === null ? null : (
    <Legend legend={content.legend} theme="board" layout="strip" className="stage-legend" />
  );
};
