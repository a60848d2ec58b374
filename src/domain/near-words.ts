import { plural } from "./format";
import { pointKind } from "./point-kinds";
import type { NearestKind, NearFile } from "./points";

/** In the order they are told. */
const NEAREST: readonly NearestKind[] = ["libraries", "stations", "gps"];

/** "0.6 km", to 100 m: postcodes and places are no surer than that. */
export const kilometres = (metres: number): string =>
  metres < 50 ? "under 0.1 km" : `${(metres / 1000).toFixed(1)} km`;

export interface NearLine {
  /** "Nearest library". */
  readonly what: string;
  /** "Kirkby Library". */
  readonly name: string;
  /** "0.6 km". */
  readonly far: string;
  /** "end of 2023". */
  readonly listed: string;
}

/** What is nearest to an area, a line each. */
export const nearLines = (near: NearFile, row: number): readonly NearLine[] =>
  NEAREST.flatMap((id): NearLine[] => {
    const { metres, names, at } = near.nearest[id]!;
    const far = metres[row];
    if (far === undefined) return [];
    const { one, listed } = pointKind(id);
    return [
      {
        what: `Nearest ${one}`,
        name: names[at[row] ?? -1] ?? "",
        far: kilometres(far),
        listed,
      },
    ];
  });

/** "31 bus stops within 400 m of its homes". */
export const stopsSentence = ({ stops, stopsWithin }: NearFile, row: number): string =>
  `${plural(stops[row] ?? NaN, "bus stop")} within ${stopsWithin} m of its homes`;

/** What its homes are, and what the distances leave out. */
export const nearNote = ({ homes }: NearFile, row: number): string =>
  `Straight lines, not walks. We use its ${plural(homes[row] ?? NaN, "postcode")} in use in October 2025, for homes and firms; a distance is the median of theirs. We do not know about places outside the region.`;
