import { describe, expect, test } from "vitest";

import { chancePicture } from "../../src/analysis/chance-picture";
import { analytic, chancePictureOf, hotspots, robustnessOf } from "../../src/analysis/client";
import { permutedHotspots, type HotspotRequest } from "../../src/analysis/hotspots";
import { robustness } from "../../src/analysis/robustness";
import { grid } from "../unit/analysis/toy-grid";

const request = (permutations: number): HotspotRequest => ({
  measure: "imd",
  year: 2025,
  statistic: "gi",
  values: Float64Array.from(
    { length: 1200 },
    (_, area) => Math.sin(area / 40) + Math.cos(area * area),
  ),
  weights: grid(40, 30),
  rows: 1000,
  alpha: 0.05,
  permutations,
  seed: 1,
});

describe("analysis in a worker", () => {
  test("gives what the page itself would compute, with the request it answers", async () => {
    const asked = request(9999);
    const { request: answered, ...findings } = await hotspots(asked);
    expect(answered).toBe(asked);
    expect(findings).toEqual(permutedHotspots(asked));
    expect(analytic(asked).z).toEqual(findings.z);
  });

  test("reports progress while the page goes on, for 99,999 permutations", async () => {
    const shares: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    await hotspots(request(99_999), { onProgress: (share) => shares.push(share) });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test("stops when told to, leaves other work alone and can be asked again", async () => {
    const stopper = new AbortController();
    const stopped = hotspots(request(20_000_000), { signal: stopper.signal });
    const other = hotspots(request(9999));
    stopper.abort();
    await expect(stopped).rejects.toThrow(/abort/i);
    expect((await other).tested).toBe("permutation");
    await expect(hotspots(request(99), { signal: stopper.signal })).rejects.toThrow(/abort/i);
    expect((await hotspots(request(99))).p).toHaveLength(1000);
  });

  test("a request that makes no sense rejects with its reason", async () => {
    const wrong = { ...request(99), values: new Float64Array(3) };
    await expect(hotspots(wrong)).rejects.toThrow("3 values for 1200 areas");
  });

  test("checks robustness and draws the chance picture", async () => {
    const asked = request(999);
    const touching = grid(40, 30, false);
    const others = {
      ...{ band: touching, nearest: [touching] },
      ...{ england: null, changed: null, before: null },
    };
    expect(await robustnessOf(asked, others)).toEqual(robustness(asked, others));
    expect(await chancePictureOf(asked, 41)).toEqual(chancePicture(asked, 41));
  });
});
