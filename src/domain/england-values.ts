import type { Values } from "./areas";
import type { EnglandColumns, EnglandRelease } from "./england-columns";
import type { MeasureId } from "./measures";
import { districtsOf, type Place } from "./place";

/** What the artefact england/positions holds. */
export const FOLLOWED: MeasureId = "imd";

const known = (rank: Uint16Array): Float64Array =>
  Float64Array.from(rank, (one) => (one === 0 ? NaN : one));

const valuesAt = ({ year, areas, rank, worst, carried }: EnglandRelease): Values => ({
  measure: FOLLOWED,
  year,
  kind: "position",
  value: known(rank),
  worst: known(worst),
  ranked: areas,
  carried,
});

/** All England at each release as the region's values are, over the rows of `EnglandColumns`. */
export const englandValues = ({ releases }: EnglandColumns): readonly Values[] =>
  releases.map(valuesAt);

/** Rows of any place of England, by the districts of the latest release; none where it has none. */
export const englandRowsOf = (england: EnglandColumns, place: Place): readonly number[] => {
  const own = new Set(
    districtsOf(place, {
      codes: england.districts.map(({ code }) => code),
      names: england.districts.map(({ name }) => name),
    }),
  );
  return [...england.codes.keys()].filter((row) => own.has(england.district[row]!));
};
