import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRegionData } from "../../../scripts/atlas/open-pack";
import { runAtlas } from "../../../scripts/atlas/run";
import { openInputs } from "../../../scripts/build/inputs";
import { areasAround } from "../../../scripts/build/pack/around";
import { declaredRegion } from "../../../scripts/build/pack/declare";
import { BOROUGHS, BUILT_IN, REGION } from "../../../src/domain/boroughs";
import { REGION_FILE } from "../../../src/domain/region-artefact";
import * as v from "valibot";

type Row = Record<string, string | number | null>;

const ask = async (line: string): Promise<{ rows: Row[]; said: string[] }> => {
  const said: string[] = [];
  const text = await runAtlas([...line.split(" "), "--json"], (words) => said.push(words));
  return { rows: JSON.parse(text) as Row[], said };
};

describe("a pack on the command line", () => {
  it("counts Greater Manchester's persistent areas: 257 of 1,702", async () => {
    const { rows, said } = await ask(
      "persistence --definition always-10 --region greater-manchester",
    );
    expect(rows).toHaveLength(1702);
    expect(rows.filter(({ persistent }) => persistent === 1)).toHaveLength(257);
    expect(said[0]).toBe("Most deprived 10% of England in every release since 2004: 257 areas.");
    expect(new Set(rows.map(({ borough_code }) => borough_code)).size).toBe(10);
  });

  it("leaves the built-in region as it was, also after a refusal", async () => {
    await ask("areas --geography borough --release 2025 --region tees-valley");
    await expect(ask("series --region tees-valley")).rejects.toThrow();
    expect([BOROUGHS, REGION.name]).toEqual([BUILT_IN.districts, BUILT_IN.name]);
  });

  it("gives the publisher's figures of a district, and the region's put together from them", async () => {
    const { rows } = await ask("summary --release 2025 --region Tees-Valley");
    // File 10 v2: Hartlepool.
    expect(rows.find(({ area_name }) => area_name === "Hartlepool")).toMatchObject({
      lsoas: 57,
      average_score: 37.58,
      proportion_most_deprived_10: 0.4211,
      basis: "published",
    });
    const { rows: whole } = await ask(
      "summary --release 2025 --geography region --region E47000006",
    );
    expect(whole[0]).toMatchObject({ area_name: "Tees Valley", lsoas: 425 });
  });

  it.each([
    ["series", "Published series of districts: not in this pack."],
    ["in-work-poverty", "The estimate of in-work poverty: not in this pack."],
    [
      "areas --geography ward --release 2025",
      "Wards of 2025 and constituencies: not in this pack.",
    ],
    ["areas --geography msoa --measure no-car --release 2021", "This measure: not in this pack."],
  ])("says in one line what is missing: %s", async (command, line) => {
    await expect(ask(`${command} --region greater-manchester`)).rejects.toThrow(
      new RegExp(`^${line}$`),
    );
  });

  it("lists the measures a pack has, and no others", async () => {
    const { rows } = await ask("measures --region greater-manchester");
    const ids = new Set(rows.map(({ measure }) => measure));
    expect([ids.has("imd"), ids.has("residents"), ids.has("no-car")]).toEqual([true, true, false]);
  });

  it("says which packs there are where the name is of none", () => {
    expect(() => openRegionData({ region: "great-manchester" })).toThrow(
      "--region great-manchester: there is no such pack. There are Greater Manchester; Tees Valley; Liverpool City Region. To make one: npm run data:build -- --region great-manchester",
    );
  });

  it("refuses a folder that is of another region than the one named", () => {
    const dir = join(import.meta.dirname, "../../../public/packs/tees-valley");
    expect(() => openRegionData({ data: dir, region: "greater-manchester" })).toThrow(
      `--region greater-manchester: ${dir} is of Tees Valley`,
    );
  });
});

/** A folder with the national lookup of four districts. */
const withLookup = () => {
  const dir = mkdtempSync(join(tmpdir(), "atlas-"));
  const rows = [
    ...["1", "2", "3"].map((n) => `E0100000${n},Halton 00${n}A,E06000006,Halton`),
    "E01000004,Warrington 001A,E06000007,Warrington",
    '"E01000005","Bristol 001A","E06000023","Bristol, City of"',
    "E01000006,St. Helens 001A,E08000013,St. Helens",
  ];
  const text = `lsoa21_code,lsoa21_name,ltla24_code,ltla24_name\n${rows.join("\n")}\n`;
  mkdirSync(join(dir, "england"));
  writeFileSync(join(dir, "england/lookup.csv"), text);
  const source = {
    path: "england/lookup.csv",
    publisher: "ONS",
    title: "Lookup",
    url: "https://example.org/",
    licence: "OGL",
    vintage: "2024",
    sha256: createHash("sha256").update(text).digest("hex"),
    attribution: "ONS",
  };
  return openInputs(dir, { "lookup-lsoa21-ward24-england": source });
};

describe("a region as it is asked for", () => {
  it("is put together from districts by name or code, the largest first", () => {
    const region = declaredRegion(withLookup(), "warrington, E06000006");
    expect(region).toMatchObject({
      pack: "halton-and-warrington",
      name: "Halton and Warrington",
      districts: [
        { code: "E06000006", name: "Halton", areas: 3 },
        { code: "E06000007", name: "Warrington", areas: 1 },
      ],
    });
    expect(region.code).toMatch(/^R\d{8}$/);
    expect(declaredRegion(withLookup(), "Halton,Warrington").code).toBe(region.code);
    expect(declaredRegion(withLookup(), "Halton,St Helens").code).not.toBe(region.code);
  });

  it("has its districts as they are spoken, and the name it is given", () => {
    const region = declaredRegion(withLookup(), "bristol,st-helens", "West and East");
    expect(region.pack).toBe("west-and-east");
    expect(region.districts.map(({ name }) => name)).toEqual(["Bristol", "St Helens"]);
  });

  it("is a combined authority by name or by code", () => {
    expect(declaredRegion(withLookup(), "West of England")).toMatchObject({
      code: "E47000009",
      pack: "west-of-england",
    });
    expect(declaredRegion(withLookup(), "E47000009").name).toBe("West of England");
  });

  it("says near names where there is no such place", () => {
    expect(() => declaredRegion(withLookup(), "Haltn")).toThrow(
      /^No combined authority or district of England is called "Haltn"\. Near names: Halton; /,
    );
    expect(() => declaredRegion(withLookup(), "Halton,Warington")).toThrow(
      /is called "Warington"\. Near names: Warrington; /,
    );
  });
});

const square = (code: string, west: number, south: number, side = 0.01) => ({
  code,
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, south],
        [west, south + side],
        [west + side, south + side],
        [west + side, south],
        [west, south],
      ],
    ],
  },
});

describe("areas around a region", () => {
  // A hundredth of a degree north is 1.1 km, east 0.66 km.
  const region = [square("R", -2, 53.5)];
  const names = (others: ReturnType<typeof square>[]): string[] =>
    areasAround(region, others).map(({ code }) => code);

  it("touch it at a side or a corner, or touch what touches it", () => {
    const wide = [
      square("side", -2, 53.51, 0.05),
      square("corner", -2.01, 53.49),
      square("behind", -2, 53.56, 0.05),
      square("far", -2, 53.61, 0.05),
    ];
    expect(names(wide)).toEqual(["side", "corner", "behind"]);
  });

  it("or lie within three kilometres though nothing joins them", () => {
    const east = (kilometres: number): number => -1.99 + kilometres / (111.2 * Math.cos(0.93384));
    expect(names([square("near", east(2.9), 53.5), square("far", east(3.1), 53.5)])).toEqual([
      "near",
    ]);
    // Its corners are far, the middle of its side is near.
    expect(names([square("long", -2.2, 53.535, 0.4)])).toEqual(["long"]);
  });
});

describe("a pack's declaration", () => {
  const file = {
    format: "reach-atlas/region",
    version: 1,
    pack: "tees-valley",
    code: "E47000006",
    name: "Tees Valley",
    districts: [{ code: "E06000001", name: "Hartlepool", areas: 57 }],
    known: [-2, 54, -1, 55],
    files: { names: "names.json", "england/start": "../../data/england/start.json" },
  };

  it("is read", () => expect(v.is(REGION_FILE, file)).toBe(true));

  it.each([
    [{ files: { names: "https://example.org/names.json" } }],
    [{ files: { names: "../../secrets.json" } }],
    [{ pack: "../tees" }],
    [{ districts: [] }],
    [{ known: [-2, 54, -1] }],
  ])("is refused with %j", (wrong) => {
    expect(v.is(REGION_FILE, { ...file, ...wrong })).toBe(false);
  });
});
