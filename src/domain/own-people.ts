import type { Areas } from "./areas";
import type { MeasureFile } from "./artefact";
import { valuesOf } from "./assemble";
import { measureOf, releaseShown, releasesOf } from "./measure-releases";
import type { CountedId } from "./own-objectives";
import { definitionOf, persistenceOf } from "./persistence";

/** People of each group that is counted, by LSOA. */
export type PeopleByArea = Readonly<Record<CountedId, Float64Array>>;

/** Participants of the programme shown, by LSOA. */
export interface ParticipantsByArea {
  /** The best guess that released figures allow. */
  readonly participants: Float64Array;
  /** 1 where the file itself does not say how many: there may be more. */
  readonly unknown: Float64Array;
  /** In the region, as it is shown everywhere; guesses at areas may add up to a few more or fewer. */
  readonly total: number;
}

/** What of them is added up near places. */
export type ParticipantsGroup = "participants" | "unknown";

/**
 * @param imd the overall index in all its releases
 * @param deprived income-deprived people
 * @param rate share of children in income deprivation, which is set against all children
 */
export const peopleByArea = (
  areas: Areas,
  imd: MeasureFile,
  deprived: MeasureFile,
  rate: MeasureFile,
): PeopleByArea => {
  const { residents, carried } = areas;
  const index = measureOf("imd");
  const history = releasesOf("imd").map((release) => valuesOf(imd, index, release, carried));
  const { persistent } = persistenceOf(definitionOf("always-10"), history);
  const latest = releaseShown("income-deprived", null);
  const children = valuesOf(
    rate,
    measureOf("children-rate"),
    releaseShown("children-rate", null),
    carried,
  ).per;
  if (children === undefined) throw new Error("children-rate.json does not say of how many");
  return {
    residents,
    "persistent-residents": residents.map((people, row) => (persistent[row] === 1 ? people : 0)),
    "income-deprived": valuesOf(deprived, measureOf("income-deprived"), latest, carried).value,
    children,
  };
};
