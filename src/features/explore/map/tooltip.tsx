import { boroughName, placeName } from "../../../domain/area-sentence";
import type { Explored } from "../use-explore";
import { layerWords } from "./layer-words";
import { valueText } from "../value-text";

export interface Pointed {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Name, value and class of the area under the pointer. */
export const Tooltip = ({ explored, pointed }: { explored: Explored; pointed: Pointed }) => {
  const { areas, measure, values, scale, classes } = explored;
  const { row, x, y } = pointed;
  const kind = scale.classes[classes[row] ?? -1];
  return (
    <div className="tooltip" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <div className={x > window.innerWidth - 300 ? "tooltip-box leftwards" : "tooltip-box"}>
        <b>{placeName(areas, row)}</b>
        <span className="small">{boroughName(areas, row)}</span>
        <span>
          {measure.short} {values.year}: {valueText(measure, values, row)}
        </span>
        <span className="tooltip-class">
          <i className={kind ? "" : "hatched"} style={kind ? { background: kind.colour } : {}} />
          {kind?.label ?? "Not known"}
        </span>
        {layerWords(explored, row).map((words) => (
          <span key={words} className="small">
            {words}
          </span>
        ))}
      </div>
    </div>
  );
};

/** The same, said to a screen reader. */
export const saidOf = (explored: Explored, row: number): string => {
  const { areas, measure, values, scale, classes } = explored;
  const kind = scale.classes[classes[row] ?? -1]?.label ?? "not known";
  const layers = layerWords(explored, row).map((words) => ` ${words}.`);
  return `${placeName(areas, row)}, ${boroughName(areas, row)}. ${measure.short} ${values.year}: ${valueText(measure, values, row)}, ${kind}.${layers.join("")}`;
};
