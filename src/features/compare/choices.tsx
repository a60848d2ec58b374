import { MEASURES, type MeasureId } from "../../domain/measures";
import { releasesOf } from "../../domain/measure-releases";
import type { Compared } from "./use-compare";

const RANKED = MEASURES.filter(({ kind }) => kind === "position");

/** Which measure, at which release. */
export const Choices = ({ compared }: { compared: Compared }) => {
  const { measure, release, change } = compared;
  return (
    <div className="choices">
      <label className="choice">
        <span className="label">Measure</span>
        <select
          value={measure.id}
          onChange={(event) => change({ measure: event.target.value as MeasureId })}
        >
          {RANKED.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="choice">
        <legend className="label">Release</legend>
        <div className="segments">
          {releasesOf(measure.id).map(({ year }) => (
            <label key={year}>
              <input
                type="radio"
                name="compare-release"
                value={year}
                checked={year === release.year}
                onChange={() => change({ release: year })}
              />
              <span>{year}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
};
