import { BOROUGHS } from "../../../domain/boroughs";
import { counted } from "../../../domain/format";

/** One or many boroughs; none chosen means all. */
export const BoroughFilter = ({
  chosen,
  onChoose,
}: {
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}) => (
  <fieldset className="boroughs">
    <legend className="label">Boroughs</legend>
    <div className="chips">
      {BOROUGHS.map(({ code, name }) => (
        <label key={code} className="chip">
          <input
            type="checkbox"
            className="sr-only"
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChoose(
                BOROUGHS.map((borough) => borough.code).filter((other) =>
                  other === code ? target.checked : chosen.includes(other),
                ),
              )
            }
          />
          {name}
        </label>
      ))}
      {chosen.length === 0 ? null : (
        <button type="button" className="quiet" onClick={() => onChoose([])}>
          All {counted(BOROUGHS.length)}
        </button>
      )}
    </div>
  </fieldset>
);
