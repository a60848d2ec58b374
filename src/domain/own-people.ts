import type { Areas } from "./areas";
import type { MeasureFile } from "./artefact";
import { valuesOf } from "./assemble";
import { measureOf, releaseShown, releasesOf } from "./measure-releases";
import type { ObjectiveId } from "./own-objectives";
import { definitionOf, persistenceOf } from "./persistence";

/** People of each group that sites can serve, by LSOA. */
export type PeopleByArea = Readonly<Record<ObjectiveId, Float64Array>>;

/**
 * @param imd the overall index in all its releases
 * @param deprived income-deprived people
 */
export const peopleByArea = (
  areas: Areas,
  imd: MeasureFile,
  deprived: MeasureFile,
): PeopleByArea => {
  const { residents, carried } = areas;
  const index = measureOf("imd");
  const history = releasesOf("imd").map((release) => valuesOf(imd, index, release, carried));
  const { persistent } = persistenceOf(definitionOf("always-10"), history);
  const latest = releaseShown("income-deprived", null);
  return {
    residents,
    "persistent-residents": residents.map((people, row) => (persistent[row] === 1 ? people : 0)),
    "income-deprived": valuesOf(deprived, measureOf("income-deprived"), latest, carried).value,
  };
};
