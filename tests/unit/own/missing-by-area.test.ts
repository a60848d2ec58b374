import { describe, expect, it } from "vitest";

import { coverMost } from "../../../src/analysis/own/cover";
import { homesOf, knownAt } from "../../../src/analysis/own/homes";
import { missingByArea } from "../../../src/analysis/own/missing-by-area";
import { nearby } from "../../../src/analysis/own/straight-line";
import { hierarchyOf } from "../../../src/analysis/participants/release-participants";
import { release, THRESHOLD, type Released } from "../../../src/domain/disclosure";
import { POSTCODES } from "../../../src/domain/artefact";
import { sumBy } from "../../../src/domain/sum-by";
import { unknownMissingWords } from "../../../src/domain/own-objectives";
import { postcodeColumnsOf } from "../../../src/domain/postcode-columns";
import { openArtefacts } from "../../../scripts/atlas/read";
import { builtAreas } from "../../built-data";
import { choices } from "./choices";

const areas = builtAreas();
const { msoa: msoaOf, msoas, residents } = areas;
const perMsoa = sumBy(residents, msoaOf, msoas.length);
const all = residents.reduce((sum, one) => sum + one, 0);

/** Nobody in every third neighbourhood, few in the next, the rest well reached. */
const counts = Float64Array.from(msoaOf, (at, row) =>
  at % 3 === 0 ? 0 : at % 3 === 1 ? row % 2 : 9 + (row % 7),
);
const [, msoa, , region] = release(counts, hierarchyOf(areas), THRESHOLD) as Released[];
const levels = { msoa: msoa!, region: region! };

/** The most that may be missing for certain, in the plainest way: from what is shown alone. */
const shownMissing = (at: number): number => {
  const rate = levels.region.figure[0]! / all;
  const shown = levels.msoa.figure[at]!;
  const here = Number.isNaN(shown) ? levels.msoa.high[at]! : shown;
  return Math.max(0, Math.floor(rate * perMsoa[at]! - here));
};

describe("participants who are missing", () => {
  const found = missingByArea(levels, areas)!;

  it("add up in each neighbourhood to what its released figure lacks, hidden counts at their highest", () => {
    const sums = sumBy(found.people, msoaOf, msoas.length);
    msoas.forEach((_, at) => expect(sums[at]).toBeCloseTo(shownMissing(at), 9));
    expect(found.unknown).toBe(0);
    const hidden = msoas.flatMap((_, at) => (Number.isNaN(levels.msoa.figure[at]) ? [at] : []));
    expect(hidden.length).toBeGreaterThan(50);
    expect(Math.max(...hidden.map((at) => sums[at]!))).toBeGreaterThan(0);
  });

  it("stay unknown where the file does not say how many take part, and the choice says so", () => {
    const unknown = levels.msoa.unknown.slice();
    unknown[0] = 1;
    const part = missingByArea({ ...levels, msoa: { ...levels.msoa, unknown } }, areas)!;
    part.people.forEach((people, row) => expect(Number.isNaN(people)).toBe(msoaOf[row] === 0));
    expect(unknownMissingWords(part.unknown)).toMatch(/1 neighbourhood.*leaves them out/);
    expect(unknownMissingWords(0)).toBe("");
  });

  it("are nobody's to tell where the region's count is hidden or unknown", () => {
    const hide = { ...levels.region, figure: Float64Array.of(NaN) };
    expect(missingByArea({ ...levels, region: hide }, areas)).toBeNull();
    const unknown = { ...levels.region, unknown: Uint8Array.of(1) };
    expect(missingByArea({ ...levels, region: unknown }, areas)).toBeNull();
  });

  it("are reached as well as trying every choice on the released figures does", () => {
    const postcodes = postcodeColumnsOf(openArtefacts("public/data").read("postcodes", POSTCODES));
    const homes = homesOf(postcodes, areas.count);
    const people = knownAt(homes, found.people);
    const near = nearby(homes.longitude, homes.latitude);
    // Centres of areas, fifty rows apart.
    const candidates = Array.from({ length: 20 }, (_, at) => ({
      longitude: areas.longitude[50 * at]!,
      latitude: areas.latitude[50 * at]!,
    })).map((place) => near(place, 1600));
    const reached = (chosen: readonly number[]) =>
      [...new Set(chosen.flatMap((one) => [...candidates[one]!]))].reduce(
        (sum, home) => sum + people[home]!,
        0,
      );
    const best = Math.max(...choices([...candidates.keys()], 3).map(reached));
    const { steps, isBest } = coverMost({
      candidates,
      people,
      covered: new Uint32Array(),
      sites: 3,
    });
    expect(steps.at(-1)!.covered).toBeCloseTo(best, 6);
    expect(best).toBeGreaterThan(0);
    expect(isBest).toBe(true);
  });
});
