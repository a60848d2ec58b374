import { LegendMethods } from "../../../ui/legend/legend-methods";
import { Legend } from "../../../ui/legend/legend";
import type { Explored } from "../use-explore";
import { ClassOptions } from "./class-options";

/** The map's legend as a histogram, with what may be chosen of it. */
export const LegendPanel = ({ explored }: { explored: Explored }) => {
  const { content, view, raised, raise } = explored;
  const { choropleth, overlays } = content;
  const canStand = overlays.some(({ surface }) => surface?.kind === "hexagons");
  return (
    <Legend
      legend={content.legend}
      theme={view.theme}
      layout="bars"
      className="panel"
      options={choropleth.methods.length > 0 ? <ClassOptions explored={explored} /> : null}
    >
      <LegendMethods content={content} />
      {canStand ? (
        <label className="check">
          <input
            type="checkbox"
            checked={raised}
            onChange={({ target }) => raise(target.checked)}
          />
          <span>Show hexagons in 3D</span>
        </label>
      ) : null}
    </Legend>
  );
};
