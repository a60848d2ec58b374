import { MEASURES, type MeasureId } from "../../domain/measures";
import { releasesOf } from "../../domain/measure-releases";
import { Segments } from "./segments";
import type { Compared } from "./use-compare";

const RANKED = MEASURES.filter(({ kind }) => kind === "position");

/** Which measure, at which release. */
export const Choices = ({ compared }: { compared: Compared }) => {
  const { measure, release, change } = compared;
  return (
    <div className="compare-choices">
      <label className="compare-choice">
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
      <Segments
        name="compare-release"
        legend="Release"
        options={releasesOf(measure.id).map(({ year }) => [year, String(year)] as const)}
        chosen={release.year}
        onChoose={(year) => change({ release: year })}
      />
    </div>
  );
};
