import { describe, expect, it } from "vitest";

import {
  findPostcodes,
  looksLikePostcode,
  postcodeElsewhere,
} from "../../../src/domain/postcode-search";
import { postcodes } from "../participants/places";

const found = (typed: string, limit?: number) =>
  findPostcodes(postcodes, typed, limit).map(({ postcode, standing }) => [postcode, standing]);

describe("postcodes that are searched for", () => {
  it("are those in use first", () => {
    // In the list's own order CH25 9AA to 9AZ come first; none of them was in use in October 2025.
    const [first, ...rest] = found("CH25 9");
    expect(first).toEqual(["CH25 9BJ", "live"]);
    const standings = [first, ...rest].map((one) => one?.[1]);
    expect(standings).toEqual(standings.toSorted((a, b) => (a === b ? 0 : a === "live" ? -1 : 1)));
  });

  it("are found when no longer in use, and said to be so", () => {
    expect(found("CH25 9AA")).toEqual([["CH25 9AA", "not-live"]]);
  });

  it("fill what is left with those no longer in use", () => {
    const all = found("CH25 9A", 40);
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(([, standing]) => standing))).toEqual(new Set(["not-live"]));
  });

  it("are a whole outcode where only that is typed", () => {
    expect(found("L1")[0]).toEqual(["L1", null]);
    expect(looksLikePostcode("L1")).toBe(true);
    expect(looksLikePostcode("Kirkby")).toBe(false);
  });
});

describe("what is typed for a postcode", () => {
  it.each([
    "L32 8UQ",
    "l328uq",
    "L32-8UQ",
    "L32 8UQ.",
    "L32\u00a08UQ",
    "L32\u200b 8UQ",
    " L32  8UQ,",
  ])("%s is one", (typed) => {
    expect(looksLikePostcode(typed)).toBe(true);
    expect(found(typed).map(([postcode]) => postcode)).toEqual(["L32 8UQ"]);
  });

  it("is the outcode alone where one is called so", () => {
    expect(found("L32").map(([postcode]) => postcode)).toEqual(["L32"]);
    expect(found("L3 2")[0]?.[0]).toMatch(/^L3 2/);
  });

  it("is said to lie elsewhere where it does", () => {
    expect(postcodeElsewhere(postcodes, "M1 1AE")).toBe(
      "M1 1AE lies outside Liverpool City Region.",
    );
    expect(postcodeElsewhere(postcodes, "ch62 9zz")).toMatch(
      /^CH62 9ZZ is not among the postcodes of Liverpool City Region\./,
    );
    expect(postcodeElsewhere(postcodes, "L32")).toBeNull();
  });
});
