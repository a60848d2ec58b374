import { LegendMethods } from "../../../ui/legend/legend-methods";
import type { Content } from "../../../content/content";
import { RATE_LEVEL_WORDS } from "../../../domain/denominators";
import { ChoiceRow } from "../../../ui/choice-row";
import { Legend } from "../../../ui/legend/legend";
import type { Reached } from "../use-reached";

/** The map's legend, with what may be chosen of participants. */
export const ReachLegend = ({
  content,
  reached: { view, change, denominator },
  raised,
  onRaise,
}: {
  content: Content;
  reached: Reached;
  raised: boolean;
  onRaise: (raised: boolean) => void;
}) => {
  const canStand = content.overlays.some(({ surface }) => surface?.kind === "hexagons");
  return (
    <Legend legend={content.legend} theme={view.theme} layout="bars" className="panel reach-legend">
      <LegendMethods content={content} />
      {canStand ? (
        <label className="check">
          <input
            type="checkbox"
            checked={raised}
            onChange={({ target }) => onRaise(target.checked)}
          />
          <span>Show hexagons in 3D</span>
        </label>
      ) : null}
      {view.participants === "rate" ? (
        <ChoiceRow
          title="By"
          name="rate-level"
          options={RATE_LEVEL_WORDS.map((each) => ({
            ...each,
            disabled: !denominator.levels.includes(each.id),
          }))}
          chosen={denominator.levels.includes(view.level) ? view.level : "msoa"}
          onChoose={(level) => change({ level })}
        />
      ) : null}
    </Legend>
  );
};
