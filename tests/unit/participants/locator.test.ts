import { describe, expect, it } from "vitest";

import { OUTSIDE, qualityIn, rowIn } from "../../../src/analysis/geocode";
import { Locator } from "../../../src/analysis/participants/locator";
import { places } from "./places";

const home = rowIn(places.postcodes.place("L1 8JQ"));
const look = (...texts: string[]) => {
  const locator = new Locator(places);
  const place = locator.locate(texts);
  return {
    kind: locator.kindOf(place),
    row: qualityIn(place) < OUTSIDE ? rowIn(place) : null,
    repaired: locator.repaired,
    from: locator.from,
  };
};

describe("a postcode", () => {
  it.each(["L1 8JQ", "l18jq", "L1\u00a08JQ", "L1-8JQ", "L1.8JQ", "L1  8JQ "])(
    "“%s” is right as it stands",
    (text) => {
      expect(look(text)).toMatchObject({ row: home, repaired: false });
    },
  );

  it.each([
    ...["\tL1 8JQ", "L1 8JQ, UK", "L1 8JQ, England", "Liverpool L1 8JQ", "Liverpool, L1 8JQ."],
    ...["LI 8JQ", "L1\u200b 8JQ", "\ufeffL1 8JQ", "Ｌ１ ８ＪＱ", "L1–8JQ", "(L1 8JQ)", '"L1 8JQ"'],
  ])("“%s” is repaired, and counted so", (text) => {
    expect(look(text)).toMatchObject({ row: home, repaired: true });
  });

  it.each([
    ["", "blank"],
    ["Unknown", "said-unknown"],
    ["N/A", "said-unknown"],
    ["ZZ99 3VZ", "no-abode"],
    ["No fixed abode", "no-abode"],
    ["L8", "first-half"],
    ["SW1A 1AA", "outside"],
    ["WA7 SJB", "unplaced"],
    ["LO9 2AF", "unplaced"],
    ["see notes", "unplaced"],
    ["Moving On", "unplaced"],
    ["L1 8JQ or L8 1TH", "two-places"],
    ["E05000888", "other-code"],
    ["E02001347", "other-code"],
  ])("“%s” is not placed: %s", (text, kind) => {
    expect(look(text)).toMatchObject({ row: null, kind, repaired: false });
  });

  it("cut short to its sector is placed by it", () => {
    expect(look("L1 8J")).toMatchObject({ kind: "sector", repaired: true });
    expect(look("L1 8")).toMatchObject({ kind: "sector", repaired: true });
  });
});

describe("two columns", () => {
  it("place a person by the second where the first says nothing, whichever is which", () => {
    for (const first of ["Unknown", "ZZ99 3VZ", "", "L8"])
      expect(look(first, "E01033756")).toMatchObject({ row: home, from: 1 });
    expect(look("E01033756", "Unknown")).toMatchObject({ row: home, from: 0 });
    expect(look("", "L1 8JQ")).toMatchObject({ row: home, from: 1 });
  });

  it("leave a good postcode of elsewhere where it is, and tell the more telling reason", () => {
    expect(look("SW1A 1AA", "E01033756").kind).toBe("outside");
    expect(look("", "Unknown").kind).toBe("said-unknown");
    expect(look("ZZ99 3VZ", "").kind).toBe("no-abode");
  });
});
