import { latLngToCell } from "h3-js";

import type { Areas } from "../domain/areas";
import type { ReleasedLevels } from "../domain/released";
import { guessByArea } from "./participants/release-participants";

/** Released people spread over places, for heat and hexagons. */
export interface Spread {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
  /** People at each place: fractions, since an area's figure is shared out evenly. */
  readonly people: Float64Array;
}

/**
 * Spreads the released figures evenly over each area's postcodes. Made from figures that may be shown and
 * never from where people live, so no hexagon at any zoom says more than the table does.
 *
 * @param places postcodes with their area and position
 */
export const spread = (
  levels: ReleasedLevels,
  areas: Pick<Areas, "count" | "msoa" | "msoas">,
  places: {
    readonly row: ArrayLike<number>;
    readonly longitude: ArrayLike<number>;
    readonly latitude: ArrayLike<number>;
  },
): Spread => {
  const guess = guessByArea(levels, areas);
  const homes = new Uint32Array(areas.count);
  for (let i = 0; i < places.row.length; i++) homes[places.row[i]!]! += 1;
  const people = Float64Array.from({ length: places.row.length }, (_, i) => {
    const row = places.row[i]!;
    return guess[row]! / homes[row]!;
  });
  return { longitude: places.longitude, latitude: places.latitude, people };
};

/** One hexagon with the people in it, already fit to be shown. */
export interface Hexagon {
  /** H3 cell. */
  readonly cell: string;
  /** A multiple of 5, or NaN for "fewer than the threshold". */
  readonly figure: number;
}

/**
 * Adds a spread up by H3 cells (resolution 7 is about 5 km², 8 0.7 km², 9 0.1 km²). Cells below the
 * threshold keep their place and lose their figure.
 */
export const hexagons = (
  { longitude, latitude, people }: Spread,
  resolution: number,
  threshold: number,
): Hexagon[] => {
  const sums = new Map<string, number>();
  for (let i = 0; i < people.length; i++) {
    if (people[i]! <= 0) continue;
    const cell = latLngToCell(latitude[i]!, longitude[i]!, resolution);
    sums.set(cell, (sums.get(cell) ?? 0) + people[i]!);
  }
  return Array.from(sums, ([cell, sum]) => ({
    cell,
    figure: sum < threshold ? NaN : Math.max(threshold, Math.round(sum / 5) * 5),
  }));
};
