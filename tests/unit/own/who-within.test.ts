import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { homesOf, peopleAt } from "../../../src/analysis/own/homes";
import { nearby, straightLine } from "../../../src/analysis/own/straight-line";
import { whoWithin } from "../../../src/analysis/own/who-within";
import { realistic } from "../../realistic";
import { postcodes } from "../participants/places";
import { references } from "./own-references";

const { areas } = references;
const homes = homesOf(postcodes, areas.count);
const residents = peopleAt(homes, areas.residents);
const near = nearby(homes.longitude, homes.latitude);
const total = areas.residents.reduce((sum, one) => sum + one, 0);

const PLACE = fc.record({
  longitude: realistic({ min: -3.2, max: -2.6 }),
  latitude: realistic({ min: 53.3, max: 53.65 }),
});

describe("who lives within a distance", () => {
  it("leaves no area without homes, and gives each its residents", () => {
    expect(Math.min(...homes.inRow)).toBeGreaterThan(0);
    const sums = new Float64Array(areas.count);
    residents.forEach((people, home) => (sums[homes.row[home]!]! += people));
    sums.forEach((sum, row) => expect(sum).toBeCloseTo(areas.residents[row]!, 6));
  });

  it("adds up over rings to the whole region", () => {
    fc.assert(
      fc.property(PLACE, (place) => {
        const within = [400, 800, 2_000, 10_000, 100_000].map(
          (metres) => whoWithin(homes, [near(place, metres)], { residents }).all.people.residents,
        );
        const rings = within.map((people, at) => people - (within[at - 1] ?? 0));
        for (const ring of rings) expect(ring).toBeGreaterThanOrEqual(0);
        expect(rings.reduce((sum, ring) => sum + ring, 0)).toBeCloseTo(total, 4);
      }),
      { numRuns: 10, seed: 18 },
    );
  });

  it("finds the homes that a look at every one finds", () => {
    fc.assert(
      fc.property(PLACE, fc.integer({ min: 50, max: 5_000 }), (place, metres) => {
        const all = Array.from(homes.row, (_, home) => home).filter((home) => {
          const at = { longitude: homes.longitude[home]!, latitude: homes.latitude[home]! };
          return straightLine(place, at) <= metres;
        });
        expect([...near(place, metres)]).toEqual(all);
      }),
      { numRuns: 20, seed: 18 },
    );
  });

  it("counts an overlap once", () => {
    const place = { longitude: -2.9618, latitude: 53.39648 };
    const reach = near(place, 800);
    const { each, all } = whoWithin(homes, [reach, reach], { residents });
    expect(each[0]).toEqual(each[1]);
    expect(all).toEqual(each[0]);
  });

  it("is known where it is the whole answer: a degree of latitude is 111.2 km", () => {
    const metres = straightLine({ longitude: -3, latitude: 53 }, { longitude: -3, latitude: 54 });
    expect(metres / 1000).toBeCloseTo(111.195, 2);
  });
});
