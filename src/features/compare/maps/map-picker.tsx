import { heldInWorkMeasures, heldMeasures } from "../../../domain/held-measures";
import type { MappedId } from "../../../domain/mapped-id";
import type { UnitKind } from "../../../domain/units";
import { Combo, type ComboOption } from "../../../ui/combo";
import { inWorkOf, mappedAt, yearsOf, type Mapped } from "../../../domain/versus";

/** On what areas a measure of work and low income is shown here: the model only put together. */
const ON: Readonly<Record<UnitKind, string>> = {
  borough: "boroughs",
  msoa: "neighbourhoods",
  msoa21: "neighbourhoods",
  lsoa: "neighbourhoods",
};

const options = (): readonly ComboOption[] => [
  ...heldMeasures()
    .filter(({ apart }) => apart !== true)
    .map(({ id, title }) => ({ id, name: title, detail: "by area" })),
  ...heldInWorkMeasures().map(({ id, title, units, group = "work and low income" }) => ({
    id,
    name: title,
    detail: `${group.toLowerCase()}, ${ON[units]}`,
  })),
];

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
    <Combo
      label={`${name}: measure`}
      placeholder="Any measure"
      open={`Show measures: ${name}`}
      none="No measure of that name."
      options={options()}
      chosen={mapped.id}
      onChoose={(id) => onChoose(mappedAt(id as MappedId, mapped.year))}
    />
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
