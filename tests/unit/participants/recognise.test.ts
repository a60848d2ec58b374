import { describe, expect, it } from "vitest";

import { dayOf, IMPOSSIBLE, monthOf, NO_DATE } from "../../../src/analysis/participants/month";
import { Numbering } from "../../../src/analysis/participants/numbering";
import { recognise } from "../../../src/analysis/participants/recognise";
import { importFile } from "../../../src/analysis/participants/import-file";
import { reportCsv } from "../../../src/analysis/participants/report";
import { FIELDS } from "../../../src/domain/participant";
import { fileOf, places } from "./places";

describe("columns", () => {
  it("are found by the template's headings and by every synonym, none of them twice", () => {
    const all = FIELDS.flatMap(({ synonyms }) => synonyms);
    expect(new Set(all).size).toBe(all.length);
    const { fields } = recognise("f", [FIELDS.map(({ heading }) => heading), []]);
    FIELDS.forEach(({ id }, column) => expect(fields[id]).toBe(column));
  });

  it("that name people are refused with the reason, the rest is dropped", () => {
    const rows = [
      ["Client ID", "Surname", "D.O.B.", "NI Number", "Case notes", "Ward", "Post Code", "extra"],
      ["1", "Doe", "1.2.1980", "AB123456C", "x", "Riverside", "L1 8JQ", "CE123456A"],
      ["2", "Roe", "1.2.1981", "AB123457C", "x", "Riverside", "L1 8JQ", "CE123457A"],
    ];
    const { columns, fields } = recognise("f", rows);
    expect(fields).toEqual({ participant: 0, postcode: 6 });
    expect(columns.map(({ refused }) => refused)).toEqual([
      undefined,
      "looks like people’s names",
      "looks like dates of birth",
      "looks like NI numbers",
      "looks like free text",
      undefined,
      undefined,
      "holds what look like NI numbers",
    ]);
  });

  it("cannot be mapped once they are refused, and identifiers may not be names", () => {
    const rows = [
      ["postcode", "email", "id"],
      ["L1 8JQ", "a@b.org", "Jane Doe"],
      ["L1 8JQ", "c@d.org", "Richard Roe"],
    ];
    const { fields, columns } = recognise("f", rows, { 1: "participant" });
    expect(fields).toEqual({ postcode: 0 });
    expect(columns[2]?.refused).toBe("holds what look like people’s names");
  });

  it("can be remapped and dropped by the reader, or told by what is in them", () => {
    const rows = [
      ["postcode", "where"],
      ["x", "L1 8JQ"],
      ["y", "L8 1TH"],
    ];
    expect(recognise("f", rows, { 0: null, 1: "postcode" }).fields).toEqual({ postcode: 1 });
    expect(
      recognise("f", [
        ["a", "b"],
        ["L1 8JQ", "x"],
      ]).fields,
    ).toEqual({ postcode: 0 });
  });
});

describe("dates", () => {
  it("are read in the ways people write them", () => {
    const day = Date.UTC(2023, 4, 3) / 86_400_000;
    for (const text of [
      "2023-05-03",
      "03/05/2023",
      "3/5/23",
      "3.5.2023",
      "3 May 2023",
      "3rd May 2023",
      "03-May-23",
      "2023-05-03T10:00:00",
      "45049",
      " 03/05/2023 ",
    ])
      expect(dayOf(text), text).toBe(day);
    expect(monthOf(day)).toBe(53 * 12 + 4);
  });

  it("are impossible where no calendar has them", () => {
    for (const text of [
      "2023-02-29",
      "31/04/2023",
      "05/13/2023",
      "2023-13-01",
      "soon",
      "1/1/1850",
      "99999",
    ])
      expect(dayOf(text), text).toBe(IMPOSSIBLE);
    expect(dayOf("2024-02-29")).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
    expect(dayOf("  ")).toBe(NO_DATE);
  });
});

describe("numbering", () => {
  it("gives each text one number, in order, and tells kinds apart", () => {
    const numbering = new Numbering();
    for (let i = 0; i < 20_000; i++) expect(numbering.of(`P${i}`)).toBe(i);
    for (let i = 0; i < 20_000; i += 97) expect(numbering.of(`P${i}`)).toBe(i);
    expect(numbering.wasNew).toBe(false);
    expect(numbering.of("P1", 1)).toBe(20_000);
    expect(numbering.count).toBe(20_001);
  });
});

describe("the report", () => {
  it("lists rows by number and quotes none of their cells", async () => {
    const { report, participants } = await importFile(
      fileOf("id,postcode,start\nSECRET,L1 8JQ,31/02/2023\nOTHER,SW1A 1AA,\n"),
      places,
    );
    const csv = reportCsv(report);
    expect(
      csv
        .split("\r\n")
        .slice(1, 3)
        .map((line) => line.split(",").slice(0, 2)),
    ).toEqual([
      ["3", "Outside the region"],
      ["2", "Impossible dates"],
    ]);
    expect(csv).not.toMatch(/SECRET|SW1A/);
    expect(JSON.stringify(participants)).not.toMatch(/SECRET|OTHER|8JQ/);
  });
});
