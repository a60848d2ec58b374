import { boroughName, placeName } from "../../domain/area-sentence";
import type { Explored } from "./use-explore";
import { valueText } from "./value-text";

/** The same data without a map, for a browser that cannot draw one. */
export const AreasAsList = ({ explored }: { explored: Explored }) => {
  const { areas, rows, values, measure, classes, scale, change } = explored;
  const sorted = rows.toSorted((a, b) => order(values.value[a], values.value[b]));
  return (
    <div className="areas-list" tabIndex={-1}>
      <p className="small">
        This browser cannot draw the map (it has no WebGL), so the areas are listed instead.
      </p>
      <table>
        <caption className="sr-only">Areas</caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Borough</th>
            <th scope="col">
              {measure.title}, {values.year}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row}>
              <th scope="row">
                <button
                  type="button"
                  className="quiet"
                  onClick={() => change({ area: areas.codes[row] ?? null })}
                >
                  {placeName(areas, row)}
                </button>
              </th>
              <td>{boroughName(areas, row)}</td>
              <td>
                {valueText(measure, values, row)}{" "}
                <span className="small">{scale.classes[classes[row] ?? -1]?.label}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Unknown last. */
const order = (a = NaN, b = NaN): number =>
  Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : a - b;
