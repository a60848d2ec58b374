import { plural, upperFirst, whole } from "./format";
import { pointKind, type PointKind } from "./point-kinds";
import type { NearestKind, NearFile } from "./points";

/** In the order they are told. */
const NEAREST: readonly NearestKind[] = ["libraries", "stations", "gps"];

/** What all of it is made of, by the keys of data/sources.json. */
export const NEAR_SOURCES: readonly string[] = [
  ...new Set([...NEAREST, "bus-stops" as const].map((id) => pointKind(id).source)),
  "postcodes-live",
];

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

/** Places of one kind in and near several areas. */
export interface PlacesNear {
  readonly kind: PointKind;
  /** How many stand in the areas themselves. */
  readonly inside: number;
  /** The least and the most of the areas: metres to the nearest one; of bus stops, how many are near homes. */
  readonly least: number;
  readonly most: number;
}

/** What stands in and near several areas, a line for each kind: added up inside, and by area from least to most. */
export const placesNear = (near: NearFile, rows: readonly number[]): readonly PlacesNear[] => {
  const line = (kind: PointKind, inside: readonly number[], byArea: readonly number[]) => {
    const own = rows.map((row) => byArea[row] ?? NaN);
    return {
      kind,
      inside: rows.reduce((sum, row) => sum + (inside[row] ?? NaN), 0),
      least: Math.min(...own),
      most: Math.max(...own),
    };
  };
  return [
    ...NEAREST.map((id) => {
      const { inside, metres } = near.nearest[id]!;
      return line(pointKind(id), inside, metres);
    }),
    line(pointKind("bus-stops"), near.stopsInside, near.stops),
  ];
};

/** "nearest 0.3 to 1.8 km away", "5 to 31 within 400 m of homes". */
const spanText = ({ stopsWithin }: NearFile, { kind, least, most }: PlacesNear): string => {
  if (kind.id === "bus-stops") {
    const span = least === most ? whole(least) : `${whole(least)} to ${whole(most)}`;
    return `${span} within ${stopsWithin} m of homes`;
  }
  const [from, to] = [kilometres(least), kilometres(most)];
  return `nearest ${from === to ? to : `${from.replace(/ km$/, "")} to ${to}`} away`;
};

const dated = ({ listed, whose }: PointKind): string => `${listed}, ${whose}`;

/** The table of a paper: kinds of places, how many, how far, and whose list of when. */
export const nearRows = (near: NearFile, rows: readonly number[]): readonly (readonly string[])[] =>
  placesNear(near, rows).map((places) => [
    upperFirst(places.kind.many),
    whole(places.inside),
    spanText(near, places),
    upperFirst(dated(places.kind)),
  ]);

/** A sentence for each kind, with the date of its list: of one area how far it is, of several how many and how far. */
const nearSentences = (near: NearFile, rows: readonly number[]): readonly string[] =>
  placesNear(near, rows).map((places) => {
    const { kind, inside, least } = places;
    const when = dated(kind);
    if (rows.length === 1)
      return kind.id === "bus-stops"
        ? `${stopsSentence(near, rows[0]!)} (${when}).`
        : `Nearest ${kind.one}: ${kilometres(least)} (${when}).`;
    const number = inside === 0 ? `No ${kind.one}` : plural(inside, kind.one, kind.many);
    return `${number} in its areas, ${spanText(near, places)} (${when}).`;
  });

/** What stands near one area, or in and near several, as briefly as a printed page has room for. */
export const nearText = (near: NearFile, rows: readonly number[]): string =>
  [
    ...nearSentences(near, rows),
    `A distance is the median of ${rows.length === 1 ? "its" : "an area’s"} postcodes in use in October 2025. We do not know about places outside the region.`,
  ].join(" ");

/** How several areas are told, and what that leaves out. */
export const severalNote = ({ homes }: NearFile, rows: readonly number[]): string => {
  const all = rows.reduce((sum, row) => sum + (homes[row] ?? NaN), 0);
  return `Straight lines, not walks, from the least to the most of its areas. For each area we use the median of its postcodes in use in October 2025, for homes and firms: ${plural(all, "postcode")} here. We do not know about places outside the region.`;
};
