import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArtefacts } from "../../../scripts/atlas/read";
import { runAtlas } from "../../../scripts/atlas/run";
import { GEOGRAPHY } from "../../../scripts/build/geography";
import { openInputs } from "../../../scripts/build/inputs";
import { TABLES } from "../../../scripts/build/table-builders";
import { writeArtefacts } from "../../../scripts/build/write-artefacts";
import { valuesOf } from "../../../src/domain/assemble";
import { carriedFlagsOf } from "../../../src/domain/assemble";
import type { Release } from "../../../src/domain/release";
import { addRelease, TOY_MEASURES, toyRelease } from "./toy-releases";
import { writeToySources } from "./toy-sources";

const OLD = [toyRelease(2019, "lsoa11"), toyRelease(2025, "lsoa21")];
const NEXT = toyRelease(2031, "lsoa21");
const ORDER = (index: number): number => index + 1;
const REVERSED = (index: number): number => 15 - index;

/** Builds the toy region from some releases, as the real build does, and returns the folder. */
const build = (releases: readonly Release[]): string => {
  const toy = releases.reduce(
    (known, release) => addRelease(known, release, release === NEXT ? REVERSED : ORDER),
    writeToySources(),
  );
  const task = { inputs: openInputs(toy.dir, toy.sources), releases, measures: TOY_MEASURES };
  const out = mkdtempSync(join(tmpdir(), "toy-data-"));
  writeArtefacts(
    out,
    [...GEOGRAPHY, ...TABLES].flatMap((builder) => builder(task)),
    toy.sources,
  );
  return out;
};

type Rows = Record<string, string | number | null>[];

const ask = async (out: string, releases: readonly Release[], ...words: string[]): Promise<Rows> =>
  JSON.parse(
    await runAtlas([...words, "--data", out, "--json"], () => undefined, {
      measures: TOY_MEASURES,
      releases,
    }),
  ) as Rows;

describe("a release of 2031: one table, one entry in sources, one declaration", () => {
  const releases = [...OLD, NEXT];
  const out = build(releases);
  const artefacts = openArtefacts(out);

  it("stands in the measure's artefact beside the others, untouched", () => {
    const years = artefacts.measure("imd").releases.map(({ year }) => year);
    expect(years).toEqual([2019, 2025, 2031]);
    const before = openArtefacts(build(OLD)).measure("imd").releases;
    expect(artefacts.measure("imd").releases.slice(0, 2)).toEqual(before);
  });

  it("stands in the halo's artefact", () => {
    expect(artefacts.halo("imd").releases.at(-1)?.rank).toEqual([3, 2, 1]);
  });

  it("is read as columns", () => {
    const file = artefacts.measure("imd");
    const flags = carriedFlagsOf(artefacts.names().carried);
    const values = valuesOf(file, TOY_MEASURES[0]!, NEXT, flags);
    expect(Array.from(values.value)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect(values.ranked).toBe(15);
    expect(values.carried(3)).toBe("exact");
  });

  it("is listed by the command line with how many areas are known", async () => {
    const rows = await ask(out, releases, "measures");
    expect(rows.filter(({ release }) => release === 2031)).toMatchObject([
      { measure: "imd", geography: "lsoa21", licence: "Toy licence", areas_known: 12 },
      { measure: "income-deprived", worse: "high", areas_known: 12 },
    ]);
  });

  it("is summarised by the command line", async () => {
    const rows = await ask(out, releases, "summary", "--measure", "imd", "--release", "2031");
    // Liverpool: areas 1, 2, 5, 6, 9, 10 with 10 · i residents, whose N + 1 − rank is i: Σi² ÷ Σi.
    expect(rows).toMatchObject([
      { area_code: "E08000012", lsoas: 6, average_rank: 7.484848485, basis: "computed" },
      { area_code: "E08000011", lsoas: 6, proportion_most_deprived_10: 0 },
    ]);
    expect(rows[0]).toMatchObject({ income_scale: 135, employment_scale: null });
  });

  it("stands among England's districts", () => {
    const file = artefacts.manifest.artefacts["england/summary"];
    expect(file?.sources).toContain("toy2031-england");
  });
});

describe("a release that is not declared", () => {
  it("appears nowhere, and is refused with the ones there are", async () => {
    const out = build(OLD);
    await expect(ask(out, OLD, "summary", "--release", "2031")).rejects.toThrow(
      '--release cannot be "2031": one of 2019, 2025',
    );
  });
});
