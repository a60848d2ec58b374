import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { homesOf, peopleAt } from "../../../src/analysis/own/homes";
import { nearby, straightLine } from "../../../src/analysis/own/straight-line";
import { whoBeyond } from "../../../src/analysis/own/who-beyond";
import { whoWithin } from "../../../src/analysis/own/who-within";
import { beyondWords } from "../../../src/domain/own-words";
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

describe("how far residents spread over postcodes can be trusted", () => {
  // As if only neighbourhoods (MSOAs) were known: what is spread over their postcodes is set against their LSOAs.
  const msoaOf = Uint16Array.from(homes.row, (row) => areas.msoa[row]!);
  const inMsoa = new Uint32Array(areas.msoas.length);
  for (const msoa of msoaOf) inMsoa[msoa]! += 1;
  const known = new Float64Array(areas.msoas.length);
  areas.residents.forEach((people, row) => (known[areas.msoa[row]!]! += people));
  const spread = peopleAt({ ...homes, row: msoaOf, inRow: inMsoa }, known);
  const estimate = new Float64Array(areas.count);
  spread.forEach((people, home) => (estimate[homes.row[home]!]! += people));
  const errors = Array.from(areas.residents, (people, row) =>
    Math.abs(estimate[row]! / people - 1),
  ).sort((a, b) => a - b);

  it("keeps every neighbourhood's residents", () => {
    expect(estimate.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 4);
  });

  it("is out by 15% for the middle LSOA, and by less than 40% for nine in ten", () => {
    const share = (of: number) => errors[Math.floor(of * (errors.length - 1))]!;
    expect(share(0.5)).toBeCloseTo(0.15, 2);
    expect(share(0.9)).toBeLessThan(0.4);
    // Where most postcodes are of firms, in the middle of Liverpool, it is far out.
    expect(share(1)).toBeGreaterThan(1);
  });
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

describe("who lives beyond, and how far", () => {
  const hub = { longitude: -2.9618, latitude: 53.39648 };
  const other = { longitude: -2.8907, latitude: 53.4815 };

  it("leaves nobody out: within and beyond add up to the region", () => {
    const within = whoWithin(homes, [near(hub, 800), near(other, 800)], { residents });
    const beyond = whoBeyond(homes, [hub, other], 800, { residents });
    expect(within.all.people.residents + beyond!.residents.people).toBeCloseTo(total, 4);
  });

  it("says the mean distance that a look at every home and place finds", () => {
    let [people, sum] = [0, 0];
    residents.forEach((here, home) => {
      const at = { longitude: homes.longitude[home]!, latitude: homes.latitude[home]! };
      const away = Math.min(straightLine(hub, at), straightLine(other, at));
      if (away <= 800) return;
      people += here;
      sum += here * away;
    });
    const { residents: found } = whoBeyond(homes, [hub, other], 800, { residents })!;
    expect(found.people).toBeCloseTo(people, 4);
    expect(found.metres).toBeCloseTo(sum / people, 6);
  });

  it("says nothing where there are no places, and of nobody where all are within", () => {
    expect(whoBeyond(homes, [], 800, { residents })).toBeNull();
    expect(whoBeyond(homes, [hub], 1e6, { residents })).toEqual({
      residents: { people: 0, metres: NaN },
    });
  });

  it("is told in a sentence", () => {
    const words = beyondWords({
      residents: { people: 1240.4, metres: 1_880 },
      "persistent-residents": { people: 0, metres: NaN },
    });
    expect(words).toBe(
      "1,240 residents live beyond: on average 1.9 km from the nearest of your places, in a straight line. None of them lives in an always-poor area.",
    );
  });
});
