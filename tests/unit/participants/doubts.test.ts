import { expect, it } from "vitest";

import { importFile } from "../../../src/analysis/participants/import-file";
import { fileOf, places } from "./places";

const notesOf = async (text: string): Promise<string> =>
  (await importFile(fileOf(text), places)).report.notes.join(" ");

const rows = (row: string): string => `${row}\n`.repeat(6);

it("columns aligned by blanks are one column, and that is said", async () => {
  expect(
    await notesOf(`Client Ref  Postcode  Start\n${rows("C1      L1 8JQ    01/05/2023")}`),
  ).toContain("The table has only one column");
  expect(await notesOf(`Postcode\n${rows("L1 8JQ")}`)).not.toContain("only one column");
});

it("more cells than headings are said; commas at the end of lines are not", async () => {
  expect(await notesOf(`Ref,Postcode,Team\n${rows("C1,L1 8JQ,Smith, J")}`)).toContain(
    "more cells than there are headings",
  );
  expect(await notesOf(`Ref,Postcode\n${rows("C1,L1 8JQ,,")}`)).not.toContain("more cells");
});

it("areas that each stand once beside numbers nobody knows are asked about", async () => {
  const areas = ["E01006512", "E01006513", "E01006514", "E01006515"];
  const table = areas.map((code, i) => `${code},${10 + 3 * i}`).join("\n");
  expect(await notesOf(`LSOA21CD,2023/24\n${table}\n`)).toContain(
    "If “2023/24” says how many people there are, choose it as number of people.",
  );
  expect(await notesOf(`LSOA21CD,Participants\n${table}\n`)).not.toContain("Each row counts");
});

it("a comma of thousands without quotation marks makes no small count", async () => {
  const { participants, report } = await importFile(
    fileOf("LSOA21CD,Participants\nE01006512,12\nE01006513,1,240\nE01006514,7\n"),
    places,
  );
  expect([...participants.people]).toEqual([12, 0, 7]);
  expect([...report.rows["count-unknown"]]).toEqual([3]);
});

it("of more than six hundred columns only the first are looked at, and that is said", async () => {
  const many = ",x".repeat(700);
  expect(await notesOf(`Postcode${many}\n${rows(`L1 8JQ${",1".repeat(700)}`)}`)).toContain(
    "Only the first 600 of 701 columns",
  );
  await expect(
    importFile(fileOf(`x${many},Postcode\n${rows(`1${",1".repeat(700)},L1 8JQ`)}`), places),
  ).rejects.toThrow("no column of the first 600 is a postcode");
});

it("a programme said once for each group is asked about, one said in every row is not", async () => {
  const group = (programme: string): string =>
    `C1,L1 8JQ,${programme}\nC2,L1 8JQ,\nC3,L1 8JQ,\nC4,L1 8JQ,\n`;
  const table = `Client Ref,Postcode,Programme\n${group("Ways to Work")}${group("Moving On")}`;
  expect(await notesOf(table)).toContain("“Programme” stands only in the first row of each group");
  expect(await notesOf(table.replaceAll(/,\n/g, ",Moving On\n"))).not.toContain(
    "first row of each",
  );
});

it("a column of people’s numbers that run on like row numbers is asked about", async () => {
  const table = (first: number): string =>
    ["E01006512", "E01006513", "E01006514", "E01006518", "E01006519", "E01006520", "E01006521"]
      .map((code, i) => `${code},${first + i * (first > 9 ? 3 : 1)}`)
      .join("\n");
  expect(await notesOf(`LSOA21CD,Participants\n${table(1)}\n`)).toContain(
    "the cells of “Participants” do not look like numbers of people",
  );
  expect(await notesOf(`LSOA21CD,Participants\n${table(12)}\n`)).toBe("");
});

it("a table of households is told from one of people", async () => {
  const rows = ["H1,L1 8JQ,2", "H2,L8 1YJ,4", "H3,L32 8SY,1"].join("\n");
  const asked = "If a column says how many people live there";
  expect(await notesOf(`Household ID,Postcode,Number in household\n${rows}\n`)).toContain(asked);
  expect(
    await notesOf(`Household ID,Postcode,Client ID\n${rows.replaceAll(",1", ",9")}\n`),
  ).not.toContain(asked);
});
