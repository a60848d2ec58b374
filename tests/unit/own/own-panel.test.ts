import { describe, expect, it } from "vitest";

import { withinCsv } from "../../../src/features/explore/own/within-csv";
import { averageWords, gainsWords } from "../../../src/domain/own-words";
import { sitesSaid } from "../../../src/features/explore/own/sites-said";
import { peopleByArea } from "../../../src/domain/own-people";
import { builtAreas } from "../../built-data";
import { builtContentFacts } from "../../built-content";
import { viewOf } from "../../../src/domain/deck/view-search";

const people = (residents: number) => ({
  people: { residents, "persistent-residents": 2.4, "income-deprived": 1, children: 4 },
  areas: 3,
  homes: 40,
});

const PLACE = { name: "=1+1", kind: "", longitude: -2.9, latitude: 53.4, source: 2 };

describe("the file of who lives within", () => {
  it("says whose places they are, and runs nothing in a spreadsheet", () => {
    const csv = withinCsv(
      { metres: 800, proposed: [], places: [PLACE] },
      { each: [people(10.6)], all: people(10.6), participants: null },
      null,
    );
    const [header, first, all, , note] = csv.split("\n");
    expect(header).toBe(
      "place,residents,persistent_residents,income_deprived,areas_touched,children",
    );
    expect(first).toBe("'=1+1,11,2,1,3,4");
    expect(all).toBe("(all),11,2,1,3,4");
    expect(note).toMatch(/^"Your own places, not a published list\. People within 800 m/);
  });
});

describe("the file of who lives within a walk", () => {
  it("says how far, whose streets, of when, what they lack, and which place lies by none", () => {
    const ground = { streets: [], outlines: [], missed: [0] };
    const walk = { minutes: 10, speed: 4.8, ground };
    const csv = withinCsv(
      { metres: 800, proposed: [], places: [PLACE], walk },
      { each: [people(10.6)], all: people(10.6), participants: null },
      null,
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

describe("sites with the shortest average distance in words", () => {
  const site = (gained: number, average: number, loss: number) => ({
    ...{ candidate: 4, gained, average },
    instead: { candidate: 7, loss },
  });
  const said = (before: number | null, ...steps: ReturnType<typeof site>[]) =>
    sitesSaid({ way: "near", before, isBest: true, steps }, "residents", { metres: 800 });

  it("tells the average now and then, and what each site does to it", () => {
    const { first, lines } = said(2310, site(700, 1610, 34), site(4, 1606, 0));
    expect(first).toBe(
      "Residents live 2.3 km from the nearest of your places on average. With these sites it is 1.6 km.",
    );
    expect(lines.map(({ adds, instead }) => [adds, instead!.loses])).toEqual([
      ["brings the average to 1.6 km, 700 m less", "30 m farther on average"],
      ["brings the average to 1.6 km, under 10 m less", "as near"],
    ]);
    expect(lines.map(({ share }) => share)).toEqual([1, 4 / 700]);
  });

  it("compares nothing where there is no place yet", () => {
    const { first, lines } = said(null, site(NaN, 1610, 34));
    expect(first).toBe("With these sites the average is 1.6 km.");
    expect([lines[0]!.adds, lines[0]!.share]).toEqual(["brings the average to 1.6 km", 1]);
    expect(averageWords("residents", 2310, null)).toMatch(/No other site would be nearer/);
  });
});

describe("people whom sites can serve", () => {
  it("are the residents of the areas that persistence names, and the published counts", () => {
    const areas = builtAreas();
    const imd = builtContentFacts(viewOf("measure=imd")).file;
    const deprived = builtContentFacts(viewOf("measure=income-deprived")).file;
    const rate = builtContentFacts(viewOf("measure=children-rate")).file;
    const found = peopleByArea(areas, imd, deprived, rate);
    const sum = (list: Float64Array) => list.reduce((total, one) => total + one, 0);
    const persistent = found["persistent-residents"].filter((one) => one > 0);
    // As the legend of the first map: 256 areas.
    expect(persistent).toHaveLength(256);
    expect(sum(found.residents)).toBe(1_551_821);
    // Indices of 2025, the region's LSOAs added up.
    expect(sum(found["income-deprived"])).toBe(464_955);
    // People aged 0 to 15, in its file of denominators.
    expect(sum(found.children)).toBe(278_170);
  });
});
