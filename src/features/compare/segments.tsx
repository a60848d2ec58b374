/** A few choices of which one holds, side by side. */
export const Segments = <Choice extends string | number>({
  name,
  legend,
  options,
  chosen,
  onChoose,
}: {
  /** Of the radio group, the only one of the page. */
  name: string;
  legend: string;
  options: readonly (readonly [Choice, string])[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}) => (
  <fieldset className="segments-group">
    <legend className="label">{legend}</legend>
    <div className="compare-segments">
      {options.map(([id, title]) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>{title}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
