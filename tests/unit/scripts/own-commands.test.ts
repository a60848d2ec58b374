import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { runAtlas } from "../../../scripts/atlas/run";
import { measureFile } from "../../built-content";

const written = (name: string, ...lines: readonly string[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), "own-")), name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};

const run = async (...args: readonly string[]) => {
  const said: string[] = [];
  const out = await runAtlas(args, (words) => said.push(words));
  return { out, said: said.join("\n") };
};
const rowsOf = async (...args: readonly string[]) =>
  JSON.parse((await run(...args, "--json")).out) as Record<string, string | number | null>[];

const HUBS = ["Hub,Postcode", "Toxteth,L8 1YJ", "Kirkby,L32 8SY", "Also Toxteth,L8 1YJ"];

describe("the own command", () => {
  const file = written(
    "wards.csv",
    "Ward,Borough,Cases",
    "Ainsdale,Sefton,90",
    "Birkdale,Sefton,*",
  );

  it("has a row for every LSOA of 2021, unknown ones empty, and reports in words", async () => {
    const { out, said } = await run("own", file);
    const [header, ...rows] = out.trimEnd().split("\n");
    expect(header).toBe("lsoa21_code,value,carried");
    expect(rows).toHaveLength(1003);
    expect(rows.filter((row) => /^E01\d{6},,approximate$/.test(row)).length).toBeGreaterThan(990);
    expect(said).toContain(
      "wards.csv, row 3, column “Cases”: Hidden figure or a range: treated as unknown.",
    );
    expect(said).toContain("Each ward of 2024’s count is shared over its LSOAs by residents");
  });

  it("shares a count and leaves a rate as it is", async () => {
    const sum = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
      rows.reduce((total, { value }) => total + Number(value), 0);
    expect(sum(await rowsOf("own", file))).toBeCloseTo(90, 6);
    const rates = await rowsOf("own", file, "--kind", "rate");
    expect([...new Set(rates.map(({ value }) => value))]).toEqual([null, 90]);
  });

  it.each([
    [["--kind", "sum"], /--kind cannot be "sum": one of count, rate, score, rank/],
    [["--geography", "parish"], /--geography cannot be "parish"/],
    [["--column", "Claims"], /there is no column “Claims”. Choose one of “Cases”/],
    [["--geography", "postcode"], /no column names areas of the region/],
  ])("refuses %s in one line", async (more, why) => {
    await expect(run("own", file, ...more)).rejects.toThrow(why);
  });
});

describe("the within command", () => {
  it("gives a place's name as text that no spreadsheet runs", async () => {
    const { out } = await run("within", written("hubs.csv", "Hub,Postcode", "=1+1,L8 1YJ"));
    expect(out.split("\n")[1]).toMatch(/^'=1\+1,/);
  });

  it("counts an overlap once and ends with all together", async () => {
    const rows = await rowsOf("within", written("hubs.csv", ...HUBS));
    expect(rows.map(({ place }) => place)).toEqual(["Toxteth", "Kirkby", "Also Toxteth", "(all)"]);
    const [toxteth, kirkby, again, all] = rows;
    expect({ ...again, place: "Toxteth" }).toEqual(toxteth);
    for (const key of ["residents", "persistent_residents", "income_deprived", "areas_touched"])
      // Two places 11 km apart share nobody; each is rounded by itself.
      expect(
        Math.abs(Number(all![key]) - Number(toxteth![key]) - Number(kirkby![key])),
      ).toBeLessThan(2);
  });

  it("reaches the whole region where the distance does", async () => {
    const rows = await rowsOf("within", written("hubs.csv", ...HUBS), "--distance", "100000");
    // Census 2021 and the Indices of 2025, as the artefacts' own totals.
    expect(rows.at(-1)).toMatchObject({
      residents: 1_551_821,
      income_deprived: 464_955,
      areas_touched: 1003,
    });
  });

  it("walks along streets: fewer people, and words on what is not known", async () => {
    const file = written("hubs.csv", ...HUBS);
    const line = await rowsOf("within", file);
    const { out, said } = await run("within", file, "--by", "street", "--json");
    const street = JSON.parse(out) as typeof line;
    expect(street.map(({ place }) => place)).toEqual(line.map(({ place }) => place));
    street.forEach((row, at) => {
      expect(Number(row.residents)).toBeGreaterThan(0);
      expect(Number(row.residents)).toBeLessThan(Number(line[at]!.residents));
    });
    expect(Object.keys(street[0]!)).toEqual(Object.keys(line[0]!));
    const [toxteth, kirkby, , all] = street.map(({ residents }) => Number(residents));
    expect(Math.abs(all! - toxteth! - kirkby!)).toBeLessThan(2);
    expect(said).toMatch(/OpenStreetMap contributors, August 2021 \(ODbL\)/);
    expect(said).toMatch(/streets built since.*steps, gates/);
    expect(said).toContain("Within 800 m on foot along streets.");
  });

  it("says which places lie by no street, and counts those in a straight line", async () => {
    const file = written("places.csv", "name,lat,lon", "Mid-river,53.4,-3.003", "Hub,53.41,-2.98");
    const { said } = await run("within", file, "--by", "street", "--distance", "1000");
    expect(said).toContain("counted in a straight line: Mid-river.");
    const [street] = await rowsOf("within", file, "--by", "street", "--distance", "1000");
    const [line] = await rowsOf("within", file, "--distance", "1000");
    expect(street).toEqual(line);
  });

  it("counts inside shapes, whatever the distance, and says nothing of one without a postcode", async () => {
    const square = (west: number, south: number, side: number) => [
      [west, south],
      [west, south + side],
      [west + side, south + side],
      [west + side, south],
    ];
    const feature = (name: string, ring: readonly number[][]) => ({
      type: "Feature",
      properties: { name },
      geometry: { type: "Polygon", coordinates: [ring] },
    });
    const features = [
      feature("West", square(-3, 53.4, 0.02)),
      feature("East", square(-2.98, 53.4, 0.02)),
      feature("Pond", square(-3.2, 53.65, 0.0005)),
    ];
    const file = written("patches.json", JSON.stringify({ type: "FeatureCollection", features }));
    const { out, said } = await run("within", file, "--distance", "50", "--json");
    const [west, east, pond, all] = JSON.parse(out) as Awaited<ReturnType<typeof rowsOf>>;
    expect(Number(west!.residents)).toBeGreaterThan(1_000);
    // They meet and share nobody; each is rounded by itself.
    const apart = Number(all!.residents) - Number(west!.residents) - Number(east!.residents);
    expect(Math.abs(apart)).toBeLessThan(2);
    expect(pond).toEqual({
      ...{ place: "Pond", residents: null, persistent_residents: null, income_deprived: null },
      areas_touched: 0,
    });
    expect(said).toContain("Inside shapes, whatever the distance.");
    expect(said).toContain("no postcode in use lies inside: Pond.");
    expect(said).not.toContain("Within 50 m");
    expect((await run("where-next", file, "--sites", "1")).said).toContain("Shapes are left out");
  });

  it.each([
    [["--distance", "far"], /--distance cannot be "far": metres, 50 to 100000/],
    [["--by", "crow"], /--by cannot be "crow"/],
  ])("refuses %s in one line", async (more, why) => {
    await expect(run("within", written("hubs.csv", ...HUBS), ...more)).rejects.toThrow(why);
  });
});

describe("the where-next command", () => {
  it("adds each gain to what is covered, the largest first", async () => {
    const file = written("hubs.csv", ...HUBS);
    const [before] = (await rowsOf("within", file)).slice(-1);
    const steps = await rowsOf("where-next", file, "--sites", "4");
    expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
    let covered = Number(before!.persistent_residents);
    for (const step of steps) {
      covered += Number(step.gained);
      expect(Math.abs(covered - Number(step.covered))).toBeLessThan(4);
    }
    const gains = steps.map(({ gained }) => Number(gained));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  it("can go along streets, where each site reaches fewer", async () => {
    const file = written("hubs.csv", ...HUBS);
    const last = async (by: string) =>
      Number(
        (await rowsOf("where-next", file, "--candidates", "areas", "--by", by)).at(-1)!.covered,
      );
    expect(await last("street")).toBeLessThan(await last("line"));
  });

  it("covers with any LSOA's centre at least what libraries cover", async () => {
    const file = written("hubs.csv", ...HUBS);
    const last = async (candidates: string) =>
      Number(
        (
          await rowsOf("where-next", file, "--candidates", candidates, "--objective", "residents")
        ).at(-1)!.covered,
      );
    expect(await last("areas")).toBeGreaterThan(await last("libraries"));
  });

  it("brings the average distance down, the most with any LSOA's centre", async () => {
    const file = written("hubs.csv", ...HUBS);
    const nearest = ["--objective", "nearest-income-deprived"];
    const { said } = await run("where-next", file, ...nearest);
    expect(said).toMatch(
      /Income-deprived people live \d\.\d km from the nearest of your places on average\. With these sites it is \d\.\d km\./,
    );
    const steps = await rowsOf("where-next", file, ...nearest);
    expect(steps).toHaveLength(3);
    expect(steps.map(({ covered, share }) => [covered, share])).toEqual(
      Array(3).fill([null, null]),
    );
    steps
      .slice(1)
      .forEach(({ gained, average_metres: metres }, at) =>
        expect(
          Math.abs(Number(steps[at]!.average_metres) - Number(gained) - Number(metres)),
        ).toBeLessThan(2),
      );
    const areas = await rowsOf("where-next", file, ...nearest, "--candidates", "areas");
    expect(Number(areas.at(-1)!.average_metres)).toBeLessThan(Number(steps.at(-1)!.average_metres));
  });

  it("reaches missing participants, from what may be shown of their file alone", async () => {
    const hubs = written("hubs.csv", ...HUBS);
    const people = written(
      "people.csv",
      "Reference,Postcode",
      ...Array.from({ length: 6000 }, (_, at) => `p${at},${at % 2 === 0 ? "L8 1YJ" : "L32 8SY"}`),
    );
    const objective = ["--objective", "missing-participants", "--participants", people];
    const { said } = await run("where-next", hubs, ...objective, "--candidates", "areas");
    expect(said).toMatch(/missing participants live within 800 m of 3 places already/);
    expect(said).toContain("at least so many are missing");
    expect(said).toMatch(/Counts below 5 are hidden/);
    const steps = await rowsOf("where-next", hubs, ...objective, "--candidates", "areas");
    expect(steps).toHaveLength(3);
    expect(Number(steps[0]!.gained)).toBeGreaterThan(0);
    await expect(run("where-next", hubs, ...objective, "--programme", "Nothing")).rejects.toThrow(
      /--programme cannot be "Nothing"/,
    );
  });

  it.each([
    [["--objective", "missing-participants"], /needs --participants FILE/],
    [
      ["--objective", "nearest-residents", "--by", "street"],
      /an average distance is in a straight line/,
    ],
    [["--sites", "0"], /--sites cannot be "0": a whole number, 1 to 10/],
    [["--objective", "votes"], /--objective cannot be "votes"/],
    [["--candidates", "pubs"], /--candidates cannot be "pubs"/],
  ])("refuses %s in one line", async (more, why) => {
    await expect(run("where-next", written("hubs.csv", ...HUBS), ...more)).rejects.toThrow(why);
  });
});

describe("the index command", () => {
  it("gives every LSOA its figure and rank, the same as the map's", async () => {
    const rows = await rowsOf("index", "--weights", "employment=2,no-car=1");
    expect(Object.keys(rows[0]!)).toEqual(["lsoa21_code", "value", "rank"]);
    const file = measureFile("index-p--employment-2--no-car-1");
    const shown = file.releases[0]!.value!.map((each) => Number(each!.toFixed(9)));
    expect(rows.map(({ value }) => value)).toEqual(shown);
    const best = rows.find(({ rank }) => rank === 1)!;
    expect(best.value).toBe(Math.max(...shown));
    expect(new Set(rows.map(({ rank }) => Number(rank) >= 1 && Number(rank) <= 1003))).toEqual(
      new Set([true]),
    );
  });

  it("says that it is not official, and warns of what counts twice", async () => {
    const { said } = await run("index", "--weights", "imd=1,crime=1", "--scale", "standard");
    expect(said).toContain("Your own index, not an official one");
    expect(said).toContain("“Crime” is part of “Multiple deprivation”");
  });

  it.each([
    [[], /index needs --weights/],
    [["--weights", "poverty=1"], /there is no measure "poverty"/],
    [["--weights", "residents=1"], /residents cannot be part of an index/],
    [["--weights", "imd=0"], /whole weights from 1 to 100/],
    [["--weights", "imd=1,imd=2"], /each measure once/],
    [["--weights", "imd=1", "--scale", "rank"], /--scale cannot be "rank"/],
  ])("refuses %s in one line", async (more, why) => {
    await expect(run("index", ...more)).rejects.toThrow(why);
  });
});
