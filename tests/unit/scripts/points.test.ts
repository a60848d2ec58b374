import { describe, expect, it } from "vitest";
import { countWithin, nearestOf } from "../../../scripts/build/near";
import { readPoints } from "../../../scripts/build/points";
import { openInputs } from "../../../scripts/build/inputs";
import { writeToySources } from "./toy-sources";

const HEAD = "name,lon,lat,lsoa21_code";
const { dir, sources } = writeToySources({
  libraries: `${HEAD},type,operation_2023,year_closed
Open,-2.995,53.405,E01000001,Static Library,LA,
Shut,-2.995,53.405,E01000001,Static Library,LA,2024
Never,-2.995,53.405,E01000001,Static Library,,
Old Library,-2.985,53.405,E01000002,Static Library,ICL,
Records,-2.985,53.405,E01000002,Archive,LA,
`,
  "rail-ferry": `${HEAD},kind
Toy Rail Station,-2.995,53.405,E01000001,rail station
Liverpool Toy Low Level Rail Station,-2.980,53.404,E01000002,rail station
Liverpool Toy Rail Station,-2.982,53.406,E01000002,rail station
Way in,-2.995,53.405,E01000001,rail station entrance
Quay,-2.990,53.405,E01000001,ferry landing
The Quay Terminal,-2.991,53.405,E01000001,ferry terminal
Far Terminal,-2.970,53.405,E01000003,ferry terminal
`,
  "gp-practices": `${HEAD}
ST. HELENS AND TOY MEDICAL CTR,-2.995,53.405,E01000001
`,
});
const inputs = openInputs(dir, sources);
const names = (kind: Parameters<typeof readPoints>[1]) =>
  readPoints(inputs, kind).map(({ name }) => name);

describe("places of a kind", () => {
  it("are the libraries in a building of their own that are open", () => {
    expect(names("libraries")).toEqual(["Old Library", "Open Library"]);
  });

  it("are stations once each, in the middle of the points they have, without their entrances", () => {
    const found = readPoints(inputs, "stations");
    expect(found.map(({ name }) => name)).toEqual(["Liverpool Toy station", "Toy station"]);
    expect(found[0]!.longitude).toBeCloseTo(-2.981, 6);
    expect(found[0]!.latitude).toBeCloseTo(53.405, 6);
  });

  it("are ferry landings, and terminals that are no landing by another name", () => {
    expect(names("ferries")).toEqual(["Far Terminal", "Quay"]);
  });

  it("are written as a reader would", () => {
    expect(names("gps")).toEqual(["St Helens and Toy Medical Centre"]);
  });
});

/** A degree north is 111.195 km on the sphere that distances are told on. */
const north = (metres: number) => ({ longitude: -3, latitude: 53.4 + metres / 111_195 });
const place = (name: string, metres: number) => ({ name, code: "", ...north(metres) });

describe("how far homes are from places", () => {
  it("is the middle one of the distances, each to the place nearest that home", () => {
    // Homes at 0, 200 and 1,000 m; places at 300 and 1,100 m: 300, 100 and 100 m.
    const found = nearestOf(
      [north(0), north(200), north(1000)],
      [place("A", 300), place("B", 1100), place("C", 9000)],
    );
    expect(found).toEqual({ metres: 100, at: 0 });
  });

  it("counts stops near any home once, 400 m in and 401 m out", () => {
    const homes = [north(0), north(10)];
    expect(countWithin(homes, [north(-399), north(409), north(411), north(100)], 400)).toBe(3);
  });
});
