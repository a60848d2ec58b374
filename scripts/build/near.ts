import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { NEAR, type NearestKind } from "../../src/domain/points";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import type { Inputs } from "./inputs";
import { metres, readPoints, type Point } from "./points";
import { regionAreas } from "./region";

const KINDS: readonly NearestKind[] = ["libraries", "stations", "gps"];
/** Metres: the walk to a bus stop that transport planning usually allows (CIHT, 400 m). */
const STOPS_WITHIN = 400;
/** Degrees north that are certainly more than that. */
const LATITUDES = 0.004;

type Home = Pick<Point, "longitude" | "latitude">;

/** Postcodes in use in October 2025, by row: what stands for homes. */
const homesByRow = (inputs: Inputs): Home[][] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  const homes: Home[][] = Array.from(rowOf, () => []);
  for (const { lsoa21_code, lon, lat } of inputs.rows("postcodes-live", [
    "lsoa21_code",
    "lon",
    "lat",
  ] as const))
    homes[rowOf.get(lsoa21_code) ?? -1]?.push({ longitude: Number(lon), latitude: Number(lat) });
  return homes;
};

/** The middle one of numbers, the lower of two. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** The mean of homes, and how far the farthest lies from it: so much is enough to look at. */
const middleOf = (homes: readonly Home[]) => {
  const mean = (of: (home: Home) => number) =>
    homes.reduce((sum, home) => sum + of(home), 0) / homes.length;
  const middle = { longitude: mean((h) => h.longitude), latitude: mean((h) => h.latitude) };
  return { middle, radius: Math.max(...homes.map((home) => metres(home, middle))) };
};

interface Nearest {
  readonly metres: number;
  /** Index of the place nearest to most homes, the first of several. */
  readonly at: number;
}

/** The median distance of homes to the place nearest each. */
export const nearestOf = (homes: readonly Home[], places: readonly Point[]): Nearest => {
  const { middle, radius } = middleOf(homes);
  const far = places.map((place) => metres(place, middle));
  const limit = Math.min(...far) + 2 * radius;
  const candidates = [...places.keys()].filter((at) => far[at]! <= limit);
  const votes = new Map<number, number>();
  const distances = homes.map((home) => {
    let best = { at: -1, metres: Infinity };
    for (const at of candidates) {
      const away = metres(home, places[at]!);
      if (away < best.metres) best = { at, metres: away };
    }
    votes.set(best.at, (votes.get(best.at) ?? 0) + 1);
    return best.metres;
  });
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { metres: Math.round(median(distances) / 10) * 10, at: most![0] };
};

/** How many places lie within so many metres of any of the homes. */
export const countWithin = (homes: readonly Home[], places: readonly Home[], within: number) =>
  places.filter((place) =>
    homes.some(
      (home) =>
        Math.abs(home.latitude - place.latitude) < LATITUDES && metres(home, place) <= within,
    ),
  ).length;

/** How many places lie in each area, by row. */
const insideByRow = (inputs: Inputs, places: readonly Point[]): number[] => {
  const inside = new Map<string, number>();
  for (const { code } of places) inside.set(code, (inside.get(code) ?? 0) + 1);
  return regionAreas(inputs).map(({ code }) => inside.get(code) ?? 0);
};

/** Distances of every area's homes to places, in a straight line, and how many places it holds. */
export const buildNear = ({ inputs }: Task): Built[] => {
  const homes = homesByRow(inputs);
  const stops = readPoints(inputs, "bus-stops");
  const nearest = KINDS.map((kind) => {
    const places = readPoints(inputs, kind);
    const found = homes.map((own) => nearestOf(own, places));
    return [
      kind,
      {
        metres: found.map((one) => one.metres),
        names: places.map(({ name }) => name),
        at: found.map(({ at }) => at),
        inside: insideByRow(inputs, places),
      },
    ] as const;
  });
  return [
    {
      name: "points/near",
      file: "points/near.json",
      content: guarded("points/near", NEAR, {
        format: "reach-atlas/near",
        version: ARTEFACT_VERSION,
        nearest: Object.fromEntries(nearest),
        stopsWithin: STOPS_WITHIN,
        stops: homes.map((own) => countWithin(own, aroundOf(own, stops), STOPS_WITHIN)),
        stopsInside: insideByRow(inputs, stops),
        homes: homes.map((own) => own.length),
      }),
      sources: ["postcodes-live", "libraries", "rail-ferry", "gp-practices", "bus-stops", "lsoa21"],
      vintage: "December 2023 and July 2026; homes October 2025",
    },
  ];
};

/** Places in the box of some homes and a little around it. */
const aroundOf = (homes: readonly Home[], places: readonly Point[]): Point[] => {
  const [east, north] = [homes.map((h) => h.longitude), homes.map((h) => h.latitude)];
  const [w, e] = [Math.min(...east) - 2 * LATITUDES, Math.max(...east) + 2 * LATITUDES];
  const [s, n] = [Math.min(...north) - LATITUDES, Math.max(...north) + LATITUDES];
  return places.filter(({ longitude: x, latitude: y }) => x >= w && x <= e && y >= s && y <= n);
};
