import type { Areas, Values } from "./areas";
import type { MeasureFile, NamesFile } from "./artefact";
import { BOROUGHS } from "./boroughs";
import { CARRIED, type Carried } from "./carried";
import type { Measure } from "./measures";
import type { Release } from "./release";

/** How releases on older geographies reach each row: codes of CARRIED. */
export type CarriedFlags = Areas["carried"];

/** JSON's null becomes the columns' NaN. */
const column = (cells: readonly (number | null)[]): Float64Array =>
  Float64Array.from(cells, (cell) => cell ?? NaN);

/** The flags as a file holds them, as columns. */
export const carriedFlagsOf = (
  file: Readonly<Record<"lsoa01" | "lsoa11", readonly number[]>>,
): CarriedFlags => ({
  lsoa01: Uint8Array.from(file.lsoa01),
  lsoa11: Uint8Array.from(file.lsoa11),
});

/** The region's areas, from the names artefact. */
export const areasOf = (file: NamesFile): Areas => ({
  count: file.codes.length,
  codes: file.codes,
  names: file.names,
  // England has more districts than a byte counts.
  borough: BOROUGHS.length > 256 ? Uint16Array.from(file.borough) : Uint8Array.from(file.borough),
  msoa: Uint16Array.from(file.msoa),
  ward: Uint16Array.from(file.ward),
  msoas: file.msoas,
  wards: file.wards,
  longitude: Float64Array.from(file.longitude),
  latitude: Float64Array.from(file.latitude),
  residents: Float64Array.from(file.residents),
  carried: carriedFlagsOf(file.carried),
  rowOf: new Map(file.codes.map((code, row) => [code, row])),
});

/** How a release reaches each row: exactly where it was published on LSOA 2021. */
const carriedBy = (release: Release, flags: CarriedFlags): ((row: number) => Carried) => {
  const { geography } = release;
  if (geography !== "lsoa01" && geography !== "lsoa11") return () => "exact";
  const codes = flags[geography];
  return (row) => CARRIED[codes[row] ?? 0] ?? "exact";
};

type Cells = MeasureFile["releases"][number];
type Columns = Pick<Values, "value" | "worst" | "of" | "per" | "ranked" | "england">;

const positionOf = (cells: Cells, ranked: number | null): Columns => {
  const value = column(cells.rank ?? []);
  const worst = value.slice();
  cells.worst?.rows.forEach((row, i) => (worst[row] = cells.worst?.values[i] ?? NaN));
  return { value, worst, ...(ranked === null ? {} : { ranked }) };
};

const rateOf = (cells: Cells, capped: boolean): Columns => {
  // A share whose whole nobody gave cannot be put together with others.
  if (cells.per === undefined) return { value: column(cells.value ?? []) };
  const per = column(cells.per);
  if (cells.of === undefined) {
    return { value: column(cells.value ?? []), of: new Float64Array(per.length).fill(NaN), per };
  }
  const of = column(cells.of);
  // 0 ÷ 0 is NaN: nobody to count is unknown, not zero.
  const most = capped ? 100 : Infinity;
  const value = of.map((count, row) => Math.min(most, (100 * count) / per[row]!));
  return { value, of, per, ...(cells.england && { england: cells.england }) };
};

/** Whether a release's numerator of a measure can exceed its denominator. */
export const isCapped = ({ columns }: Release, { id }: Measure): boolean => {
  const column = columns[id];
  return column?.kind === "rate" && column.capped === true;
};

/**
 * One measure at one release as columns over the file's rows.
 * @param carried flags of the same rows: the region's from NAMES, the halo's from WEIGHTS
 * @throws RangeError if the file does not hold the release
 */
export const valuesOf = (
  file: MeasureFile,
  measure: Measure,
  release: Release,
  carried: CarriedFlags,
): Values => {
  const cells = file.releases.find(({ year }) => year === release.year);
  if (cells === undefined) {
    throw new RangeError(`${measure.title} has no figures for ${release.title}`);
  }
  const columns: Record<Values["kind"], () => Columns> = {
    position: () => positionOf(cells, release.areas),
    count: () => ({ value: column(cells.value ?? []) }),
    rate: () => rateOf(cells, isCapped(release, measure)),
    score: () => ({
      // Figures that are on another device: unknown everywhere.
      value:
        cells.value === undefined
          ? new Float64Array(carried.lsoa11.length).fill(NaN)
          : column(cells.value),
      ...(cells.per === undefined ? {} : { per: column(cells.per) }),
    }),
    rank: () => ({ value: column(cells.value ?? []) }),
  };
  return {
    measure: measure.id,
    year: release.year,
    kind: measure.kind,
    carried: carriedBy(release, carried),
    ...columns[measure.kind](),
  };
};
