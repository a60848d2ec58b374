import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openInputs } from "../../../scripts/build/inputs";
import { readSources } from "../../../scripts/build/source";
import { writeToySources } from "./toy-sources";

describe("inputs", () => {
  it("refuses a changed file by name, with both hashes and what to do", () => {
    const { dir, sources } = writeToySources();
    appendFileSync(join(dir, "toy/census2021.csv"), "E01000013,1\n");
    expect(() => openInputs(dir, sources).rows("census2021")).toThrow(
      new RegExp(
        `^toy/census2021\\.csv is not the file data/sources\\.json describes \\(SHA-256 [0-9a-f]{64}, expected ${sources.census2021!.sha256}\\)\\. Restore it`,
      ),
    );
  });

  it("says which file is missing", () => {
    const { dir, sources } = writeToySources();
    rmSync(join(dir, "toy/halo.geojson"));
    expect(() => openInputs(dir, sources).geojson("halo")).toThrow(
      "toy/halo.geojson is missing from the sources folder.",
    );
  });

  it("says which column a file lacks", () => {
    const { dir, sources } = writeToySources();
    expect(() => openInputs(dir, sources).rows("census2021", ["residents", "cars"])).toThrow(
      'toy/census2021.csv has no column "cars".',
    );
  });

  it("refuses a source it has no entry for", () => {
    const { dir, sources } = writeToySources();
    expect(() => openInputs(dir, sources).text("imd2031")).toThrow('has no entry "imd2031"');
  });

  it("remembers what was read, and nothing else", () => {
    const { dir, sources } = writeToySources();
    const inputs = openInputs(dir, sources);
    inputs.rows("census2021");
    inputs.geojson("halo");
    expect([...inputs.read]).toEqual(["census2021", "halo"]);
  });
});

describe("data/sources.json", () => {
  const sources = readSources(join(import.meta.dirname, "../../../data/sources.json"));

  it("names every file once, with a publisher, a licence and a line to show", () => {
    const paths = Object.values(sources).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const source of Object.values(sources))
      for (const said of [source.publisher, source.title, source.licence, source.attribution])
        expect(said).not.toBe("");
  });
});
