import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { requestOf } from "../../../src/analysis/hotspot-request";
import { analyticHotspots, permutedHotspots } from "../../../src/analysis/hotspots";
import { otherWaysOf } from "../../../src/analysis/other-ways";
import { robustness } from "../../../src/analysis/robustness";
import { hotspotsOver } from "../../../src/analysis/hotspots-over";
import { MEASURE, WEIGHTS } from "../../../src/domain/artefact";
import type { HotspotFiles, HotspotInputs } from "../../../src/domain/hotspot-inputs";
import { measureOf, releaseShown } from "../../../src/domain/measure-releases";
import { builtAreas, builtValues } from "../../built-data";

const DATA = join(import.meta.dirname, "../../../public/data");
const read = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), "utf8"));

const areas = builtAreas();
const files: HotspotFiles = {
  file: v.parse(MEASURE, read("measures/imd.json")),
  haloFile: v.parse(MEASURE, read("halo/imd.json")),
  weights: v.parse(WEIGHTS, read("weights.json")),
};
const inputs = (year: number): HotspotInputs => ({
  measure: measureOf("imd"),
  release: releaseShown("imd", year),
  areas,
  statistic: "gi",
  alpha: 0.05,
  patch: null,
});

test("the first answer asks the same question: what it marks, the checked one marks too", () => {
  for (const statistic of ["gi", "moran"] as const) {
    const request = requestOf(files, { ...inputs(2025), statistic });
    const first = analyticHotspots(request).class;
    const checked = permutedHotspots(request).class;
    const marked = [...first.keys()].filter((row) => first[row] !== "none");
    // The normal curve is too wide for need, which has an upper end: it marks fewer.
    expect(marked.length).toBeGreaterThan(50);
    expect(marked.filter((row) => checked[row] !== first[row])).toEqual([]);
    expect(checked.filter((one) => one !== "none")).toHaveLength(213);
  }
});

test("a persistent hot spot is above the mean itself at every release", async () => {
  const every = await hotspotsOver(files, { measure: measureOf("imd"), areas }, (request) =>
    Promise.resolve(permutedHotspots(request)),
  );
  expect(every).toHaveLength(6);
  const always = areas.codes.filter((_, row) => every.every((hot) => hot[row] === 1));
  // Surrounded by need at every release, and never in the most deprived fifth.
  expect(always).not.toContain("E01006641");
  expect(always).not.toContain("E01006465");
  for (const [at, year] of [2004, 2007, 2010, 2015, 2019, 2025].entries()) {
    const { value, ranked } = builtValues("imd", year, areas);
    const mean = requestOf(files, inputs(year)).values.filter((need) => !Number.isNaN(need));
    const average = mean.reduce((sum, need) => sum + need, 0) / mean.length;
    every[at]!.forEach((hot, row) => {
      if (hot === 1) expect(1 - (value[row]! - 0.5) / ranked!).toBeGreaterThan(average);
    });
  }
});

test("every check changes some of the marks that the map shows", () => {
  const asked = inputs(2019);
  const { checks } = robustness(requestOf(files, asked), otherWaysOf(files, asked));
  expect(checks.map(({ id }) => id)).toEqual([
    "region",
    "england",
    "band",
    "nearest",
    "unchanged",
    "before",
  ]);
  for (const { changes } of checks) expect(changes).toBeGreaterThan(0);
  // Nothing was carried to 2025, so leaving carried areas out could not fail.
  const latest = robustness(requestOf(files, inputs(2025)), otherWaysOf(files, inputs(2025)));
  expect(latest.checks.map(({ id }) => id)).not.toContain("unchanged");
});
