import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";
import { GAZETTEER } from "../../../../src/domain/artefact";
import { findPlaces, placeIndex } from "../../../../src/domain/find/find-places";
import {
  boundedPlaces,
  constituencyPlaces,
  earlierPlaces,
  ownKnownPlaces,
  ownKnownShapes,
  servicePlaces,
  streetPlaces,
  townPlaces,
} from "../../../../src/domain/find/known-places";
import { folded } from "../../../../src/domain/find/spelling";
import { LARGER_AREAS } from "../../../../src/domain/larger-areas";
import { STREET_NAMES } from "../../../../src/domain/streets/street-names";
import { POINTS } from "../../../../src/domain/points";
import { builtAreas } from "../../../built-data";
import { builtEarlier } from "../../../built-earlier";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../../public/data", file), "utf8"));
const AREAS = builtAreas();
const INDEX = placeIndex([
  ...boundedPlaces(AREAS),
  ...constituencyPlaces(AREAS, v.parse(LARGER_AREAS, read("larger-areas.json"))),
  ...earlierPlaces(AREAS, builtEarlier()),
  ...townPlaces(AREAS, v.parse(GAZETTEER, read("gazetteer.json"))),
  ...["libraries", "stations", "gps"].flatMap((kind) =>
    servicePlaces(AREAS, v.parse(POINTS, read(`points/${kind}.json`))),
  ),
  ...streetPlaces(AREAS, v.parse(STREET_NAMES, read("street-names.json"))),
]);
const first = (typed: string): string => {
  const [best] = findPlaces(INDEX, typed);
  return best === undefined ? "nothing" : `${best.name}, ${best.kind}`;
};

test.each([
  // As it is written.
  ["Kirkby", "Kirkby, town"],
  ["kirkby", "Kirkby, town"],
  ["  KIRKBY ", "Kirkby, town"],
  ["Liverpool", "Liverpool, borough"],
  ["Liverp", "Liverpool, borough"],
  ["sthel", "St Helens, borough"],
  ["L'pool", "Liverpool, borough"],
  ["Knowsley council", "Knowsley, borough"],
  ["Wirral", "Wirral, borough"],
  ["The Wirral", "Wirral, borough"],
  ["Liverpool City Region", "Liverpool City Region, region"],
  ["Widnes and Halewood", "Widnes and Halewood, constituency"],
  ["Garston constituency", "Liverpool Garston, constituency"],
  ["LCR", "Liverpool City Region, region"],
  ["Merseyside", "Liverpool City Region, region"],
  ["Stockbridge Village", "Stockbridge Village, town"],
  ["Newton le Willows", "Newton-le-Willows, town"],
  ["newton-le-willows", "Newton-le-Willows, town"],
  ["Norris Green", "Norris Green, town"],
  ["Norris Green ward", "Norris Green, ward"],
  ["Bidston & St James", "Bidston and St James, ward"],
  ["St Michael's & Otterspool", "St Michael's & Otterspool, neighbourhood"],
  ["St Michaels and Otterspool", "St Michael's & Otterspool, neighbourhood"],
  // Saint.
  ["St Helens", "St Helens, borough"],
  ["St. Helens", "St Helens, borough"],
  ["Saint Helens", "St Helens, borough"],
  ["saint helens", "St Helens, borough"],
  ["sthelens", "St Helens, borough"],
  ["Saint Michaels", "St Michaels, town"],
  ["St. Michael’s", "St Michaels, town"],
  // By ear and by slip.
  ["Kirby", "Kirkby, town"],
  ["Kirkbey", "Kirkby, town"],
  ["Berkinhead", "Birkenhead, town"],
  ["Birkenhed", "Birkenhead, town"],
  ["Birkinhead", "Birkenhead, town"],
  ["Anfeild", "Anfield, town"],
  ["Aigberth", "Aigburth, town"],
  ["Huyten", "Huyton, town"],
  ["Toxeth", "Toxteth, town"],
  ["Wallasy", "Wallasey, town"],
  ["Runcorne", "Runcorn, town"],
  ["Everten", "Everton, town"],
  ["Southprt", "Southport, town"],
  // Said otherwise.
  ["The Dingle", "Dingle, town"],
  ["Tower Hill", "Tower Hill, town"],
  ["Kirkby, Knowsley", "Kirkby, town"],
  ["Bootle, Sefton", "Bootle, town"],
  ["Bootle (Sefton)", "Bootle, town"],
  ["Bootle", "Bootle, town"],
  ["West Kirby", "West Kirby, town"],
  // Codes of today.
  ["E01006448", "Knowsley 001A, area"],
  ["e01006448", "Knowsley 001A, area"],
  ["Knowsley 001A", "Knowsley 001A, area"],
  ["Kirkby North East (001A)", "Knowsley 001A, area"],
  ["E02001327", "Kirkby North East, neighbourhood"],
  ["Knowsley 001", "Kirkby North East, neighbourhood"],
  ["E05000932", "Ainsdale, ward"],
  ["E08000011", "Knowsley, borough"],
  ["E47000004", "Liverpool City Region, region"],
  // Codes and names of before.
  ["E01006720", "Liverpool 035G, earlier"],
  ["E01012428", "Halton 012G, earlier"],
  ["Halton 012C", "Halton 012G, earlier"],
  ["E01006559", "Liverpool 018F, earlier"],
])("%s leads to %s", (typed, expected) => {
  expect(first(typed)).toBe(expected);
});

test.each([
  ["Smithdown Road", /^Smithdown Road: Street in .+, Liverpool$/],
  ["smithdown rd", null],
  ["Smithdwon Road", /^Smithdown Road: /],
  ["St John's Road, Waterloo", /^St John's Road: Street in .*Waterloo.*, Sefton$/],
  ["Ullet Road", /^Ullet Road: Street in .+, Liverpool$/],
])("%s leads to the street, and the area it lies in", (typed, expected) => {
  const [best] = findPlaces(INDEX, typed);
  if (expected === null) expect(best?.kind).not.toBe("street");
  else expect(`${best?.name}: ${best?.what}`).toMatch(expected);
});

test("a street of one name in several places is offered in each", () => {
  const found = findPlaces(INDEX, "School Lane", 40).filter(({ name }) => name === "School Lane");
  expect(found.length).toBeGreaterThan(8);
  expect(new Set(found.map(({ what }) => what)).size).toBe(found.length);
  // Every one stands where it says.
  for (const { point } of found) {
    expect(point!.longitude).toBeGreaterThan(-3.3);
    expect(point!.latitude).toBeGreaterThan(53.2);
  }
});

test("a town is found before the streets that are named after it", () => {
  expect(findPlaces(INDEX, "Walton").map(({ kind }) => kind)[0]).toBe("town");
  expect(findPlaces(INDEX, "Liverpool").map(({ kind }) => kind)[0]).toBe("borough");
});

describe("what is offered", () => {
  it("is each part of a divided area", () => {
    const parts = findPlaces(INDEX, "E01012428").map(({ name }) => name);
    expect(parts).toEqual(["Halton 012G", "Halton 012H"]);
  });

  it("is found by every name and code that a place has", () => {
    for (const { key, name, kind, also } of boundedPlaces(AREAS).filter(
      (each, at) => each.kind !== "area" || at % 12 === 0,
    ))
      for (const called of kind === "ward" ? [key] : [key, name, ...also])
        expect(
          findPlaces(INDEX, called, 40).some((place) => place.key === key),
          `${called} does not find ${key}`,
        ).toBe(true);
  });

  it("is first what the map shows, of those that answer equally well", () => {
    const kinds = (shown: "ward" | "constituency" | null) =>
      findPlaces(INDEX, "northwood", 8, shown).map(({ kind }) => kind);
    expect(kinds(null)[0]).toBe("town");
    expect(kinds("ward")[0]).toBe("ward");
    expect(kinds("constituency")[0]).toBe("town");
    // Never before what answers better.
    expect(findPlaces(INDEX, "Kirkby", 8, "constituency")[0]?.kind).toBe("town");
  });

  it("says the borough that a place’s label says, once", () => {
    const towns = findPlaces(INDEX, "Bootle").filter(({ kind }) => kind === "town");
    expect(towns[0]).toMatchObject({ name: "Bootle", what: "Place in Sefton" });
    const all = findPlaces(INDEX, "St Helens", 40).map(({ name }) => name);
    expect(all.some((name) => name.includes("("))).toBe(false);
  });

  it("is nothing for what no place is called", () => {
    expect(findPlaces(INDEX, "Xyzzyqq")).toEqual([]);
    expect(findPlaces(INDEX, "E01000001")).toEqual([]);
    expect(findPlaces(INDEX, " ")).toEqual([]);
  });
});

test("one spelling stands for all that a name is written as", () => {
  for (const written of [
    "St. Helens",
    "Saint Helens",
    "ST HELENS",
    "st  helens",
    "St\u200b Helens",
  ])
    expect(folded(written)).toBe("st helens");
  expect(folded("Queen’s & Duke's")).toBe("queens and dukes");
});

test("own places are found by name and kind, said to be the reader's, after areas of the same name", () => {
  const at = { longitude: -2.9618, latitude: 53.39648, source: 0 };
  const own = ownKnownPlaces([
    { name: "Toxteth hub", kind: "Family Hub", ...at },
    { name: "Kirkby", kind: "", ...at },
  ]);
  const known = placeIndex([...boundedPlaces(AREAS), ...own]);
  const [hub] = findPlaces(known, "family hub");
  expect(hub).toMatchObject({
    kind: "own",
    name: "Toxteth hub",
    what: "Your own place, Family Hub, known in this session only",
    point: { longitude: -2.9618, latitude: 53.39648 },
  });
  const ring = [
    [-2.98, 53.42],
    [-2.96, 53.42],
    [-2.96, 53.43],
    [-2.98, 53.42],
  ] as const;
  const shape = { name: "Everton patch", polygons: [[ring]], label: ring[0], source: 1 };
  expect(findPlaces(placeIndex(ownKnownShapes([shape])), "everton")[0]).toMatchObject({
    what: "Your own shape, known in this session only",
    bounds: [-2.98, 53.42, -2.96, 53.43],
  });
  const kirkby = findPlaces(
    placeIndex([...own, ...townPlaces(AREAS, v.parse(GAZETTEER, read("gazetteer.json")))]),
    "Kirkby",
  );
  expect(kirkby.slice(0, 2).map(({ kind }) => kind)).toEqual(["town", "own"]);
});
