import { describe, expect, test } from "vitest";
import type { Carried } from "../../../src/domain/carried";
import { releasesOf } from "../../../src/domain/measure-releases";
import { definitionOf, persistenceOf } from "../../../src/domain/persistence";
import {
  carriedFurthest,
  carriedTally,
  persistenceTally,
} from "../../../src/domain/persistence-tally";
import { builtAreas, builtValues } from "../../built-data";
import { toyAreas, toyValues } from "../../toy-areas";

const areas = toyAreas([0, 0, 1, 4], [100, 20, 3, 7]);

describe("persistenceTally", () => {
  test("counts areas, persistent areas and their residents in all and per borough", () => {
    const { all, boroughs } = persistenceTally(areas, Uint8Array.of(1, 0, 1, 1), [0, 1, 2]);
    expect(all).toEqual({ areas: 3, persistent: 2, residents: 103 });
    expect(boroughs).toEqual([
      { code: "E08000012", name: "Liverpool", areas: 2, persistent: 1, residents: 100 },
      { code: "E08000015", name: "Wirral", areas: 1, persistent: 1, residents: 3 },
    ]);
  });

  test("finds the 256 areas of the brief in the built data, and boroughs add up to them", () => {
    const built = builtAreas();
    const history = releasesOf("imd").map(({ year }) => builtValues("imd", year, built));
    const { persistent } = persistenceOf(definitionOf("always-10"), history);
    const { all, boroughs } = persistenceTally(
      built,
      persistent,
      built.codes.map((_, row) => row),
    );
    expect(all.persistent).toBe(256);
    expect(boroughs.reduce((sum, one) => sum + one.persistent, 0)).toBe(256);
    expect(boroughs.reduce((sum, one) => sum + one.residents, 0)).toBe(all.residents);
    const tally = carriedTally(
      history,
      built.codes.map((_, row) => row),
    );
    expect(tally.exact + tally.split + tally.merged + tally.approximate).toBe(1003);
    expect(tally.exact).toBeLessThan(1003);
  });
});

describe("carried", () => {
  const release = (...carried: Carried[]) =>
    toyValues({ value: [1, 1, 1, 1], carried: (row) => carried[row]! });
  const history = [
    release("exact", "split", "exact", "approximate"),
    release("exact", "exact", "merged", "split"),
  ];

  test("is as far as the furthest release", () => {
    expect([0, 1, 2, 3].map((row) => carriedFurthest(history, row))).toEqual([
      "exact",
      "split",
      "merged",
      "approximate",
    ]);
  });

  test("is counted over the rows asked for", () => {
    expect(carriedTally(history, [0, 1, 3])).toEqual({
      exact: 1,
      split: 1,
      merged: 0,
      approximate: 1,
    });
  });
});
