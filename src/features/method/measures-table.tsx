import { SCROLLABLE } from "../../ui/scrollable";
import { releasesOf } from "../../domain/measure-releases";
import type { Measure } from "../../domain/measures";

/** Every measure: what it counts, its unit, which end is worse, and its releases. */
export const MeasuresTable = ({ measures }: { measures: readonly Measure[] }) => (
  <div className="wide" {...SCROLLABLE} aria-label="Table of measures">
    <table>
      <caption className="sr-only">Measures</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">What it says</th>
          <th scope="col">Unit</th>
          <th scope="col">Releases</th>
          <th scope="col">Trust</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, title, sentence, caveat, unit, tier }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>
              {sentence}
              {caveat === undefined ? null : <span className="small"> {caveat}</span>}
            </td>
            <td>{unit}</td>
            <td>
              {releasesOf(id)
                .map(({ year, columns }) =>
                  columns[id]?.derived === undefined ? String(year) : `${year} (derived)`,
                )
                .join(", ")}
              {derivedIn(id).map((how) => (
                <span key={how} className="small">
                  {" "}
                  {how}
                </span>
              ))}
            </td>
            <td>{tier}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** How figures that the publisher did not print were come by, each way once. */
const derivedIn = (id: Measure["id"]): readonly string[] => [
  ...new Set(
    releasesOf(id).flatMap(({ year, columns }) => {
      const how = columns[id]?.derived;
      return how === undefined ? [] : [`${year}: ${how}.`];
    }),
  ),
];
