import type { ReactNode } from "react";
import "./switch.css";

/** One thing that is on or off at once, with its words beside it. */
export const Switch = ({
  label,
  shown,
  hint,
  checked,
  onChange,
}: {
  label: string;
  /** What is seen in place of the label's words, which then are for who cannot see it. */
  shown?: ReactNode;
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
      {shown ?? label}
      {hint === undefined ? null : <span className="small"> {hint}</span>}
    </span>
  </label>
);
