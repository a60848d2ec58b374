import { standingOf, type PostcodeColumns } from "../../domain/postcode-columns";

/**
 * Where people live, as well as it is known: each LSOA's residents are spread evenly over its postcodes in
 * use. A postcode of a firm counts like one of homes.
 */
export interface Homes {
  readonly count: number;
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Row of the LSOA each lies in. */
  readonly row: Uint16Array;
  /** Homes of each row. */
  readonly inRow: Uint32Array;
}

/** @param rows LSOAs of the region */
export const homesOf = (postcodes: PostcodeColumns, rows: number): Homes => {
  const live = Array.from(postcodes.row, (_, at) => at).filter(
    (at) => standingOf(postcodes.standing[at]!) === "live",
  );
  const row = Uint16Array.from(live, (at) => postcodes.row[at]!);
  const inRow = new Uint32Array(rows);
  for (const each of row) inRow[each]! += 1;
  return {
    count: live.length,
    longitude: Float64Array.from(live, (at) => postcodes.longitude[at]!),
    latitude: Float64Array.from(live, (at) => postcodes.latitude[at]!),
    row,
    inRow,
  };
};

/** People at each home: those of its LSOA shared evenly. @param people by row, NaN unknown */
export const peopleAt = ({ row, inRow }: Homes, people: ArrayLike<number>): Float64Array =>
  Float64Array.from(row, (each) => people[each]! / inRow[each]!);

/** People of several groups at each home. @param groups by row */
export const groupsAt = <Group extends string>(
  homes: Homes,
  groups: Readonly<Record<Group, ArrayLike<number>>>,
): Record<Group, Float64Array> =>
  Object.fromEntries(
    Object.entries<ArrayLike<number>>(groups).map(([group, people]) => [
      group,
      peopleAt(homes, people),
    ]),
  ) as Record<Group, Float64Array>;

/** The same of those areas alone whose people are known: a choice of sites leaves the others out. */
export const knownAt = (homes: Homes, people: ArrayLike<number>): Float64Array =>
  peopleAt(homes, people).map((one) => (Number.isNaN(one) ? 0 : one));
