import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { bytesOf } from "../../scripts/build/artefact";
import { openInputs, type Inputs } from "../../scripts/build/inputs";
import { buildPack } from "../../scripts/build/pack/build-pack";
import { declaredRegion } from "../../scripts/build/pack/declare";
import { writePack } from "../../scripts/build/pack/write-pack";
import { readSources } from "../../scripts/build/source";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = readSources(join(ROOT, "data/sources.json"));
const folder = mkdtempSync(join(tmpdir(), "atlas-packs-"));
let england: Inputs;

beforeAll(() => {
  england = openInputs(join(ROOT, "../shared/data"), SOURCES);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the built-in region, made from the national files", () => {
  it("is the same, byte for byte, in all that the region's own files and the nation's both hold", () => {
    const { built } = buildPack(england, declaredRegion(england, "liverpool-city-region"));
    const same = built
      .filter(({ file, content }) => {
        const committed = join(ROOT, "public/data", file);
        return existsSync(committed) && readFileSync(committed).equals(bytesOf(content));
      })
      .map(({ name }) => name);
    const ranked = ["imd", "income", "employment", "education", "health", "crime", "barriers"];
    expect(same).toEqual(
      expect.arrayContaining([
        "names",
        "hexagons",
        "hexagon-areas",
        ...ranked.map((id) => `measures/${id}`),
        "measures/living-environment",
        "measures/idaci",
        "measures/idaopi",
        "measures/income-deprived",
        "measures/employment-deprived",
        "measures/residents",
        ...[2004, 2007, 2010, 2015, 2019].map((year) => `releases/${year}`),
        "england/summary",
        "england/positions",
        "england/start",
      ]),
    );
  });
});

describe.each([
  ["greater-manchester", 1702, 257],
  ["west-yorkshire", 1404, 193],
  ["tees-valley", 425, 88],
])("the pack of %s", (name, areas, persistent) => {
  it("is built, and tells its persistent areas", async () => {
    const dir = join(folder, name);
    writePack(dir, buildPack(england, declaredRegion(england, name)), SOURCES);
    const line = ["persistence", "--definition", "always-10", "--json", "--data", dir];
    const rows = JSON.parse(await runAtlas(line, () => undefined)) as { persistent: number }[];
    expect(rows).toHaveLength(areas);
    expect(rows.filter((row) => row.persistent === 1)).toHaveLength(persistent);
  });

  it("is the committed one, where one is committed", () => {
    const committed = join(ROOT, "public/packs", name);
    if (!existsSync(committed)) return;
    for (const file of ["names.json", "measures/imd.json", "weights.json", "areas.json"])
      expect(
        readFileSync(join(committed, file)).equals(readFileSync(join(folder, name, file))),
        file,
      ).toBe(true);
  });
});
