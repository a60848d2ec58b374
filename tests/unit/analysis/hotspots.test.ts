import { describe, expect, test } from "vitest";

import { chancePicture } from "../../../src/analysis/chance-picture";
import {
  analyticHotspots,
  permutedHotspots,
  type HotspotRequest,
} from "../../../src/analysis/hotspots";
import { localMoran } from "../../../src/analysis/local-moran";
import { needOf, withHalo } from "../../../src/analysis/need";
import { robustness } from "../../../src/analysis/robustness";
import { subsetOf } from "../../../src/analysis/weights";
import type { Values } from "../../../src/domain/areas";
import { grid } from "./toy-grid";

/** A field of 20 × 15 areas with a block of high need at the upper left and noise elsewhere. */
const WIDTH = 20;
const COUNT = 300;
const inBlock = (area: number) => area % WIDTH < 5 && area < 5 * WIDTH;
const noise = (area: number) => Math.abs(Math.sin(area * 12.9898) * 43758.5453) % 1;
const FIELD = Float64Array.from({ length: COUNT }, (_, area) =>
  inBlock(area) ? 1 + noise(area) / 10 : noise(area) / 2,
);

const request = (more: Partial<HotspotRequest> = {}): HotspotRequest => ({
  measure: "imd",
  year: 2025,
  statistic: "gi",
  values: FIELD,
  weights: grid(WIDTH, COUNT / WIDTH),
  rows: COUNT,
  alpha: 0.05,
  permutations: 9999,
  seed: 1,
  ...more,
});

const INNER = 2 * WIDTH + 2;
const FAR = 12 * WIDTH + 15;

describe("hot spots", () => {
  test("mark the block, at once and by permutation", () => {
    for (const find of [analyticHotspots, permutedHotspots]) {
      const { class: classes, tier, q, p } = find(request());
      expect(classes[INNER]).toBe("hot");
      expect(tier[INNER]).toBe(99);
      expect(q[INNER]).toBeLessThan(0.01);
      expect(classes[FAR]).toBe("none");
      expect(tier[FAR]).toBe(0);
      expect(q[FAR]).toBeGreaterThanOrEqual(p[FAR]!);
    }
  });

  test("are clusters of high values by local Moran's I", () => {
    const { class: classes, value, z } = permutedHotspots(request({ statistic: "moran" }));
    expect(classes[INNER]).toBe("high-high");
    expect(value[INNER]).toBeGreaterThan(0);
    expect(value[INNER]).not.toBe(z[INNER]);
  });

  test("turn cold when need is turned round, with the same p", () => {
    const up = permutedHotspots(request());
    const down = permutedHotspots(request({ values: FIELD.map((one) => -one) }));
    expect(
      down.class.map((one) => (one === "cold" ? "hot" : one === "hot" ? "cold" : one)),
    ).toEqual(up.class);
    down.p.forEach((p, row) => expect(p).toBeCloseTo(up.p[row]!, 12));
  });

  test("a low area amid the block is an outlier, and still in the hot spot", () => {
    const values = FIELD.slice();
    values[INNER] = 0;
    expect(permutedHotspots(request({ values, statistic: "moran" })).class[INNER]).toBe("low-high");
    expect(permutedHotspots(request({ values })).class[INNER]).toBe("hot");
  });

  test("an area whose own extreme outweighs a low neighbourhood is no hot spot", () => {
    const values = FIELD.map((one) => one + 1);
    values[FAR] = 40;
    for (const around of [-21, -20, -19, -1, 1, 19, 20, 21]) values[FAR + around] = 0;
    const { z, p, class: classes } = permutedHotspots(request({ values }));
    expect(z[FAR]).toBeGreaterThan(0);
    expect(p[FAR]).toBeLessThan(0.01);
    expect(classes[FAR]).toBe("none");
  });

  test("a constant column has none, and says so", () => {
    const {
      class: classes,
      p,
      constant,
    } = permutedHotspots(request({ values: new Float64Array(COUNT).fill(0.1) }));
    expect(constant).toBe(true);
    expect(classes.every((one) => one === "none")).toBe(true);
    expect([...p].every(Number.isNaN)).toBe(true);
  });

  test("the same seed gives the same answer", () => {
    expect(permutedHotspots(request())).toEqual(permutedHotspots(request()));
    expect(permutedHotspots(request()).p).not.toEqual(permutedHotspots(request({ seed: 2 })).p);
  });

  test("an unknown area is left out of everything, not zero", () => {
    const values = FIELD.slice();
    values[INNER] = NaN;
    const found = analyticHotspots(request({ values }));
    expect(found.unknown).toEqual([INNER]);
    expect(found.areas).toBe(COUNT - 1);
    expect(found.z[INNER]).toBeNaN();
    expect(found.class[INNER]).toBe("none");
    const others = [...FIELD.keys()].filter((area) => area !== INNER);
    const without = analyticHotspots(
      request({
        values: Float64Array.from(others, (area) => FIELD[area]!),
        weights: subsetOf(grid(WIDTH, COUNT / WIDTH), others),
        rows: COUNT - 1,
      }),
    );
    others.forEach((area, row) => expect(found.z[area]).toBe(without.z[row]));
  });

  test("an area whose neighbours are all unknown is named", () => {
    const values = FIELD.slice();
    for (const around of [1, WIDTH, WIDTH + 1]) values[around] = NaN;
    const found = permutedHotspots(request({ values }));
    expect(found.isolated).toEqual([0]);
    expect(found.p[0]).toBeNaN();
  });

  test("a patch reports and corrects over its own rows against the same reference", () => {
    const patch = Uint8Array.from({ length: COUNT }, (_, row) => (row < 100 ? 1 : 0));
    const all = permutedHotspots(request());
    const some = permutedHotspots(request({ patch }));
    expect(some.p[INNER]).toBe(all.p[INNER]);
    expect(some.q[INNER]).toBeLessThan(all.q[INNER]!);
    expect(some.q[FAR]).toBeNaN();
  });

  test("the halo changes the neighbours of edge areas only", () => {
    // The last row of the field is the halo of the others.
    const rows = COUNT - WIDTH;
    const inside = Array.from({ length: rows }, (_, area) => area);
    const weights = grid(WIDTH, COUNT / WIDTH);
    const withoutHalo = FIELD.slice(0, rows);
    const mean = (column: Float64Array) =>
      column.reduce((sum, one) => sum + one, 0) / column.length;
    const around = localMoran(FIELD, weights).lag.map((lag) => lag + mean(FIELD));
    const cut = localMoran(withoutHalo, subsetOf(weights, inside)).lag.map(
      (lag) => lag + mean(withoutHalo),
    );
    const changed = inside.filter((area) => Math.abs(around[area]! - cut[area]!) > 1e-12);
    expect(changed).toEqual(inside.filter((area) => area >= rows - WIDTH));
    expect(permutedHotspots(request({ rows })).class).toHaveLength(rows);
  });

  test("values and weights of different areas are refused", () => {
    expect(() => analyticHotspots(request({ values: FIELD.slice(1) }))).toThrow(
      "299 values for 300",
    );
  });
});

describe("need", () => {
  const values = (more: Partial<Values>): Values => ({
    measure: "toy",
    year: 2025,
    kind: "position",
    value: Float64Array.of(1, 33_755, NaN),
    ranked: 33_755,
    carried: () => "exact",
    ...more,
  });

  test("of the most deprived area is nearly one, of the least nearly none", () => {
    const need = needOf(values({}), "low");
    expect(need[0]).toBeCloseTo(1 - 0.5 / 33_755, 12);
    expect(need[1]).toBeCloseTo(0.5 / 33_755, 12);
    expect(need[2]).toBeNaN();
  });

  test("turns rates where low is worse, and refuses counts", () => {
    const rate = { kind: "rate", value: Float64Array.of(10, 20) } as const;
    expect([...needOf(values(rate), "high")]).toEqual([10, 20]);
    expect([...needOf(values(rate), "low")]).toEqual([-10, -20]);
    expect(() => needOf(values({ kind: "count" }), "high")).toThrow("toy is a count");
  });

  test("is unknown in a halo nothing is published for", () => {
    expect([...withHalo(Float64Array.of(1), null, 2)]).toEqual([1, NaN, NaN]);
    expect([...withHalo(Float64Array.of(1), Float64Array.of(2, 3), 2)]).toEqual([1, 2, 3]);
  });
});

describe("robustness", () => {
  const weights = grid(WIDTH, COUNT / WIDTH, false);

  test("the middle of the block passes every check, areas without a mark none", () => {
    const passed = robustness(request(), { rook: weights, nearest: weights });
    expect(passed[INNER]).toEqual(["corrected", "agreed", "edges", "nearest"]);
    expect(passed[FAR]).toEqual([]);
  });

  test("a mark that other weights do not bear out fails that check", () => {
    const lists = grid(WIDTH, COUNT / WIDTH, false);
    // Nearest areas that are all far from the block.
    const elsewhere = { ...lists, to: lists.to.map((to) => (inBlock(to) ? FAR - (to % 7) : to)) };
    const passed = robustness(request(), { rook: weights, nearest: elsewhere });
    expect(passed[INNER]).toEqual(["corrected", "agreed", "edges"]);
    const swapped = robustness(request(), { rook: elsewhere, nearest: weights });
    expect(swapped[INNER]).toEqual(["corrected", "agreed", "nearest"]);
  });
});

describe("the chance picture", () => {
  test("replays the draws of the test: its tails are the p on screen", () => {
    for (const area of [INNER, FAR, 0, 7 * WIDTH + 3]) {
      const picture = chancePicture(request(), area);
      const tail = Math.min(picture!.atLeast, picture!.atMost);
      const p = Math.min(1, (2 * (tail + 1)) / 10_000);
      expect(permutedHotspots(request()).p[area]).toBe(p);
    }
  });

  test("bins hold every draw and reach the observed value", () => {
    const picture = chancePicture(request(), INNER)!;
    expect(picture.bins.reduce((sum, { count }) => sum + count, 0)).toBe(9999);
    expect(picture.neighbours).toHaveLength(8);
    expect(picture.bins.at(-1)!.to).toBeCloseTo(picture.observed, 9);
  });

  test("there is none where nothing was tested", () => {
    const values = FIELD.slice();
    values[INNER] = NaN;
    expect(chancePicture(request({ values }), INNER)).toBeNull();
    expect(chancePicture(request({ values: new Float64Array(COUNT) }), INNER)).toBeNull();
  });
});
