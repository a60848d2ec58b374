import { describe, expect, it } from "vitest";

import { ancestryOf } from "../../../src/analysis/ancestry";
import { FROM_2001, FROM_2011, TOY_ROWS } from "./toy-ancestry";

const ancestorsOf = (ancestry: ReturnType<typeof ancestryOf>, row: number): string[] =>
  Array.from(
    ancestry.ancestors.slice(ancestry.start[row], ancestry.start[row + 1]),
    (index) => ancestry.codes[index]!,
  );

describe("tracing the toy region back to 2001", () => {
  const ancestry = ancestryOf(TOY_ROWS, [FROM_2011, FROM_2001]);

  it("finds every ancestor", () => {
    expect(TOY_ROWS.map((_, row) => ancestorsOf(ancestry, row))).toEqual([
      ["A01"],
      ["A02"],
      ["A03"],
      ["A03"],
      ["A05", "A06"],
      ["A07", "A08"],
      ["A07"],
      ["A09", "A10"],
      ["A09", "A10"],
      ["A11"],
      [],
      ["A14"],
    ]);
  });

  it("says how each area was reached", () => {
    expect(ancestry.carried).toEqual([
      "exact",
      "exact",
      "split",
      "split",
      "merged",
      "merged",
      "split",
      "merged",
      "merged",
      "approximate",
      "approximate",
      "exact",
    ]);
  });

  it("knows which areas are all of their ancestors", () => {
    expect(Array.from(ancestry.whole)).toEqual([1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe("tracing the toy region back to 2011 only", () => {
  const ancestry = ancestryOf(TOY_ROWS, [FROM_2011]);

  it("does not see what happened before", () => {
    expect(ancestry.carried).toEqual([
      "exact",
      "exact",
      "exact",
      "exact",
      "exact",
      "merged",
      "exact",
      "split",
      "split",
      "exact",
      "exact",
      "merged",
    ]);
  });
});

describe("tracing through no lookup at all", () => {
  it("is the identity", () => {
    const ancestry = ancestryOf(TOY_ROWS, []);
    expect(TOY_ROWS.map((_, row) => ancestorsOf(ancestry, row))).toEqual(
      TOY_ROWS.map((code) => [code]),
    );
    expect(new Set(ancestry.carried)).toEqual(new Set(["exact"]));
  });
});
