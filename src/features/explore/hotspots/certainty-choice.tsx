import { HOTSPOT_TIERS, TIER_CONDITION } from "../../../domain/hotspot-words";
import type { Certainty } from "../../../domain/hotspot-keys";
import type { Explored } from "../use-explore";

/** How many of the marks may be chance: the outlines follow. */
export const CertaintyChoice = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const chosen = HOTSPOT_TIERS.find(({ tier }) => String(tier) === view.certainty);
  return (
    <fieldset className="certainty">
      <legend className="label">Certainty</legend>
      <div className="chips">
        {HOTSPOT_TIERS.toReversed().map(({ tier }) => (
          <label key={tier} className="chip">
            <input
              type="radio"
              name="certainty"
              className="sr-only"
              checked={view.certainty === String(tier)}
              onChange={() => change({ certainty: String(tier) as Certainty })}
            />
            {tier}%
          </label>
        ))}
      </div>
      <p className="small">
        {chosen?.title}. {TIER_CONDITION}
      </p>
    </fieldset>
  );
};
