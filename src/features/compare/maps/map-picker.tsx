import { releasesOf } from "../../../domain/measure-releases";
import { MEASURES, type MeasureId } from "../../../domain/measures";
import { measureAt, type Mapped } from "../../../domain/versus";

/** What one of the two maps shows. */
export const MapPicker = ({
  name,
  mapped,
  onChoose,
}: {
  /** "Left map". */
  name: string;
  mapped: Mapped;
  onChoose: (mapped: Mapped) => void;
}) => (
  <fieldset className="map-picker">
    <legend className="label">{name}</legend>
    <select
      aria-label={`${name}: measure`}
      value={mapped.measure.id}
      onChange={(event) =>
        onChoose(measureAt(event.target.value as MeasureId, mapped.release.year))
      }
    >
      {MEASURES.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
    <select
      aria-label={`${name}: release`}
      value={mapped.release.year}
      onChange={(event) => onChoose(measureAt(mapped.measure.id, Number(event.target.value)))}
    >
      {releasesOf(mapped.measure.id).map(({ year }) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </fieldset>
);
