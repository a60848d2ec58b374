import { Group, Input, Label, NumberField } from "react-aria-components";

/** A number typed; Enter takes it and closes, leaving the field takes it too. NaN is empty. */
export const NumberEntry = ({
  label,
  value,
  least,
  most,
  unit,
  focused = false,
  onChange,
  onDone,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  unit: string;
  focused?: boolean;
  onChange: (value: number) => void;
  onDone: () => void;
}) => (
  <NumberField
    className="number-entry"
    value={value}
    minValue={least}
    maxValue={most}
    formatOptions={{ maximumFractionDigits: 1 }}
    onChange={onChange}
    onKeyDown={({ key }) => {
      // After the field has taken what was typed.
      if (key === "Enter") window.setTimeout(onDone);
    }}
  >
    <Label className="label">{label}</Label>
    <Group className="number-box">
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the popover was opened to type this number */}
      <Input autoFocus={focused} onFocus={({ target }) => target.select()} />
      {unit === "" ? null : <span className="small">{unit}</span>}
    </Group>
  </NumberField>
);
