import { HOTSPOT_STATISTIC_WORDS, HOTSPOT_STATISTICS } from "../../../domain/hotspot-words";
import type { Explored } from "../use-explore";

/** Which of the two local statistics marks the areas. */
export const StatisticChoice = ({ explored }: { explored: Explored }) => (
  <fieldset className="statistic">
    <legend className="label">Statistic</legend>
    {HOTSPOT_STATISTICS.map((statistic) => (
      <label key={statistic}>
        <input
          type="radio"
          name="statistic"
          checked={explored.view.hotspots === statistic}
          onChange={() => explored.change({ hotspots: statistic })}
        />
        {HOTSPOT_STATISTIC_WORDS[statistic]}
      </label>
    ))}
    <p className="small">
      Areas that touch are neighbours. The areas around the region count as neighbours and in the
      average, so areas at the region’s edge are not wrongly shown as cold spots.
    </p>
  </fieldset>
);
