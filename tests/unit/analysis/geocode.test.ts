import { describe, expect, it } from "vitest";

import { OUTSIDE, PLACE_QUALITIES, qualityIn, rowIn } from "../../../src/analysis/geocode";
import { names, older, places, postcodes } from "../participants/places";

const quality = (postcode: string) => PLACE_QUALITIES[qualityIn(places.postcodes.place(postcode))];
const code = (place: number) => names.codes[rowIn(place)];

describe("the postcode index", () => {
  it("places every postcode of the index in its own area, with its quality", () => {
    let position = 0;
    for (const { outcode, incodes, legacy } of postcodes.outcodes)
      for (let i = 0; i < incodes.length; i += 3, position++) {
        const place = places.postcodes.place(`${outcode} ${incodes.slice(i, i + 3)}`);
        const near = postcodes.nearBoundary[position] === 1 ? 1 : 0;
        if (rowIn(place) !== postcodes.row[position] || qualityIn(place) !== (legacy ? 2 : near))
          expect.fail(`${outcode} ${incodes.slice(i, i + 3)}`);
      }
    expect(position).toBeGreaterThan(54_000);
  });

  it("reads postcodes however they are typed", () => {
    const place = places.postcodes.place("L1 8JQ");
    expect(qualityIn(place)).toBeLessThan(OUTSIDE);
    for (const typed of ["l18jq", " L1  8JQ ", "L1-8jq", "L1.8JQ", "L1\u00a08JQ"])
      expect(places.postcodes.place(typed)).toBe(place);
  });

  it("tells elsewhere from unreadable", () => {
    expect(quality("SW1A 1AA")).toBe("outside");
    expect(quality("M1 1AE")).toBe("outside");
    for (const bad of ["", "L1", "n/a", "12345", "L1 8J", "L1 8JQQQQ", "1L1 8JQ", "L18 JQ?"])
      expect(quality(bad), bad).toBe("unplaced");
  });

  it("places a sector, or a unit it does not know, by the sector’s commonest area", () => {
    const sector = places.postcodes.place("L8 1");
    expect(PLACE_QUALITIES[qualityIn(sector)]).toBe("sector");
    const tally = new Map<number, number>();
    let position = 0;
    for (const { outcode, incodes } of postcodes.outcodes)
      for (let i = 0; i < incodes.length; i += 3, position++)
        if (outcode === "L8" && incodes[i] === "1")
          tally.set(postcodes.row[position]!, (tally.get(postcodes.row[position]!) ?? 0) + 1);
    expect(tally.get(rowIn(sector))).toBe(Math.max(...tally.values()));
    // The letters C, I, K, M, O and V never end a postcode, so no such unit exists.
    expect(places.postcodes.place("L8 1OO")).toBe(sector);
    // "L18" is an outcode of its own.
    expect(quality("L18")).toBe("unplaced");
  });
});

describe("LSOA codes", () => {
  it("are those of 2021, those of 2001 and 2011 that are no longer in use, or elsewhere", () => {
    expect(code(places.lsoas("E01006412"))).toBe("E01006412");
    expect(code(places.lsoas(" e01006412 "))).toBe("E01006412");
    expect(PLACE_QUALITIES[qualityIn(places.lsoas("E01000001"))]).toBe("outside");
    expect(PLACE_QUALITIES[qualityIn(places.lsoas("Knowsley 006A"))]).toBe("unplaced");
    older.codes.forEach((old, i) => {
      const place = places.lsoas(old);
      if (old.startsWith("E02")) {
        // A neighbourhood places nobody.
        expect(PLACE_QUALITIES[qualityIn(place)]).toBe("outside");
        return;
      }
      expect(rowIn(place)).toBe(older.rows[i]![0]);
      const isOne = older.rows[i]!.length === 1 && older.became[i] !== "redrawn";
      expect(PLACE_QUALITIES[qualityIn(place)]).toBe(isOne ? "placed" : "split");
    });
    // 989 codes of 2011, of which 967 still stand; 16 split and 6 merged (PROVENANCE of the lookup).
    const of2011 = older.codes.flatMap((old, i) =>
      older.year[i] === 2011 && old.startsWith("E01") ? [older.became[i]] : [],
    );
    expect(of2011).toHaveLength(989 - 967);
    expect(of2011.filter((became) => became === "divided")).toHaveLength(16);
    expect(of2011.filter((became) => became === "merged")).toHaveLength(6);
  });
});
