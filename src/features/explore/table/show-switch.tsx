import type { Show } from "../../../domain/table/table-keys";

const WORDS: readonly (readonly [Show, string])[] = [
  ["map", "Map"],
  ["both", "Both"],
  ["table", "Table"],
];

/** Map, table or both. */
export const ShowSwitch = ({ show, onShow }: { show: Show; onShow: (show: Show) => void }) => (
  <div role="radiogroup" aria-label="Show" className="segmented">
    {WORDS.map(([id, words]) => (
      <label key={id}>
        <input
          type="radio"
          name="show"
          className="sr-only"
          checked={show === id}
          onChange={() => onShow(id)}
        />
        {words}
      </label>
    ))}
  </div>
);
