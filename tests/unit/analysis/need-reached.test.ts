import { describe, expect, it } from "vitest";
import { needAlone, needReached, needTogether } from "../../../src/analysis/need-reached";
import { reachFigures } from "../../../src/analysis/participants/reach-figures";
import { hierarchyOf } from "../../../src/analysis/participants/release-participants";
import { release, THRESHOLD, type Range, type Released } from "../../../src/domain/disclosure";
import { answersAlone, needSentences } from "../../../src/domain/need-words";
import { builtAreas } from "../../built-data";

const areas = builtAreas();
const everywhere = areas.msoas.map(() => true);

/** People of these LSOAs set against residents, as the screen does it. */
const reachedBy = (counts: ArrayLike<number>, threshold: number) => {
  const [lsoa, msoa, borough, region] = release(counts, hierarchyOf(areas), threshold) as [
    Released,
    Released,
    Released,
    Released,
  ];
  return reachFigures({ lsoa, msoa, borough, region }, areas, areas.residents);
};

const answerOf = (counts: ArrayLike<number>, threshold: number, isNeed = everywhere) => {
  const { levels, people, regionRate, spread } = reachedBy(counts, threshold);
  const norm = { rate: regionRate, tau2: spread.tau2 };
  return {
    verdicts: needAlone(levels.msoa, people.msoa, isNeed, norm).verdicts,
    together: needTogether(levels, areas, isNeed, people.msoa, norm),
  };
};

describe("whether places of need are reached less", () => {
  it("is open where nobody at all would be within chance, or where hidden counts decide", () => {
    const verdict = (people: Range, mean: number) =>
      needReached(people, { mean, between: 0 }, 0.025).verdict;
    expect(verdict({ low: 0, high: 4 }, 2)).toBe("open");
    expect(verdict({ low: 0, high: 4 }, 8)).toBe("open");
    expect(verdict({ low: 0, high: 4 }, 11)).toBe("fewer");
    expect(verdict({ low: 8, high: 12 }, 11)).toBe("not fewer");
    expect(verdict({ low: 5, high: 7 }, 3)).toBe("not fewer");
    expect(verdict({ low: 0, high: Infinity }, 40)).toBe("open");
  });

  it("never reads as none where everybody lives in one LSOA", () => {
    for (let people = 100; people <= 3000; people += 100) {
      const counts = Float64Array.from(areas.codes, (_, row) => (row === 0 ? people : 0));
      const { verdicts, together } = answerOf(counts, THRESHOLD);
      // One neighbourhood is reached; of no other may it be said.
      expect(verdicts["not fewer"], `${people} people`).toBeLessThanOrEqual(1);
      const words = needSentences(verdicts, "1 per 1,000").join(" ");
      expect(words).not.toMatch(/none/i);
      if (verdicts.open > 0) expect(words).toMatch(/too few people to tell/i);
      if (!answersAlone(verdicts))
        expect(together.filter(({ verdict }) => verdict === "fewer").length).toBeGreaterThan(
          people < 200 ? 0 : 4,
        );
    }
  });

  it("says of an even programme of 20,000 that no neighbourhood is reached less", () => {
    const all = areas.residents.reduce((a, b) => a + b, 0);
    const counts = areas.residents.map((residents) => Math.round((20_000 * residents) / all));
    const { verdicts } = answerOf(counts, 5);
    expect(verdicts.fewer).toBe(0);
    expect(answersAlone(verdicts)).toBe(true);
  });

  it("bounds the need areas of a borough by what its other areas hold for certain", () => {
    const counts = Float64Array.from(areas.codes, (_, row) => (row === 0 ? 300 : 0));
    const isNeed = areas.msoas.map((_, msoa) => msoa !== areas.msoa[0]);
    const { together } = answerOf(counts, 5, isNeed);
    const here = together.find(
      ({ of, borough }) => of === "need" && borough === areas.msoas[areas.msoa[0]!]!.borough,
    );
    expect(here?.verdict).toBe("fewer");
    expect(here!.people.high).toBeLessThan(10);
  });
});
