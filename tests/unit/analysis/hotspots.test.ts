import { describe, expect, test } from "vitest";

import { chancePicture } from "../../../src/analysis/chance-picture";
import {
  analyticHotspots,
  permutedHotspots,
  type HotspotRequest,
} from "../../../src/analysis/hotspots";
import { localMoran } from "../../../src/analysis/local-moran";
import { needOf, withHalo } from "../../../src/analysis/need";
import { localG, neighboursZ } from "../../../src/analysis/local-g";
import { robustness, type OtherWays } from "../../../src/analysis/robustness";
import { subsetOf, weightsOf } from "../../../src/analysis/weights";
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
    const { value, z, p, class: classes } = permutedHotspots(request({ values }));
    expect(value[FAR]).toBeGreaterThan(0);
    expect(z[FAR]).toBeLessThan(0);
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
  const ways: OtherWays = {
    band: weights,
    nearest: [weights, weights],
    england: { mean: 0.25, variance: 1 / 12 },
    changed: null,
    before: null,
  };
  const heldBy = (others: Partial<OtherWays>, area = INNER) =>
    Object.fromEntries(
      robustness(request(), { ...ways, ...others }).checks.map(({ id, holds }) => [
        id,
        holds[area],
      ]),
    );

  test("the middle of the block passes every check, areas without a mark are asked nothing", () => {
    expect(heldBy({})).toEqual({ england: 1, band: 1, nearest: 2 });
    expect(heldBy({}, FAR)).toEqual({ england: null, band: null, nearest: null });
  });

  test("only checks that can fail are counted, and each of them can", () => {
    // Nearest areas that are all far from the block.
    const elsewhere = { ...weights, to: weights.to.map((to) => (inBlock(to) ? FAR : to)) };
    expect(heldBy({ band: elsewhere })["band"]).toBe(0);
    expect(heldBy({ nearest: [weights, elsewhere] })["nearest"]).toBe(1);
    expect(heldBy({ england: { mean: 1.1, variance: 1 / 12 } })["england"]).toBe(0);
    expect(heldBy({ before: FIELD.toReversed() })["before"]).toBe(0);
    const around = Uint8Array.from(FIELD, (_, at) => (inBlock(at) && at !== INNER ? 1 : 0));
    expect(heldBy({ changed: around })["unchanged"]).toBe(0);
    const own = Uint8Array.from(FIELD, (_, at) => (at === INNER ? 1 : 0));
    expect(heldBy({ changed: own })["unchanged"]).toBeNull();
  });

  test("the region alone is a check where a ring was compared too, and counts what it changes", () => {
    const rows = COUNT - WIDTH;
    const [region] = robustness(request({ rows }), ways).checks;
    expect(region).toMatchObject({ id: "region", ways: 1 });
    expect(region!.marks).toBe(
      permutedHotspots(request({ rows })).class.filter((one) => one !== "none").length,
    );
    expect(region!.changes).toBe(region!.holds.filter((each) => each === 0).length);
  });
});

describe("z of the neighbours", () => {
  const weights = grid(WIDTH, COUNT / WIDTH);

  test("is Getis and Ord's Gi by hand: 1, 2, 3, 6 in a row, the first area", () => {
    const row = weightsOf([[1], [0, 2], [1, 3], [2]]);
    // Others 2, 3, 6: mean 11/3, variance 26/9; (2 − 11/3) ÷ √(26/9 · 1 · 2 ÷ 2).
    const z = neighboursZ(Float64Array.of(1, 2, 3, 6), row);
    expect(z[0]).toBeCloseTo(-(5 / 3) / Math.sqrt(26 / 9), 12);
  });

  test("asks one question of Gi* and of local Moran's I, as the permutations do", () => {
    expect(permutedHotspots(request()).p).toEqual(
      permutedHotspots(request({ statistic: "moran" })).p,
    );
    const gi = analyticHotspots(request()).pAnalytic;
    const moran = analyticHotspots(request({ statistic: "moran" })).pAnalytic;
    gi.forEach((one, area) => expect(moran[area]).toBeCloseTo(one, 9));
    expect(neighboursZ(FIELD, weights)[INNER]).not.toBeCloseTo(localG(FIELD, weights)[INNER]!, 1);
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
