import { describe, expect, it } from "vitest";
import { concentration, shareWithin } from "../../../src/analysis/concentration";
import { shrink } from "../../../src/analysis/empirical-bayes";
import { funnelLimits, overdispersion } from "../../../src/analysis/funnel";
import {
  atMost,
  byar,
  countInterval,
  exactPoisson,
  poissonAtMost,
} from "../../../src/analysis/intervals";
import { needAlone } from "../../../src/analysis/need-reached";
import { reach } from "../../../src/analysis/reach";
import { release } from "../../../src/domain/disclosure";

describe("intervals of a count", () => {
  it("gives Garwood's exact limits", () => {
    for (const [count, low, high] of [
      [0, 0, 3.689],
      [1, 0.0253, 5.572],
      [5, 1.623, 11.668],
      [10, 4.795, 18.39],
      [50, 37.11, 65.92],
    ] as const) {
      const interval = exactPoisson(count);
      expect(interval.low).toBeCloseTo(low, 2);
      expect(interval.high).toBeCloseTo(high, 2);
    }
  });

  it("gives the published interval of deaths by horse kick: 196 in 280 corps-years", () => {
    const { low, high } = exactPoisson(196);
    expect(low / 280).toBeCloseTo(0.6054271, 6);
    expect(high / 280).toBeCloseTo(0.805157, 6);
  });

  it("is within 0.2% of exact by Byar's method from 10 on", () => {
    for (let count = 10; count < 400; count += 7) {
      const exact = exactPoisson(count);
      const close = byar(count);
      expect(Math.abs(close.low / exact.low - 1)).toBeLessThan(0.002);
      expect(Math.abs(close.high / exact.high - 1)).toBeLessThan(0.002);
    }
    expect(countInterval(5)).toEqual(exactPoisson(5));
    expect(countInterval(10)).toEqual(byar(10));
  });

  it("adds up the Poisson distribution", () => {
    expect(poissonAtMost(2, 3)).toBeCloseTo(8.5 * Math.exp(-3), 12);
    expect(poissonAtMost(0, 0)).toBe(1);
  });

  it("adds up the negative binomial: mean 4, variance 4 + 8, so success 1/3 and shape 2", () => {
    // P(k) = (k + 1)·(1/3)²·(2/3)ᵏ.
    expect(atMost(0, 4, 8)).toBeCloseTo(1 / 9, 12);
    expect(atMost(2, 4, 8)).toBeCloseTo(1 / 9 + 4 / 27 + 12 / 81, 12);
    expect(atMost(3, 4, 1e-9)).toBeCloseTo(poissonAtMost(3, 4), 8);
  });
});

describe("funnel limits", () => {
  it("are target ± z·√(target ÷ denominator)", () => {
    const limits = funnelLimits(400, 0.01);
    expect(limits["95%"].low).toBeCloseTo(0.01 - 1.96 * 0.005, 5);
    expect(limits["95%"].high).toBeCloseTo(0.01 + 1.96 * 0.005, 5);
    expect(limits["99.8%"].high).toBeCloseTo(0.01 + 3.09 * 0.005, 5);
    expect(limits["99.8%"].low).toBe(0);
  });

  it("widen by the variance between areas", () => {
    expect(funnelLimits(400, 0.01, 0.005 ** 2)["95%"].high).toBeCloseTo(
      0.01 + 1.96 * 0.005 * Math.SQRT2,
      5,
    );
  });

  it("find overdispersion by hand: z of −2, 0, 2 at equal denominators", () => {
    // Target 0.25 and 100 each: s² = 0.0025; rates 0.15, 0.25, 0.35; φ = 8/3; τ² = (8 − 2)/(3·400 − 400).
    const { phi, tau2 } = overdispersion([15, 25, 35], [100, 100, 100], 0.25);
    expect(phi).toBeCloseTo(8 / 3, 12);
    expect(tau2).toBeCloseTo(6 / 800, 12);
  });

  it("pull in a tenth at either end and leave the unknown out", () => {
    const observed = [1000, ...new Array<number>(9).fill(25), NaN];
    const per = new Array<number>(11).fill(100);
    expect(overdispersion(observed, per, 0.25)).toEqual({ phi: 0, tau2: 0, isBeyond: false });
  });
});

describe("empirical Bayes shrinkage", () => {
  it("follows Marshall's formula by hand", () => {
    // m = 65/400, s² = (100·0.0375² + 300·0.0125²)/400 < m/200: all the way to the mean.
    expect(Array.from(shrink([20, 45], [100, 300]).rate)).toEqual([0.1625, 0.1625]);
    // m = 0.5, s² = 0.16, A = 0.16 − 0.5/100 = 0.155; weight 0.155/0.16.
    const { rate, variance } = shrink([10, 90, NaN], [100, 100, 50]);
    expect(variance).toBeCloseTo(0.155, 12);
    expect(rate[0]).toBeCloseTo(0.5 - (0.155 / 0.16) * 0.4, 12);
    expect(rate[2]).toBeNaN();
  });

  it("keeps the rate of the whole, however unequal the areas", () => {
    const [observed, per] = [
      [2, 90, 7, 300],
      [100, 400, 900, 5000],
    ];
    for (const whole of [399 / 6400, 0.08]) {
      const { rate, mean } = shrink(observed, per, whole);
      expect(mean).toBe(whole);
      expect(per.reduce((sum, each, i) => sum + each * rate[i]!, 0) / 6400).toBeCloseTo(whole, 12);
    }
  });
});

describe("concentration", () => {
  it("gives the World Bank's worked example: under-five deaths in India by wealth, −0.1694", () => {
    const births = [29939, 28776, 26528, 24689, 19739];
    const mortality = [154.7, 152.9, 119.5, 86.9, 54.3];
    const deaths = births.map((b, i) => b * mortality[i]!);
    expect(concentration([1, 2, 3, 4, 5], deaths, births).index).toBeCloseTo(-0.1694, 4);
  });

  it("is zero where everybody is reached alike, and reads shares off the curve", () => {
    const even = concentration([3, 1, 2], [10, 20, 30], [100, 200, 300]);
    expect(even.index).toBeCloseTo(0, 12);
    const curve = concentration([2, 1], [10, 30], [50, 50]);
    expect(shareWithin(curve, 0.5)).toBe(0.75);
    expect(shareWithin(curve, 0.25)).toBe(0.375);
    expect(shareWithin(curve, 1)).toBe(1);
  });
});

describe("reach", () => {
  const [released] = release([20, 3, 12], [], 5);

  it("is released participants per 1,000, and unknown where the count is hidden", () => {
    const { rate, low, high } = reach(released!, [400, 100, 0]);
    expect(rate[0]).toBe(50);
    expect(low[0]).toBeCloseTo(byar(18).low / 0.4, 9);
    expect(high[0]).toBeCloseTo(byar(22).high / 0.4, 9);
    expect([rate[1], low[1], high[1], rate[2]]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("ranks what is missing, taking hidden counts at their highest", () => {
    const norm = { rate: 0.05, tau2: 0 };
    const { gaps } = needAlone(released!, [1000, 400, 1000], [true, true, false], norm);
    expect(gaps.map((g) => [g.area, g.missing, g.isBeyond])).toEqual([
      [0, 30, true],
      [1, 16, true],
    ]);
    expect(needAlone(released!, [400, 80, 200], [true, true, true], norm).gaps).toEqual([]);
  });

  it("says of nobody that they are missing where the file says “at least”", () => {
    const norm = { rate: 0.05, tau2: 0 };
    const atLeast = { ...released!, unknown: Uint8Array.of(1, 0, 0) };
    const { gaps, verdicts } = needAlone(atLeast, [1000, 400, 1000], [true, true, false], norm);
    expect(gaps.map((g) => [g.area, g.missing])).toEqual([[1, 16]]);
    expect(verdicts.open).toBe(1);
  });

  it("keeps the ranking as a description where areas differ as much of themselves", () => {
    const norm = { rate: 0.05, tau2: 0.08 ** 2 };
    const { gaps, verdicts } = needAlone(released!, [1000, 400, 1000], [true, true, false], norm);
    expect(gaps.map((g) => [g.area, g.isBeyond])).toEqual([
      [0, false],
      [1, false],
    ]);
    expect(verdicts).toEqual({ fewer: 0, "not fewer": 0, open: 2 });
  });
});
