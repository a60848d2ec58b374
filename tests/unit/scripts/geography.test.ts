import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Built } from "../../../scripts/build/artefact";
import { GEOGRAPHY } from "../../../scripts/build/geography";
import { openInputs } from "../../../scripts/build/inputs";
import { writeArtefacts } from "../../../scripts/build/write-artefacts";
import type {
  GazetteerFile,
  NamesFile,
  PostcodesFile,
  WeightsFile,
} from "../../../src/domain/artefact";
import { TOY_CODES, writeToySources, type Toy } from "./toy-sources";

const toy = writeToySources();

const buildToy = ({ dir, sources }: Toy): Built[] =>
  GEOGRAPHY.flatMap((build) =>
    build({ inputs: openInputs(dir, sources), releases: [], measures: [] }),
  );

const built = buildToy(toy);
const content = (name: string): unknown =>
  built.find((artefact) => artefact.name === name)?.content;

const filesBelow = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir)
      .sort()
      .map((file) => [file, readFileSync(join(dir, file), "utf8")]),
  );

describe("the build", () => {
  it("writes the same bytes twice, from two copies of the sources", () => {
    const [first, second] = [0, 1].map(() => {
      const out = mkdtempSync(join(tmpdir(), "toy-out-"));
      const copy = writeToySources();
      writeArtefacts(out, buildToy(copy), copy.sources);
      return filesBelow(out);
    });
    expect(Object.keys(first!).length).toBe(built.length + 1);
    expect(first).toEqual(second);
  });

  it("deletes what it no longer builds and leaves what it never built", () => {
    const out = mkdtempSync(join(tmpdir(), "toy-out-"));
    writeFileSync(join(out, "mine.json"), "{}");
    writeArtefacts(out, built, toy.sources);
    writeArtefacts(
      out,
      built.filter(({ name }) => name !== "msoas"),
      toy.sources,
    );
    const left = readdirSync(out);
    expect(left).not.toContain("msoas.json");
    expect(left).toEqual(expect.arrayContaining(["areas.json", "mine.json", "manifest.json"]));
  });

  it("says of each artefact what it was made from", () => {
    const manifest = writeArtefacts(mkdtempSync(join(tmpdir(), "toy-out-")), built, toy.sources);
    expect(manifest.artefacts.postcodes).toMatchObject({
      file: "postcodes.json",
      sources: ["lsoa21", "postcodes", "postcodes-live", "postcodes-standing"],
      licence: "Toy licence",
    });
    expect(manifest.attribution).toEqual(["Toy attribution"]);
  });
});

describe("names", () => {
  const names = content("names") as NamesFile;

  it("are in the order of the codes, whatever the order of the source", () => {
    expect(names.codes).toEqual(TOY_CODES);
    expect(names.residents).toEqual(TOY_CODES.map((_, row) => 1000 + row));
  });

  it("write St Helens as its people do", () => {
    expect(names.names[0]).toBe("St Helens 0011");
  });

  it("lead to borough, neighbourhood and ward", () => {
    expect(names.borough.slice(0, 4)).toEqual([0, 0, 4, 4]);
    expect(names.msoas[names.msoa[2]!]!.title).toBe("East Toytown");
    expect(names.wards[names.ward[1]!]!.name).toBe("West");
  });

  it("put a label in the middle of a square", () => {
    expect(names.longitude[0]).toBeCloseTo(-2.995, 3);
    expect(names.latitude[0]).toBeCloseTo(53.405, 3);
  });
});

describe("weights", () => {
  it("count the links of a grid of 5 × 3: rook 22, queen 22 + 16", () => {
    const weights = content("weights") as WeightsFile;
    expect(weights.rows).toBe(12);
    expect(weights.rook).toHaveLength(22);
    expect(weights.queen).toHaveLength(2 * 38);
    const first = weights.queen.flatMap((from, i) => (i % 2 === 0 && from === 0 ? [i / 2] : []));
    expect(first.map((link) => weights.queen[2 * link + 1])).toEqual([1, 4, 5]);
    expect(first.map((link) => weights.rook.includes(link))).toEqual([true, true, false]);
  });
});

describe("gazetteer", () => {
  it("drops inverted doubles, keeps the label’s point, knows the area or that there is none", () => {
    const { names, longitude, row } = content("gazetteer") as GazetteerFile;
    expect(names).toEqual(["Elsewhere", "Great Toyley", "Toytown"]);
    expect(row).toEqual([null, 2, 5]);
    expect(longitude[2]).toBe(-2.985);
  });
});

describe("postcodes", () => {
  const postcodes = content("postcodes") as PostcodesFile;

  it("are sorted by outcode and incode, with their source’s area", () => {
    expect(postcodes.outcodes).toEqual([
      { outcode: "L1", incodes: "1AA1AB1AC", legacy: false },
      { outcode: "L41", incodes: "1AA", legacy: true },
    ]);
    expect(postcodes.row).toEqual([0, 3, 2, 11]);
  });

  it("find their way back to within 10 m by adding up the steps", () => {
    const sums = (steps: number[], origin: number) =>
      steps.map((_, i) => origin + steps.slice(0, i + 1).reduce((a, b) => a + b, 0) / 1e4);
    const [west, south] = postcodes.origin;
    [-2.99499, -2.96501, -2.97001, -2.96501].forEach((longitude, i) =>
      expect(sums(postcodes.longitude, west)[i]).toBeCloseTo(longitude, 4),
    );
    [53.40501, 53.40501, 53.40501, 53.42501].forEach((latitude, i) =>
      expect(sums(postcodes.latitude, south)[i]).toBeCloseTo(latitude, 4),
    );
  });

  it("mark those near a boundary by steps between positions", () => {
    // L1 1AC is new, 1 m from its area's edge; L1 1AB was near one until it moved.
    expect(postcodes.nearBoundary).toEqual([2, 1]);
  });

  it("say which are in use, and which in another district", () => {
    expect(postcodes.inUse).toEqual([3, 1]);
    expect(postcodes.elsewhere).toEqual([0]);
  });

  it("are refused where nobody says whether one is in use", () => {
    const silent = writeToySources({ "postcodes-standing": "pcds,status\nL1 1AA,live\n" });
    expect(() => buildToy(silent)).toThrow(/does not say whether "L1 1AB" is in use/);
    const odd = writeToySources({ "postcodes-standing": "pcds,status\nL1 1AA,perhaps\n" });
    expect(() => buildToy(odd)).toThrow(/"L1 1AA" is "perhaps"/);
  });
});
