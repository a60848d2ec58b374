import "./choice-row.css";

/** A few choices side by side, one of them taken. */
export const ChoiceRow = <Id extends string>({
  title,
  name,
  options,
  chosen,
  onChoose,
}: {
  title: string;
  /** Of the group of radios, one in a page. */
  name: string;
  options: readonly {
    readonly id: Id;
    readonly title: string;
    readonly disabled?: boolean;
  }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) => (
  <fieldset className="choice-row">
    <legend className="label">{title}</legend>
    {options.map(({ id, title: words, disabled = false }) => (
      <label key={id}>
        <input
          type="radio"
          name={name}
          checked={chosen === id}
          disabled={disabled}
          onChange={() => onChoose(id)}
        />
        <span>{words}</span>
      </label>
    ))}
  </fieldset>
);
