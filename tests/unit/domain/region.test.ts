import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import * as v from "valibot";
import { comparisonOf } from "../../../src/analysis/compared";
import { addressOf } from "../../../src/data/load";
import { NAMES } from "../../../src/domain/artefact";
import { areasOf } from "../../../src/domain/assemble";
import { BOROUGHS, BUILT_IN, openRegion, REGION } from "../../../src/domain/boroughs";
import { searchOf, viewOf } from "../../../src/domain/deck/view-search";
import { ENGLAND_SUMMARY } from "../../../src/domain/england-artefact";
import { parseSentence } from "../../../src/domain/filter/parse-sentence";
import { boundedPlaces } from "../../../src/domain/find/known-places";
import { heldInWorkMeasures, heldMeasures } from "../../../src/domain/held-measures";
import { linkFaults } from "../../../src/domain/link-faults";
import { MEASURES } from "../../../src/domain/measures";
import { mendedSearch } from "../../../src/domain/mend-link";
import { placeKindWords } from "../../../src/domain/place";
import { REGION_FILE, regionOf } from "../../../src/domain/region-artefact";
import { allBoroughs } from "../../../src/domain/region-words";
import { boroughUnits } from "../../../src/domain/units";

const ROOT = join(import.meta.dirname, "../../..");
const json = (file: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, "public", file), "utf8"));

const pack = regionOf(v.parse(REGION_FILE, json("packs/greater-manchester/region.json")));
const areas = areasOf(v.parse(NAMES, json("packs/greater-manchester/names.json")));

/** A source's code without its comments. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

test("no screen, file or sentence names the built-in region but by its declaration", () => {
  const elsewhere = new Set([
    // The declaration.
    "domain/boroughs.ts",
    // What writers of participants' files call a place outside.
    "analysis/participants/locator.ts",
  ]);
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !elsewhere.has(file))
    .filter((file) =>
      /Liverpool City Region|\b(?:six|6)\s+boroughs\b|\ball six\b(?! releases)|\b1,?003\b/i.test(
        codeOf(readFileSync(join(ROOT, "src", file), "utf8")),
      ),
    );
  expect(files).toEqual([]);
});

describe("a pack that is open", () => {
  beforeEach(() => openRegion(pack));
  afterEach(() => openRegion(BUILT_IN));

  it("gives its own boroughs and words", () => {
    expect([REGION.name, BOROUGHS.length, allBoroughs()]).toEqual([
      "Greater Manchester",
      10,
      "All ten boroughs",
    ]);
    expect(placeKindWords("borough")).toBe("Borough of Greater Manchester");
    expect(boroughUnits(areas).placeOf(0)).toBe("Greater Manchester");
    expect(boroughUnits(areas).residents.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2.8e6);
  });

  it("is asked in the names of its own boroughs", () => {
    const salford = BOROUGHS.find(({ name }) => name === "Salford")?.code ?? "";
    expect(parseSentence("areas in Salford")).toMatchObject({
      ok: true,
      filter: { boroughs: [salford] },
    });
    expect(parseSentence("areas in Knowsley")).toMatchObject({ ok: false });
  });

  it("finds its own places by name, and not the nicknames of another region", () => {
    const places = boundedPlaces(areas);
    expect(places.find(({ name }) => name === "Greater Manchester")?.what).toBe("All ten boroughs");
    expect(places.some(({ also }) => also.includes("Merseyside"))).toBe(false);
  });

  it("compares its largest boroughs unless others are chosen, the built-in region among them", () => {
    const england = v.parse(ENGLAND_SUMMARY, json("data/england/summary.json"));
    const usual = comparisonOf(viewOf(""), england)!;
    expect(usual.places.map(({ name }) => name).slice(0, 2)).toEqual(["Manchester", "Wigan"]);
    expect(usual.places).toHaveLength(8);
    const both = comparisonOf({ ...viewOf(""), places: [REGION.code, BUILT_IN.code] }, england)!;
    expect(both.places.map(({ name, kind }) => [name, kind])).toEqual([
      ["Greater Manchester", "region"],
      ["Liverpool City Region", "combined"],
    ]);
    // The publisher’s district table counts as many in the ten.
    expect(both.summaries[0]?.lsoas).toBe(1702);
  });

  it("keeps its name in every link", () => {
    const view = viewOf("region=greater-manchester&hotspots=gi");
    expect(view.region).toBe("greater-manchester");
    expect(searchOf({ ...view, screen: "compare" })).toBe(
      "region=greater-manchester&screen=compare&hotspots=gi",
    );
    expect(mendedSearch("?REGION=Greater-Manchester.")).toBe("?region=greater-manchester");
  });

  it("offers what it holds", () => {
    expect(heldMeasures().map(({ id }) => id)).toContain("residents");
    expect(heldMeasures().map(({ id }) => id)).not.toContain("no-car");
    expect(heldInWorkMeasures()).toEqual([]);
  });

  it.each([
    ["measure=no-car", "This measure: not in this pack."],
    ["measure=universal-credit", "In-work poverty and pay: not in this pack."],
    ["participants=heat", "Postcodes: not in this pack."],
    ["points=libraries", "Libraries, stations, surgeries and bus stops: not in this pack."],
  ])("says of a link what it lacks: %s", (search, words) => {
    expect(linkFaults(`?region=greater-manchester&${search}`)?.details[0]).toMatch(
      new RegExp(`^${words}`),
    );
    expect(viewOf(search)).toEqual(viewOf(""));
  });

  it("reads its files from its folder, England's from beside it, and names what it lacks", () => {
    expect(addressOf("names.json")).toBe("packs/greater-manchester/names.json");
    expect(addressOf("england/summary.json")).toBe(
      "packs/greater-manchester/../../data/england/summary.json",
    );
    expect(() => addressOf("postcodes.json")).toThrow("Postcodes: not in this pack.");
  });
});

describe("the built-in region", () => {
  it("has every measure, and its files in the folder of data", () => {
    expect(heldMeasures()).toEqual(MEASURES);
    expect(addressOf("postcodes.json")).toBe("data/postcodes.json");
  });

  it("stays open where a link names a region that is not", () => {
    expect(viewOf("region=mars").region).toBeNull();
    expect(linkFaults("?region=mars")?.sentence).toBe(
      "We don’t recognise this link’s region “mars”, so you see the usual view in its place.",
    );
  });
});
