import { SCROLLABLE } from "../../../ui/scrollable";
import {
  BOROUGH_IN_WORK_MEASURES,
  CENSUS_NEIGHBOURHOOD_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  NEIGHBOURHOOD_IN_WORK_MEASURES,
  SERIES_MEASURES,
} from "../../../domain/in-work-measures";
import { TierBadge } from "../../../ui/tier-badge";

const MEASURES = [
  ...[...BOROUGH_IN_WORK_MEASURES, ...SERIES_MEASURES].map((measure) => ({
    measure,
    areas: "Boroughs",
  })),
  ...NEIGHBOURHOOD_IN_WORK_MEASURES.map((measure) => ({
    measure,
    areas: "Neighbourhoods (MSOAs of 2011)",
  })),
  ...CENSUS_NEIGHBOURHOOD_MEASURES.map((measure) => ({
    measure,
    areas: "Neighbourhoods (MSOAs of 2021)",
  })),
  { measure: MODELLED_IN_WORK_MEASURE, areas: "Small areas (LSOAs of 2021)" },
];

/** What is known of neighbourhoods and boroughs alone, on which areas, and how far it can be trusted. */
export const InWorkMeasuresTable = () => (
  <div
    className="wide"
    {...SCROLLABLE}
    aria-label="Table of measures of neighbourhoods and boroughs"
  >
    <table>
      <caption className="sr-only">Measures of neighbourhoods and boroughs</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">What it says</th>
          <th scope="col">Published for</th>
          <th scope="col">Trust</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map(({ measure: { id, title, sentence, caveat, tier }, areas }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>
              {sentence} <span className="small">{caveat}</span>
            </td>
            <td>{areas}</td>
            <td>
              <TierBadge tier={tier} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
