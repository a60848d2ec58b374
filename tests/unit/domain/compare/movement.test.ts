import { expect, test } from "vitest";
import { movementOf, rowsOf } from "../../../../src/domain/compare/movement";
import type { EnglandColumns, EnglandRelease } from "../../../../src/domain/england-columns";
import { englandRowsOf, englandValues } from "../../../../src/domain/england-values";
import { definitionOf, persistenceOf } from "../../../../src/domain/persistence";
import { placesOf } from "../../../../src/domain/place";
import { builtAreas, builtValues } from "../../../built-data";
import { builtEngland, builtPositions } from "../../../built-england";

const ENGLAND = builtPositions();
const VALUES = englandValues(ENGLAND);
const YEARS = VALUES.map(({ year }) => year);
const ALWAYS = definitionOf("always-10");
const PERSISTENCE = persistenceOf(ALWAYS, VALUES);
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const placed = (name: string) => PLACES.find((place) => place.name === name)!;
const moved = (name: string, year: number) =>
  movementOf(PERSISTENCE, VALUES, englandRowsOf(ENGLAND, placed(name)), year);

test("in the six boroughs England's file tells what the region's own does, at every release", () => {
  const areas = builtAreas();
  const own = YEARS.map((year) => builtValues("imd", year, areas));
  const followed = persistenceOf(ALWAYS, own);
  for (const place of PLACES.filter(({ kind }) => kind === "borough" || kind === "region")) {
    for (const year of YEARS) {
      expect(moved(place.name, year)).toEqual(
        movementOf(followed, own, rowsOf(areas, place)!, year),
      );
    }
  }
});

test("the districts of England add up to England, and so do those of a combined authority", () => {
  const england = moved("England", 2025);
  const districts = PLACES.filter(({ kind }) => kind === "borough" || kind === "district").map(
    ({ name }) => moved(name, 2025),
  );
  for (const key of ["areas", "persistent", "entered", "left", "redrawn"] as const) {
    expect(districts.reduce((sum, each) => sum + each[key], 0)).toBe(england[key]);
  }
  expect(england.areas).toBe(33_755);
  expect(england.unknown).toBe(0);
  const four = ["Barnsley", "Doncaster", "Rotherham", "Sheffield"].map((name) => moved(name, 2025));
  expect(four.reduce((sum, { persistent }) => sum + persistent, 0)).toBe(
    moved("South Yorkshire", 2025).persistent,
  );
});

test("the first release has none before it, and unknown is neither in nor out", () => {
  expect(moved("Manchester", 2004)).toMatchObject({ entered: 0, left: 0, since: undefined });
  const rank = Uint16Array.of(1, 1, 0, 20);
  const release = (year: number, rank: Uint16Array): EnglandRelease => ({
    year,
    areas: 20,
    rank,
    worst: rank,
    carried: () => "exact",
  });
  const toy: EnglandColumns = {
    codes: ["a", "b", "c", "d"],
    districts: [],
    district: Uint16Array.of(0, 0, 0, 0),
    releases: [
      release(2004, rank),
      release(2007, rank),
      release(2010, rank),
      release(2015, Uint16Array.of(1, 20, 1, 1)),
    ],
  };
  const values = englandValues(toy);
  expect(movementOf(persistenceOf(ALWAYS, values), values, [0, 1, 2, 3], 2015)).toEqual({
    areas: 4,
    persistent: 1,
    entered: 1,
    left: 1,
    unknown: 1,
    unfollowed: 1,
    redrawn: 0,
    since: 2010,
  });
});
