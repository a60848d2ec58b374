import type { ReactNode } from "react";
import "./switch.css";

/** One thing that is on or off at once, with its words beside it. */
export const Switch = ({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (on: boolean) => void;
}) => (
  <label className="switch-row">
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={label}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>
      {label}
      {hint === undefined ? null : <span className="small"> {hint}</span>}
    </span>
  </label>
);
