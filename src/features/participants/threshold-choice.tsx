import { THRESHOLDS } from "../../domain/disclosure";

/** Below which counts are hidden: chosen before a file is used, and never again for that file. */
export const ThresholdChoice = ({
  value,
  isFixed,
  onChange,
}: {
  value: number;
  /** The file was shown before. */
  isFixed: boolean;
  onChange: (threshold: number) => void;
}) => (
  <div className="threshold-choice">
    <label className="threshold">
      <span>Hide counts below</span>
      <select
        value={value}
        disabled={isFixed}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {THRESHOLDS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
    <p className="small">
      {isFixed
        ? `This file was shown with counts below ${value} hidden. It stays so: two thresholds side by side would give small counts away.`
        : "Choose now: it cannot be changed for this file afterwards. Two files that differ by a few people can be compared, so do not show both."}
    </p>
  </div>
);
