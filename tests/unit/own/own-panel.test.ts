import { describe, expect, it } from "vitest";

import { withinCsv } from "../../../src/features/explore/own/within-csv";
import { gainsWords } from "../../../src/domain/own-words";
import { peopleByArea } from "../../../src/domain/own-people";
import { builtAreas } from "../../built-data";
import { builtContentFacts } from "../../built-content";
import { viewOf } from "../../../src/domain/deck/view-search";

const people = (residents: number) => ({
  people: { residents, "persistent-residents": 2.4, "income-deprived": 1 },
  areas: 3,
});

const PLACE = { name: "=1+1", kind: "", longitude: -2.9, latitude: 53.4, source: 2 };

describe("the file of who lives within", () => {
  it("says whose places they are, and runs nothing in a spreadsheet", () => {
    const csv = withinCsv(
      { metres: 800, proposed: [], places: [PLACE] },
      { each: [people(10.6)], all: people(10.6) },
    );
    const [header, first, all, , note] = csv.split("\n");
    expect(header).toBe("place,residents,persistent_residents,income_deprived,areas_touched");
    expect(first).toBe("'=1+1,11,2,1,3");
    expect(all).toBe("(all),11,2,1,3");
    expect(note).toMatch(/^"Your own places, not a published list\. People within 800 m/);
  });
});

describe("the file of who lives within a walk", () => {
  it("says how far, whose streets, of when, what they lack, and which place lies by none", () => {
    const ground = { streets: [], outlines: [], missed: [0] };
    const walk = { minutes: 10, speed: 4.8, ground };
    const csv = withinCsv(
      { metres: 800, proposed: [], places: [PLACE], walk },
      { each: [people(10.6)], all: people(10.6) },
    );
    expect(csv).toContain("People within 10 minutes’ walk at 4.8 km an hour.");
    expect(csv).toContain("© OpenStreetMap contributors, August 2021 (ODbL)");
    expect(csv).toMatch(/steps, gates/);
    expect(csv).toContain("counted in a straight line: =1+1.");
  });
});

describe("the curve of gains in words", () => {
  it("tells the first and the last", () => {
    expect(gainsWords([])).toBe("No other site would reach anyone new.");
    expect(gainsWords([1200])).toBe("One more site adds 1,200.");
    expect(gainsWords([1200, 900, 300])).toBe("The 1st site adds 1,200, the 3rd adds 300.");
  });
});

describe("people whom sites can serve", () => {
  it("are the residents of the areas that persistence names, and the published counts", () => {
    const areas = builtAreas();
    const imd = builtContentFacts(viewOf("measure=imd")).file;
    const deprived = builtContentFacts(viewOf("measure=income-deprived")).file;
    const found = peopleByArea(areas, imd, deprived);
    const sum = (list: Float64Array) => list.reduce((total, one) => total + one, 0);
    const persistent = found["persistent-residents"].filter((one) => one > 0);
    // As the legend of the first map: 256 areas.
    expect(persistent).toHaveLength(256);
    expect(sum(found.residents)).toBe(1_551_821);
    // Indices of 2025, the region's LSOAs added up.
    expect(sum(found["income-deprived"])).toBe(464_955);
  });
});
