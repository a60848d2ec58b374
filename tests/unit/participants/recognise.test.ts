import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { idOf } from "../../../src/analysis/participants/plain-text";
import { Numbering } from "../../../src/analysis/participants/numbering";
import { recognise } from "../../../src/analysis/participants/recognise";
import { importFile } from "../../../src/analysis/participants/import-file";
import { reportCsv } from "../../../src/analysis/participants/report";
import { FIELDS } from "../../../src/domain/participant";
import { fileOf, places } from "./places";

describe("columns", () => {
  it("are found by the template's headings", () => {
    const people = FIELDS.filter(({ id }) => id !== "count" && id !== "place");
    const { fields } = recognise("f", [people.map(({ heading }) => heading), []]);
    people.forEach(({ id }, column) => expect(fields[id]).toBe(column));
    const counts = recognise("f", [["lsoa_code", "programme", "participants"], []]);
    expect(counts.fields).toEqual({ lsoa: 0, programme: 1, count: 2 });
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
      "seems to hold National Insurance numbers",
    ]);
  });

  it("cannot be mapped once they are refused, and identifiers may not be names", () => {
    const rows = [
      ["postcode", "email", "id"],
      ["L1 8JQ", "a@b.org", "Jane Doe"],
      ["L1 8JQ", "c@d.org", "Richard Roe"],
    ];
    const { fields, columns } = recognise("f", rows, { columns: { 1: "participant" } });
    expect(fields).toEqual({ postcode: 0 });
    expect(columns[2]?.refused).toBe("seems to hold people’s names");
  });

  it.each([
    ["HH Ref", "household"],
    ["Family Number", "household"],
    ["Prog Start Dt", "start"],
    ["Date of first contact", "start"],
    ["PostCode of residence", "postcode"],
    ["Client postcode", "postcode"],
    ["Home address postcode", "postcode"],
    ["Client Code", "participant"],
    ["ＣＬＩＥＮＴ　ＲＥＦ", "participant"],
    ["\u200bProgramme name ", "programme"],
  ])("under “%s” are read as %s", (heading, field) => {
    const cell = { household: "H1", start: "03/05/2023", postcode: "L1 8JQ" }[field] ?? "Ab1";
    const place = field === "postcode" ? [] : ["Postcode"];
    const { fields } = recognise("f", [
      ["Ward", heading, ...place],
      ["Riverside", cell, "L1 8JQ"],
    ]);
    expect(fields).toMatchObject({ [field]: 1 });
  });

  it("stand below any number of titles, and a title alone in its row is none", () => {
    const rows = [
      ["Participants"],
      [],
      ["Programme report", "", ""],
      ...Array.from({ length: 40 }, () => [""]),
      ["Client Code", "PostCode of residence", "Prog Start Dt"],
      ["C1", "L1 8JQ", "01/01/2023"],
    ];
    const { headingRow, fields } = recognise("f", rows);
    expect(headingRow).toBe(44);
    expect(fields).toEqual({ participant: 0, postcode: 1, start: 2 });
  });

  it("can have their row chosen by the reader", () => {
    const rows = [
      ["Postcode", "Ref"],
      ["Where", "Who"],
      ["L1 8JQ", "C1"],
    ];
    const chosen = { headingRow: 2, columns: { 1: "participant" } } as const;
    const { fields, columns } = recognise("f", rows, chosen);
    expect(fields).toEqual({ postcode: 0, participant: 1 });
    expect(columns[0]).toMatchObject({ heading: "Where", looks: "postcodes", cells: ["L1 8JQ"] });
  });

  it("of people are told from those of rows, and the choice is said", () => {
    const rows = [
      ["ID", "Client Ref", "Postcode"],
      ...Array.from({ length: 30 }, (_, i) => [`${i + 1}`, `C${i % 10}`, "L1 8JQ"]),
    ];
    const { fields, notes } = recognise("f", rows);
    expect(fields.participant).toBe(1);
    expect(notes.join(" ")).toMatch(/“Client Ref” is used as the person’s reference; “ID” is/);
    expect(recognise("f", rows, { columns: { 0: "participant" } }).fields.participant).toBe(0);
  });

  it("of numbers count no people where each row has a person or they are a sequence", () => {
    const rows = (heading: string) => [
      [heading, "Postcode", "Number"],
      ...Array.from({ length: 30 }, (_, i) => [`C${i}`, "L1 8JQ", `${1000 + i}`]),
    ];
    expect(recognise("f", rows("Client Ref")).fields).toEqual({ participant: 0, postcode: 1 });
    expect(recognise("f", rows("Ward")).fields.count).toBeUndefined();
  });

  it("of people’s names are refused wherever they stand, programmes are not", () => {
    const read = (heading: string, cells: string[]) =>
      recognise("f", [["Postcode", heading], ...cells.map((cell) => ["L1 8JQ", cell])]).columns[1];
    const workers = ["Sarah Smith", "Ahmed Khan", "SMITH, Sarah", "Mr O. Jones"];
    expect(read("Programme", workers)?.refused).toBe("seems to hold people’s names");
    expect(read("Anything", workers)?.refused).toBe("seems to hold people’s names");
    const schemes = ["Families First", "Ways to Work", "Kickstart", "Young Parents"];
    expect(read("Programme", schemes)).toMatchObject({ field: "programme" });
    expect(
      read("ref", ["9434765919", "4010232137", "9434765870", "9434765919", "4010232137"]),
    ).toMatchObject({ refused: "seems to hold NHS numbers" });
    expect(read("ref", ["07700 900123", "07700900124"])?.refused).toMatch(/telephone/);
  });

  it("of yes and no are no end dates", () => {
    const rows = [
      ["Postcode", "Closed"],
      ["L1 8JQ", "Yes"],
      ["L1 8JQ", "No"],
    ];
    expect(recognise("f", rows).fields.end).toBeUndefined();
  });

  it("can be remapped and dropped by the reader, or told by what is in them", () => {
    const rows = [
      ["postcode", "where"],
      ["x", "L1 8JQ"],
      ["y", "L8 1TH"],
    ];
    expect(recognise("f", rows, { columns: { 0: null, 1: "postcode" } }).fields).toEqual({
      postcode: 1,
    });
    expect(
      recognise("f", [
        ["a", "b"],
        ["L1 8JQ", "x"],
      ]).fields,
    ).toEqual({ postcode: 0 });
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

  it("of identifiers goes by what idOf makes of them, and none is none", () => {
    const words = ["P1", "p1", "P-1", "0012", "000", "none", "test", "N/A", "1001.0", "1.2E+11"];
    const marked = fc.constantFrom(
      ...words,
      " P1",
      "Ｐ１",
      "'P1",
      "P\u200b1",
      '="P1"',
      "",
      "-",
      "x",
    );
    const typed = fc.string({
      unit: fc.constantFrom(...["a", "A", "z", "Z", "0", "1", "9", "-", " ", ".", "/", "'", "é"]),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(marked, typed)), fc.boolean(), (texts, keepsCase) => {
        const [quick, plain] = [new Numbering(), new Numbering()];
        for (const text of texts) {
          const id = idOf(text, keepsCase);
          expect(quick.ofId(text, keepsCase)).toBe(id === "" ? -1 : plain.of(id));
        }
      }),
    );
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
      ["2", "Impossible dates"],
      ["3", "Outside the region"],
    ]);
    expect(csv).not.toMatch(/SECRET|SW1A/);
    expect(JSON.stringify(participants)).not.toMatch(/SECRET|OTHER|8JQ/);
  });
});
