import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import validate from "@ooxml-tools/validate";
import { runAtlas } from "../../scripts/atlas/run";
import { runTool } from "../documents/tool";
import { patchesToUrl } from "../../src/domain/patch/patch-url";
import { newNote } from "../../src/domain/notes/note";
import { writeNotesFile } from "../../src/domain/notes/note-file";
import { closeBrowser, visit } from "../e2e/driver";

afterAll(closeBrowser);

const BRAND = {
  format: "reach-atlas/brand",
  version: 1,
  name: "Knowsley Council",
  colours: { onWhite: "#005a70", onDark: "#7fd6e8" },
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><rect width="200" height="60" fill="#005a70"/></svg>',
};
const NORTHWOOD = "E05010938";
const THEIRS = newNote("n-health", {
  id: "w-health",
  area: "E05010935",
  author: "Public health",
  when: "2026-11-26T10:00:00Z",
  kind: "action",
  resolved: false,
  text: "The school closes in July.",
});

/** The areas command's answer, for the figures that the papers must give. */
const wards = async () =>
  JSON.parse(
    await runAtlas(
      [
        "areas",
        "--geography=ward",
        "--measure=income-deprived",
        "--release=2025",
        "--borough=Knowsley",
        "--json",
      ],
      () => undefined,
    ),
  ) as {
    readonly code: string;
    readonly name: string;
    readonly value: number;
    readonly residents: number;
  }[];

/** Presses a button of the dialog that makes a file, and keeps the file. */
const maker =
  (page: Page, folder: string) =>
  async (name: string): Promise<string> => {
    const dialog = page.getByRole("dialog");
    const download = page.waitForEvent("download", { timeout: 150_000 });
    await dialog.getByRole("button", { name, exact: true }).click();
    const file = await download;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    await dialog.getByText("Making").waitFor({ state: "detached" });
    return path;
  };

test("an officer makes the papers of all wards of Knowsley, and nothing leaves the page", async () => {
  const { page, atlas } = await visit({ path: "?screen=present" });
  await page.getByLabel("Brand file").setInputFiles({
    name: "brand.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(BRAND)),
  });
  await page.getByText("Knowsley Council", { exact: true }).waitFor();
  await page.goto(new URL(`?by=ward&area=${NORTHWOOD}`, page.url()).href);
  const sent: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  // A note on a ward, with a colleague’s note merged beside it.
  await atlas.profile.getByRole("button", { name: "Pin a note" }).click();
  await atlas.profile.getByLabel("Note", { exact: true }).fill("Residents ask for a crossing.");
  await atlas.profile.getByLabel("Your name").fill("Ward officer");
  await atlas.profile.getByRole("button", { name: "Pin this note" }).click();
  await atlas.profile.getByText("Residents ask for a crossing.").waitFor();
  const notes = page.getByRole("region", { name: "Notes pinned to areas" });
  await notes.getByLabel("File of notes").setInputFiles({
    name: "from-health.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeNotesFile([THEIRS])),
  });
  await notes.getByText("1 note was added.").waitFor();

  await page.getByRole("button", { name: "Papers", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Where").selectOption({ label: "Knowsley" });
  await dialog.getByText("Wards of Knowsley: 15 papers").waitFor();
  const words = dialog.getByLabel("Your own words, the same on every paper");
  await words.fill("In {plaice} we act.");
  await dialog.getByText("Line 1: “plaice” is not a figure of papers").waitFor();
  await words.fill("In {place} live {residents} of {residents in its borough} people.");
  await dialog
    .getByText(/^In Cherryfield: In Cherryfield live [\d,]+ of [\d,]+ people\.$/)
    .waitFor();
  await dialog.getByText("Notes pinned to its areas").click();
  page.context().on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  const made = maker(page, folder);
  const known = await wards();

  const pdf = await made("PDF");
  expect(pdf).toMatch(/wards-of-knowsley\.pdf$/);
  const text = runTool("pdftotext", ["-layout", pdf, "-"]).replaceAll(/\s+/g, " ");
  // Three of them are rendered by another tool, each at the page that the contents give.
  const pages = runTool("pdftotext", ["-layout", pdf, "-"]).split("\f");
  for (const { name } of known.slice(0, 3)) {
    const at = Number(new RegExp(`${name}, Ward in Knowsley\\s+(\\d+)`).exec(pages[0]!)?.[1]);
    expect(pages[at - 1]).toContain(name);
    runTool("pdftoppm", [
      "-r",
      "40",
      "-png",
      "-f",
      String(at),
      "-l",
      String(at),
      pdf,
      join(folder, "page"),
    ]);
  }
  expect(readdirSync(folder).filter((file) => file.endsWith(".png"))).toHaveLength(3);
  for (const { name, value } of known) {
    expect(text).toContain(name);
    expect(text).toContain(
      `Income-deprived people, 2025 (people) ${value.toLocaleString("en-GB")} `,
    );
  }
  const borough = known.reduce((sum, { residents }) => sum + residents, 0).toLocaleString("en-GB");
  for (const { name, residents } of known)
    expect(text).toContain(
      `In ${name} live ${residents.toLocaleString("en-GB")} of ${borough} people.`,
    );
  expect(text.match(/Residents ask for a crossing\./g)).toHaveLength(1);
  expect(text).toContain("Northwood ward. Local knowledge, open. Ward officer");
  expect(text.match(/The school closes in July\./g)).toHaveLength(1);
  expect(text.match(/Knowsley Council/g)!.length).toBeGreaterThan(30);
  const images = runTool("pdfimages", ["-list", pdf]);
  expect(images.match(/jpeg/g)).toHaveLength(15);

  const word = new Uint8Array(readFileSync(await made("Word")));
  expect(await validate(word, "docx", "Office2013")).toEqual([]);
  expect(await validate(word, "docx", "Microsoft365")).toEqual([]);
  runTool("soffice", [
    "--headless",
    "--convert-to",
    "txt:Text",
    "--outdir",
    folder,
    join(folder, "wards-of-knowsley.docx"),
  ]);
  const read = readFileSync(join(folder, "wards-of-knowsley.txt"), "utf8");
  for (const { name, residents } of known)
    expect(read).toContain(`In ${name} live ${residents.toLocaleString("en-GB")} of`);
  expect(read).toContain("Residents ask for a crossing.");

  const rows = csvParse(readFileSync(await made("CSV"), "utf8").replace(/^\uFEFF/, ""));
  expect(rows.map(({ code }) => code)).toEqual(known.map(({ code }) => code));
  expect(rows.map((row) => Number(row.income_deprived_2025))).toEqual(
    known.map(({ value }) => value),
  );
  expect(sent).toEqual([]);
});

test("papers of the areas that a filter finds, and of patches, with sections in an order of one’s own", async () => {
  const { page, errors } = await visit({
    path: `?filter=imd.2025.most-10_social-renting.above-60&patches=${patchesToUrl([
      { name: "North", codes: ["E01006413", "E01006414"] },
    ])}`,
  });
  await page.getByRole("button", { name: "Papers", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "patch" }).check();
  await dialog.getByText("Patches: 1 paper, about two pages each.").waitFor();
  await dialog.getByRole("radio", { name: "one page" }).check();
  await dialog.getByText("Patches: 1 paper, one page each.").waitFor();
  expect(await dialog.getByRole("checkbox", { name: "Its areas", exact: true }).count()).toBe(0);
  await dialog.getByRole("radio", { name: "about two pages" }).check();

  await dialog.getByRole("radio", { name: "area (LSOA)" }).check();
  const where = dialog.getByLabel("Where");
  const list = await where.getByText(/^Areas that the filter finds/).innerText();
  const number = Number(/\((\d+)\)/.exec(list)?.[1]);
  expect(number).toBeGreaterThan(1);
  await where.selectOption("list");
  await dialog.getByText(`Areas that the filter finds: ${number} papers`).waitFor();

  // The table of figures goes to the top by keyboard, and the focus with it.
  const up = dialog.getByRole("button", { name: /^Move Compared with .* up$/ });
  await up.focus();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press("Enter");
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  expect(await up.getAttribute("aria-disabled")).toBe("true");
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  const made = maker(page, folder);
  // The same papers, a file each.
  const packed = unzipSync(readFileSync(await made("Folder of PDFs")));
  const rows = csvParse(readFileSync(await made("CSV"), "utf8").replace(/^\uFEFF/, ""));
  expect(rows).toHaveLength(number);
  const pdf = runTool("pdftotext", ["-layout", await made("PDF"), "-"]).replaceAll(/\s+/g, " ");
  expect(Object.keys(packed).map((name) => name.slice(0, 9))).toEqual(rows.map(({ code }) => code));
  for (const { code, name } of rows) {
    const at = pdf.lastIndexOf(`${name} `, pdf.indexOf(`(Census 2021). ${code}`));
    expect(at).toBeGreaterThan(0);
    const paper = pdf.slice(pdf.indexOf(`(Census 2021). ${code}`));
    expect(paper.indexOf("Compared with its borough")).toBeLessThan(paper.indexOf("It has "));
  }
  expect(errors).toEqual([]);
});
