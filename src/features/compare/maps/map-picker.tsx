import { IN_WORK_MEASURES } from "../../../domain/in-work-measures";
import type { MappedId } from "../../../domain/mapped-id";
import { MEASURES } from "../../../domain/measures";
import type { UnitKind } from "../../../domain/units";
import { inWorkOf, mappedAt, yearsOf, type Mapped } from "../../../domain/versus";

/** On what areas a measure of work and low income is shown here: the model only put together. */
const ON: Readonly<Record<UnitKind, string>> = {
  borough: "boroughs",
  msoa: "neighbourhoods",
  lsoa: "neighbourhoods",
};

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
      value={mapped.id}
      onChange={(event) => onChoose(mappedAt(event.target.value as MappedId, mapped.year))}
    >
      <optgroup label="By area">
        {MEASURES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
      <optgroup label="Work and low income, on their own areas">
        {IN_WORK_MEASURES.map(({ id, title, units }) => (
          <option key={id} value={id}>
            {title}, {ON[units]}
          </option>
        ))}
      </optgroup>
    </select>
    <select
      aria-label={`${name}: release`}
      value={mapped.year}
      onChange={(event) => onChoose(mappedAt(mapped.id, Number(event.target.value)))}
    >
      {yearsOf(mapped.id).map((year) => (
        <option key={year} value={year}>
          {inWorkOf(mapped)?.when(year) ?? year}
        </option>
      ))}
    </select>
  </fieldset>
);
