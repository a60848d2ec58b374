import { THRESHOLD } from "../../domain/disclosure";

/**
 * Below which counts are hidden. Once figures were shown it can only rise: the same people at two
 * thresholds, set against each other, would say what the stricter one hides.
 */
export const ThresholdChoice = ({
  value,
  least,
  onChange,
}: {
  value: number;
  least: number;
  onChange: (threshold: number) => void;
}) => (
  <label className="threshold">
    <span>Hide counts below</span>
    <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
      {Array.from({ length: THRESHOLD.most - least + 1 }, (_, i) => least + i).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  </label>
);
