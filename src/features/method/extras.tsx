import { SCROLLABLE } from "../../ui/scrollable";
import type { ComponentType } from "react";
import { CARRIED, CARRIED_WORDS } from "../../domain/carried";
import { whole } from "../../domain/format";
import type { MethodId } from "../../domain/methods/methods";
import { RELEASES } from "../../domain/releases";
import { ClaimsList } from "./claims/claims-list";
import { InWorkMeasuresTable } from "./claims/in-work-measures-table";

const IOD = RELEASES.filter(({ dataset }) => dataset === "iod");

const ReleasesTable = () => (
  <div className="wide" {...SCROLLABLE} aria-label="Table of releases">
    <table>
      <caption className="sr-only">Releases of the Indices of Deprivation</caption>
      <thead>
        <tr>
          <th scope="col">Release</th>
          <th scope="col">Areas ranked</th>
          <th scope="col">Published on</th>
        </tr>
      </thead>
      <tbody>
        {IOD.map(({ year, title, areas, geography }) => (
          <tr key={year}>
            <th scope="row">{title}</th>
            <td>{whole(areas ?? NaN)}</td>
            <td>LSOAs of {geography.replace("lsoa", "20")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const CarriedList = () => (
  <dl className="carried-list">
    {CARRIED.map((kind) => (
      <div key={kind}>
        <dt>{kind}</dt>
        <dd>{CARRIED_WORDS[kind]}.</dd>
      </div>
    ))}
  </dl>
);

/** What some sections show beside their words. */
export const EXTRAS: Readonly<Partial<Record<MethodId, ComponentType>>> = {
  rank: ReleasesTable,
  carrying: CarriedList,
  surveys: InWorkMeasuresTable,
  claims: ClaimsList,
};
