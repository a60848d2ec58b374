import { describe, expect, it } from "vitest";

import { countOf } from "../../../src/analysis/participants/count-of";
import { importFile } from "../../../src/analysis/participants/import-file";
import { idOf } from "../../../src/analysis/participants/plain-text";
import { NO_LIMIT } from "../../../src/domain/participant";
import { fileOf, places } from "./places";

const read = (text: string, choices = {}) => importFile(fileOf(text), places, { choices });

describe("counts", () => {
  it.each<[text: string, least: number, most: number]>([
    ["12", 12, 12],
    ["1,234", 1234, 1234],
    ["1 234", 1234, 1234],
    ["1\u00a0234", 1234, 1234],
    ["1\u202f234", 1234, 1234],
    ["7.0", 7, 7],
    ["0", 0, 0],
    ["<5", 0, 4],
    ["fewer than 5", 0, 4],
    ["1-4", 1, 4],
    ["10+", 10, NO_LIMIT],
    ...["*", "c", "-", "n/a", "[c]", "[z]", "", "..", "5.5", "-3", "some"].map(
      (text): [string, number, number] => [text, 0, NO_LIMIT],
    ),
  ])("“%s” is %d to %d", (text, least, most) => {
    expect(countOf(text)).toEqual({ least, most });
  });

  it("that are unknown stay so, area by area, and the total is at least", async () => {
    const { participants, report } = await read(
      "lsoa_code,participants\nE01006512,12\nE01006513,<5\nE01006514,*\nE01006515,1 234\n",
    );
    expect([...participants.people]).toEqual([12, 0, 0, 1234]);
    expect([...participants.most]).toEqual([12, 4, NO_LIMIT, 1234]);
    expect(report).toMatchObject({ people: 1246, isAtLeast: true });
    expect(report.examples["count-unknown"]).toEqual([{ row: 4, cell: "*" }]);
  });
});

describe("identifiers", () => {
  it("are compared without blanks, case, width, invisible characters and Excel’s .0", () => {
    const same = ["ab12", " AB12 ", "Ab12", "ＡＢ１２", "AB\u200b12", "AB12\u00a0"];
    expect(new Set(same.map((id) => idOf(id, false)))).toEqual(new Set(["AB12"]));
    expect(idOf("1001.0", false)).toBe(idOf("1001", false));
    expect(idOf("Ab12", true)).not.toBe(idOf("AB12", true));
    for (const none of ["N/A", "-", "0", "none", "unknown", "tbc", " n/a ", "0.0", "1.2E+11"])
      expect(idOf(none, false), none).toBe("");
  });

  it("that are none make no household, nor one each", async () => {
    const { participants, report } = await read(
      "Client Ref,Household ID,Postcode\nC1,H1,L1 8JQ\nC2,h1 ,L1 8JQ\nC3,N/A,L1 8JQ\nC4,,L1 8JQ\nN/A,0,L1 8JQ\n",
    );
    expect([...participants.household]).toEqual([0, 0, -1, -1, -1]);
    expect(participants.households).toBe(1);
    expect([...report.rows["no-id"]]).toEqual([6]);
  });

  it("count a person in a log of contacts once", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i},C${i % 10},L1 8JQ`).join("\n");
    const { report } = await read(`ID,Client Ref,Postcode\n${rows}\n`);
    expect(report).toMatchObject({ read: 30, people: 10 });
    expect(report.rows.duplicate).toHaveLength(20);
  });
});

describe("programmes", () => {
  it("that differ in case, blanks or punctuation are one, and that is said", async () => {
    const { participants, report } = await read(
      "Postcode,Programme\nL1 8JQ,Ways to Work\nL1 8JQ,WAYS  TO WORK\nL1 8JQ,Ways-to-Work \nL1 8JQ,N/A\n",
    );
    expect(participants.programmes).toEqual(["Ways to Work", "No programme named"]);
    expect(report.notes.join(" ")).toContain("Spellings combined as “Ways to Work”");
  });

  it("that turn out to be names far down are left out, and the file is read without them", async () => {
    const rows = [
      ...Array.from({ length: 500 }, () => "L1 8JQ,Ways to Work"),
      ...["Sarah Smith", "Ahmed Khan", "Jane Doe"].map((name) => `L1 8JQ,${name}`),
    ];
    const { participants, report } = await read(`Postcode,Programme\n${rows.join("\n")}\n`);
    expect(participants.programmes).toEqual(["people.csv"]);
    expect(report.notes.join(" ")).toContain(
      "“Programme” is not read as programme: it seems to hold",
    );
  });
});

describe("rows", () => {
  it("are each accounted for, with examples", async () => {
    const { report } = await read(
      'Client Ref,Postcode\nC1,L1 8JQ\nC2,\nC3,Unknown\nC4,ZZ99 3VZ\nC5,L8\nC6,"L1 8JQ, UK"\nC7,M1 1AE\nC8,xyz1\nTotal,8\n',
    );
    const { rows } = report;
    const used = ["placed", "near-boundary", "legacy", "sector", "split"] as const;
    const lost = [
      "outside",
      "blank",
      "said-unknown",
      "no-abode",
      "first-half",
      "unplaced",
    ] as const;
    expect(used.reduce((sum, kind) => sum + rows[kind].length, 0)).toBe(2);
    for (const kind of lost) expect(rows[kind], kind).toHaveLength(1);
    expect([...rows.note]).toEqual([10]);
    expect(report.read).toBe(9);
    expect(report.examples.repaired).toEqual([{ row: 7, cell: "L1 8JQ, UK" }]);
    expect(report.examples["first-half"]).toEqual([{ row: 6, cell: "L8" }]);
  });

  it("with dates that look month first are asked about, and nothing is mixed until then", async () => {
    const file = "Postcode,Start date\nL1 8JQ,05/13/2023\nL1 8JQ,03/04/2023\nL1 8JQ,12/31/2023\n";
    const asked = await read(file);
    expect(asked.report.dates).toMatchObject({ isAsked: true, monthFirst: 2, either: 1 });
    expect([...asked.participants.start]).toEqual([-1, -1, -1]);
    const told = await read(file, { dates: "month-first" });
    expect(told.report.dates?.isAsked).toBe(false);
    expect([...told.participants.start].map((month) => (month % 12) + 1)).toEqual([5, 3, 12]);
  });
});

describe("a file that cannot be used as it is", () => {
  it("hands its columns on, so that the reader can choose", async () => {
    const file = "a,b\nfoo,L8\nbar,L9\n";
    const error = await read(file).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ImportError", recognised: { headingRow: 1 } });
    const { columns } = (error as { recognised: { columns: unknown[] } }).recognised;
    expect(columns).toMatchObject([
      { heading: "a", cells: ["foo", "bar"] },
      { heading: "b", looks: "parts of postcodes", cells: ["L8", "L9"] },
    ]);
  });
});
