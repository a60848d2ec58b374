import { expect, test } from "vitest";
import { placeSummary } from "../../../src/analysis/place-summaries";
import { textOf } from "../../../src/domain/area-sentence";
import { shareSentence } from "../../../src/domain/compare/share-sentence";
import { ENGLISH_REGIONS, isInRegion } from "../../../src/domain/english-regions";
import { figureAt } from "../../../src/domain/indicators/figures";
import { indicatorOf } from "../../../src/domain/indicators/indicators";
import { measureOf, releasesOf } from "../../../src/domain/measure-releases";
import { districtsOf, ENGLAND, placesOf } from "../../../src/domain/place";
import { workingFamiliesOf } from "../../../src/domain/working-families";
import { builtEngland } from "../../built-england";
import { builtInWork } from "../../built-in-work";
import { builtIndicators } from "../../built-indicators";

const { releases } = builtEngland();
const LATEST = releases.at(-1)!;
const PLACES = placesOf(LATEST);
const REGIONS = PLACES.filter(({ kind }) => kind === "english-region");
const named = (name: string) => PLACES.find((place) => place.name === name)!;
const regionOf = (code: string) => ENGLISH_REGIONS.filter((one) => isInRegion(code, one.code));

test("every district lies in one region of England, at every release and in the table of working families", () => {
  const { children } = builtInWork().boroughs;
  for (const codes of [...releases.map((release) => release.codes), children.england.codes])
    expect(codes.filter((code) => regionOf(code).length !== 1)).toEqual([]);
});

test("the regions have as many districts as the publisher gives them, by hand", () => {
  const counts = REGIONS.map((place) => [place.name, districtsOf(place, LATEST).length]);
  expect(Object.fromEntries(counts)).toEqual({
    "East Midlands region": 35,
    "East of England region": 45,
    "London region": 33,
    "North East region": 12,
    "North West region": 35,
    "South East region": 64,
    "South West region": 27,
    "West Midlands region": 30,
    "Yorkshire and The Humber region": 15,
  });
});

/** By hand: districts since abolished, recoded, or beside the edge of a region. */
test.each([
  ["E07000026", "Allerdale", "North West region"],
  ["E07000163", "Craven", "Yorkshire and The Humber region"],
  ["E08000038", "Barnsley, recoded", "Yorkshire and The Humber region"],
  ["E07000155", "South Northamptonshire", "East Midlands region"],
  ["E06000060", "Buckinghamshire", "South East region"],
  ["E07000048", "Christchurch", "South West region"],
  ["E06000055", "Bedford", "East of England region"],
])("%s, %s, lies in %s", (code, _, region) => {
  expect(regionOf(code).map(({ name }) => name)).toEqual([region]);
});

test("nine regions make England: areas, people, and children by whether somebody works", () => {
  for (const england of releases) {
    const release = releasesOf("imd").find(({ year }) => year === england.year)!;
    const of = (place: typeof ENGLAND) =>
      placeSummary({ england, measure: measureOf("imd"), release }, place);
    expect(REGIONS.reduce((sum, place) => sum + of(place).lsoas, 0)).toBe(of(ENGLAND).lsoas);
  }
  const { boroughs } = builtInWork();
  const known = REGIONS.flatMap((place) => workingFamiliesOf(boroughs, place) ?? []);
  // Somerset is not held, so that the South West has no figure.
  expect(known).toHaveLength(8);
  expect(workingFamiliesOf(boroughs, named("South West region"))).toBeUndefined();
});

test("the North West: a sentence names it, its own published figures stand by it, and it has no rank", () => {
  const place = named("North West region");
  const release = releasesOf("imd").at(-1)!;
  const summary = placeSummary({ england: LATEST, measure: measureOf("imd"), release }, place);
  const liverpool = placeSummary(
    { england: LATEST, measure: measureOf("imd"), release },
    named("Liverpool"),
  );
  expect(textOf(shareSentence([summary, liverpool], 1))).toContain("North West region");
  expect(summary.figures.average_rank?.basis).toBe("combined");
  expect(summary.figures.average_rank?.england).toBeUndefined();
  const pay = figureAt(builtIndicators(), indicatorOf("weekly-pay"), place);
  expect(pay.known && pay.value > 500).toBe(true);
});

test("names of regions and of combined authorities differ", () => {
  expect(new Set(PLACES.map(({ name }) => name)).size).toBe(PLACES.length);
});
