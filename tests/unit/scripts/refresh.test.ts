import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readSources, type Source } from "../../../scripts/build/source";
import { publishedFigure, publishedTable } from "../../../scripts/refresh/published-table";
import { READERS } from "../../../scripts/refresh/readers/readers";
import { refresh } from "../../../scripts/refresh/refresh";

/** A server of publishers' files on this machine, for as long as `use` runs. */
const served = async <T>(answer: RequestListener, use: (at: string) => Promise<T>): Promise<T> => {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const source = (path: string, official?: Source["official"]): Source => ({
  path,
  publisher: "A publisher",
  title: "A table",
  url: "https://example.org/",
  licence: "OGL",
  vintage: "2021",
  sha256: "0".repeat(64),
  attribution: "",
  ...(official && { official }),
});

/** Runs a refresh of one source over a folder of tidy copies. */
const run = async (
  key: string,
  official: Source["official"],
  tidy: string,
  { accept = false, areas = "" } = {},
) => {
  const dir = mkdtempSync(join(tmpdir(), "refresh-"));
  const path = "tables/tidy.csv";
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), tidy);
  writeFileSync(join(dir, "areas.geojson"), areas);
  const lines: string[] = [];
  const hashes: Record<string, string> = {};
  const isAnswered = await refresh({
    sources: { [key]: source(path, official), lsoa21: source("areas.geojson") },
    dir,
    only: [],
    accept,
    say: (line) => lines.push(line),
    record: (of, hash) => (hashes[of] = hash),
  });
  return { isAnswered, lines, hashes, now: readFileSync(join(dir, path), "utf8") };
};

const TENURE = [
  "lsoa21_code,lsoa21_name,ten_total,ten_owned_outright,ten_owned_mortgage,ten_shared_ownership,ten_social_council,ten_social_other,ten_private_landlord,ten_private_other,ten_rent_free",
  "E01006412,Knowsley 006A,621,113,74,0,50,312,61,11,0",
  "E01006413,Knowsley 006B,813,63,37,2,96,555,54,7,0",
  "",
].join("\n");

/** As Nomis writes it: a comma in quoted words, sums of categories beside the categories, an area elsewhere. */
const tenureZip = (owned: string): Uint8Array =>
  zipSync({
    "metadata/census2021-ts054.txt": strToU8("TS054 - Tenure"),
    "census2021-ts054-msoa.csv": strToU8("date,geography,geography code\n"),
    "census2021-ts054-lsoa.csv": strToU8(
      [
        'date,geography,geography code,"Tenure of household: Total: All households","Tenure of household: Owned","Tenure of household: Owned: Owns outright","Tenure of household: Owned: Owns with a mortgage or loan","Tenure of household: Shared ownership","Tenure of household: Shared ownership: Shared ownership","Tenure of household: Social rented","Tenure of household: Social rented: Rents from council or Local Authority","Tenure of household: Social rented: Other social rented","Tenure of household: Private rented","Tenure of household: Private rented: Private landlord or letting agency","Tenure of household: Private rented: Other private rented","Tenure of household: Lives rent free"',
        "2021,City of London 001A,E01000001,837,481,337,144,4,4,22,18,4,329,280,49,1",
        `2021,Knowsley 006A,E01006412,621,187,${owned},74,0,0,362,50,312,72,61,11,0`,
        "2021,Knowsley 006B,E01006413,813,100,63,37,2,2,651,96,555,61,54,7,0",
      ].join("\n"),
    ),
  });

const nomis = (at: string) => ({
  format: "nomis-census-lsoa",
  files: [`${at}/census2021-ts054.zip`],
});

test("a table that has not changed is said to be as it was, and nothing is written", async () => {
  const done = await served(
    (_, response) => response.end(tenureZip("113")),
    (at) => run("census", nomis(at), TENURE, { accept: true }),
  );
  expect(done).toMatchObject({ isAnswered: true, hashes: {}, now: TENURE });
  expect(done.lines).toEqual(["census: as it was, 2 rows."]);
});

test("what changed is shown, rows, totals and moves, and is written only when accepted", async () => {
  const answer: RequestListener = (_, response) => response.end(tenureZip('"1,113"'));
  const looked = await served(answer, (at) => run("census", nomis(at), TENURE));
  expect(looked.now).toBe(TENURE);
  expect(looked.lines).toEqual([
    "census: changed.",
    "  total of ten_owned_outright: 176 → 1176",
    "  largest moves, 1 case:",
    "    E01006412, ten_owned_outright: 113 → 1113",
    "Nothing was written. To take it over: npm run data:refresh -- --accept",
  ]);
  const taken = await served(answer, (at) => run("census", nomis(at), TENURE, { accept: true }));
  expect(taken.now).toBe(TENURE.replace("621,113", "621,1113"));
  expect(taken.hashes).toEqual({ census: sha256(taken.now) });
});

test("a file that is not there, a page in its place, half a file and an archive cut short are each named", async () => {
  const whole = tenureZip("113");
  const answers: readonly (readonly [RequestListener, RegExp])[] = [
    [(_, response) => response.writeHead(404).end("no"), /answered 404\.$/],
    [
      (_, response) => response.end("<!DOCTYPE html><html><body>We have moved</body></html>"),
      /answered with a web page, not with the file/,
    ],
    [
      (_, response) => {
        response.writeHead(200, { "content-length": String(whole.length) });
        response.write(whole.subarray(0, 200), () => response.destroy());
      },
      /was cut short\.$/,
    ],
    [(_, response) => response.end(whole.subarray(0, 400)), /is not a whole ZIP archive\.$/],
    [(_, response) => response.end(), /is empty\.$/],
  ];
  for (const [answer, words] of answers) {
    const done = await served(answer, (at) => run("census", nomis(at), TENURE, { accept: true }));
    expect(done).toMatchObject({ isAnswered: false, hashes: {}, now: TENURE });
    expect(done.lines).toEqual([expect.stringMatching(words)]);
  }
});

test("where no publisher is reached it says so in one line, and is not answered", async () => {
  const gone = await served(
    (_, response) => response.end(),
    (at) => Promise.resolve(at),
  );
  const done = await run("census", nomis(gone), TENURE, { accept: true });
  expect(done).toMatchObject({ isAnswered: false, now: TENURE });
  expect(done.lines).toEqual([
    "No publisher can be reached: this machine seems to be offline. Nothing was written.",
  ]);
});

test("a table that lacks an area of the region is refused", async () => {
  const done = await served(
    (_, response) => response.end(tenureZip("113")),
    (at) => run("census", nomis(at), TENURE.replace("E01006413", "E01006414")),
  );
  expect(done.lines).toEqual([expect.stringMatching(/has no row for E01006414\.$/)]);
});

const LOCAL = [
  "dataset,indicator,area_code,area_name,area_type,period,period_label,value,unit,measure,lci_95,uci_95,status,notes",
  "pay,Weekly pay,E08000013,St. Helens,District,2024-04-30,April 2024,600.1,£,Median,580,620.2,,",
  "pay,Weekly pay,E92000001,England,Nation,2024-04-30,April 2024,640,£,Median,,,,",
  "",
].join("\n");

/** Titles above the header, a note in its words, marks for no figure, thousands, another name, notes below. */
const PUBLISHED = [
  "Weekly pay of residents",
  "This worksheet contains one table. Some cells are suppressed.,,",
  "",
  "areacd,areanm,geography,indicator,period,observation [note 1],measure,unit,lci_95,uci_95,status,notes",
  'E08000013,St Helens,District,Weekly pay,2024-04-30,"1,600.1",Median,£,580,620.2,,',
  "E08000013,St Helens,District,Weekly pay,2025-04-30,[c],Median,£,[z],[z],,",
  "E92000001,England,Nation,Weekly pay,2024-04-30,640 [r],Median,£,,,,",
  "E47000010,North East,Combined Authority,Weekly pay,2024-04-30,1,Median,£,,,,Obsolete code since 2024",
  "E06000001,Hartlepool,District,Weekly pay,2024-04-30,550,Median,£,,,,",
  "Note 1: suppressed where fewer than three replied",
].join("\n");

test("a tidy table with titles, notes, marks, thousands and a renamed district is read and compared", async () => {
  const done = await served(
    ({ url }, response) =>
      url === "/pay/pay.csv" ? response.end(PUBLISHED) : response.writeHead(404).end(),
    (at) =>
      run("local", { format: "ons-local", files: [`${at}/{dataset}/{dataset}.csv`] }, LOCAL, {
        accept: true,
      }),
  );
  expect(done.isAnswered).toBe(true);
  expect(done.lines).toEqual(
    expect.arrayContaining([
      "  rows: 2 → 3",
      "    pay · Weekly pay · E08000013 · 2025-04-30",
      "    pay · Weekly pay · E08000013 · 2024-04-30, value: 600.1 → 1600.1",
      "    pay · Weekly pay · E08000013 · 2024-04-30, area_name: St. Helens → St Helens",
    ]),
  );
  // Unknown stays empty, and what the publisher's file does not say stays as it was.
  expect(done.now).toContain(
    "pay,Weekly pay,E08000013,St Helens,District,2025-04-30,,,£,Median,,,,",
  );
  expect(done.now).toContain("2024-04-30,April 2024,1600.1,£,Median,580,620.2,,");
});

test("of every area of England the region's latest period is kept, without codes that are no more", async () => {
  const done = await served(
    (_, response) => response.end(PUBLISHED),
    (at) =>
      run(
        "wide",
        { format: "ons-local-england", files: [`${at}/{dataset}/{dataset}.csv`] },
        LOCAL,
        {
          accept: true,
        },
      ),
  );
  expect([...done.now.matchAll(/E\d{8}/g)].map(([code]) => code)).toEqual([
    "E08000013",
    "E92000001",
    "E06000001",
  ]);
});

const AREAS = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { LSOA21CD: "E01006412", LADCD_ACTIVE: "E08000011" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-2.9, 53.4],
            [-2.8, 53.4],
            [-2.8, 53.5],
            [-2.9, 53.5],
            [-2.9, 53.4],
          ],
        ],
      },
    },
  ],
});

const STOPS =
  "atco_code,naptan_code,name,indicator,street,locality,bearing,stop_type,bus_stop_type,lon,lat,lsoa21_code,lad_code,modified\n";

const stop = (code: string, type: string, status: string, longitude: string): string =>
  `${code},mer,,,Long Lane,,,,,,High Street,,,,opp,,N,E1,Kirkby,,,,,,,0,UKOS,1,1,${longitude},53.45000712,${type},MKD,,,,,90,2005-10-10T00:00:00,2026-07-01T14:00:00,2,revise,${status}`;

test("of a register of stops, active bus stops in the region are kept, each with its area", async () => {
  const published = [
    "ATCOCode,NaptanCode,PlateCode,CleardownCode,CommonName,CommonNameLang,ShortCommonName,ShortCommonNameLang,Landmark,LandmarkLang,Street,StreetLang,Crossing,CrossingLang,Indicator,IndicatorLang,Bearing,NptgLocalityCode,LocalityName,ParentLocalityName,GrandParentLocalityName,Town,TownLang,Suburb,SuburbLang,LocalityCentre,GridType,Easting,Northing,Longitude,Latitude,StopType,BusStopType,TimingStatus,DefaultWaitTime,Notes,NotesLang,AdministrativeAreaCode,CreationDateTime,ModificationDateTime,RevisionNumber,Modification,Status",
    stop("2800S0002", "BCT", "active", "-2.85"),
    stop("2800S0001", "BCS", "active", "-2.851111111"),
    stop("2800S0003", "BCT", "inactive", "-2.85"),
    stop("2800S0004", "RSE", "active", "-2.85"),
    stop("2800S0005", "BCT", "active", "-2.5"),
  ].join("\n");
  const done = await served(
    (_, response) => response.end(published),
    (at) =>
      run("stops", { format: "naptan-bus-stops", files: [`${at}/nodes?dataFormat=csv`] }, STOPS, {
        accept: true,
        areas: AREAS,
      }),
  );
  expect(done.now.trim().split("\n").slice(1)).toEqual([
    "2800S0001,mer,Long Lane,opp,High Street,Kirkby,N,BCS,MKD,-2.85111,53.45001,E01006412,E08000011,2026-07-01",
    "2800S0002,mer,Long Lane,opp,High Street,Kirkby,N,BCT,MKD,-2.85,53.45001,E01006412,E08000011,2026-07-01",
  ]);
});

test.each([
  ["1,234", 1234],
  ["12.5%", 12.5],
  ["£611 [r]", 611],
  ["-0.4", -0.4],
  ["[c]", null],
  ["[z]", null],
  ["[x]", null],
  ["..", null],
  ["-", null],
  ["", null],
])("%s is a figure or none", (cell, wanted) => {
  expect(publishedFigure(cell)).toBe(wanted);
});

test("what is neither a figure nor a mark for none is refused, and so is a table without its column", () => {
  expect(() => publishedFigure("about 5")).toThrow("“about 5” is not a figure.");
  expect(() => publishedTable(strToU8("a,b\n1,2\n"), ["code", "value"], "This file")).toThrow(
    "This file has no column “code”.",
  );
});

test("every source with a stable address names a reader that there is", () => {
  const all = readSources(join(import.meta.dirname, "../../../data/sources.json"));
  const formats = Object.values(all).flatMap(({ official }) => official?.format ?? []);
  expect(formats.toSorted()).toEqual(Object.keys(READERS).toSorted());
});
