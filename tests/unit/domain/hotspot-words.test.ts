import { describe, expect, test } from "vitest";

import {
  checkedAt,
  globalMoranSentence,
  HOTSPOT_CLASSES,
  HOTSPOT_LABELS,
  HOTSPOT_STATISTICS,
  HOTSPOT_TIERS,
  hotspotRefusal,
  hotspotWarnings,
  robustnessSentence,
  whySentence,
} from "../../../src/domain/hotspot-words";

describe("hot spot words", () => {
  test("every class of a statistic has its own label", () => {
    for (const statistic of HOTSPOT_STATISTICS) {
      const titles = HOTSPOT_CLASSES[statistic].map((one) => HOTSPOT_LABELS[one].title);
      expect(new Set(titles).size).toBe(titles.length);
    }
    expect(HOTSPOT_LABELS.hot.title).toBe(
      "Surrounded by high need, more than chance would explain",
    );
  });

  test("tiers are strictest first, each worth its q", () => {
    expect(HOTSPOT_TIERS.map(({ tier, q }) => tier / 100 + q)).toEqual([1, 1, 1]);
    expect(HOTSPOT_TIERS.map(({ tier }) => tier)).toEqual([99, 95, 90]);
    // The bound is proved for independent tests only, so it is never said without that it is a guide.
    for (const { title } of HOTSPOT_TIERS) expect(title).toMatch(/^As a guide, .* at most /);
  });

  test("counts are refused with the reason, rates and ranks are not", () => {
    expect(hotspotRefusal({ kind: "count" })).toContain("Choose a rate or a rank");
    expect([hotspotRefusal({ kind: "rate" }), hotspotRefusal({ kind: "position" })]).toEqual([
      null,
      null,
    ]);
  });

  test("warnings name what is the matter, and only that", () => {
    const fine = { areas: 1228, unknown: 0, isolated: 0, constant: false, ring: true };
    expect(hotspotWarnings(fine)).toEqual([]);
    expect(hotspotWarnings({ ...fine, areas: 29 })[0]).toContain("Only 29 areas");
    expect(hotspotWarnings({ ...fine, unknown: 1 })[0]).toMatch(/^1 area without a figure/);
    expect(hotspotWarnings({ ...fine, isolated: 2 })[0]).toMatch(/^2 areas with no neighbour/);
    expect(hotspotWarnings({ ...fine, ring: false })).toEqual([
      expect.stringContaining("areas on its edge have fewer neighbours"),
    ]);
    expect(hotspotWarnings({ ...fine, constant: true })[0]).toContain("same value");
  });

  test("robustness counts the checks of the area that can fail, and says how often each does", () => {
    const found = {
      checks: [
        { id: "region", ways: 1, holds: [1, 0], marks: 2, changes: 1 },
        { id: "nearest", ways: 5, holds: [5, 3], marks: 2, changes: 1 },
        { id: "unchanged", ways: 1, holds: [1, null], marks: 1, changes: 0 },
      ],
    } as const;
    expect(robustnessSentence(checkedAt(found, 0))).toBe("Passes all 3 checks");
    expect(robustnessSentence(checkedAt(found, 1))).toBe("Passes 0 of 2 checks");
    expect(checkedAt(found, 1)[1]?.title).toBe(
      "Holds whether the nearest 4, 5, 6, 7 or 8 areas count as neighbours (here in 3 of 5); changes 1 of 2 marks",
    );
  });

  test("why an area was marked, by its smaller tail", () => {
    const permutations = 99_999;
    expect(whySentence({ permutations, atLeast: 0, atMost: 99_999 })).toBe(
      "We reshuffled the other areas’ figures around the map 99,999 times. The neighbours came out with as much need as they really have in none of them.",
    );
    expect(whySentence({ permutations, atLeast: 99_000, atMost: 1200 })).toContain(
      "as little need as they really have in 1,200 of them.",
    );
  });

  test("the whole map's figure has a meaning", () => {
    expect(globalMoranSentence({ i: 0.62, z: 30, p: 0 })).toContain("strongly clustered");
    expect(globalMoranSentence({ i: 0.3, z: 9, p: 0 })).toContain("clearly clustered");
    expect(globalMoranSentence({ i: -0.1, z: -3, p: 0.003 })).toContain(
      "slightly unlike their neighbours",
    );
    expect(globalMoranSentence({ i: 0.01, z: 0.4, p: 0.7 })).toContain(
      "no more clustered than chance",
    );
    expect(globalMoranSentence({ i: NaN, z: NaN, p: NaN })).toContain("same value");
  });
});
