import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { runTool } from "./tool";

interface Written {
  readonly file: string;
  readonly code: string;
  readonly name: string;
}

const ask = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  JSON.parse(await runAtlas([...args, "--json"], () => undefined)) as Record<string, unknown>[];

const report = async (...args: string[]) => {
  const out = mkdtempSync(join(tmpdir(), "papers-"));
  const rows = await ask(
    "report",
    "--geography=ward",
    "--borough=Knowsley",
    `--out=${out}`,
    ...args,
  );
  return { out, rows: rows as unknown as Written[] };
};

const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

test("a PDF for every ward of a borough, tagged, with the figures of the areas command", async () => {
  const { out, rows } = await report();
  const wards = await ask(
    "areas",
    "--geography=ward",
    "--measure=income-deprived",
    "--release=2025",
    "--borough=Knowsley",
  );
  expect(rows.map(({ code }) => code)).toEqual(wards.map(({ code }) => code));
  expect(readdirSync(out).toSorted()).toEqual(rows.map(({ file }) => file).toSorted());
  for (const [at, { file, name }] of rows.entries()) {
    const path = join(out, file);
    const text = flat(runTool("pdftotext", ["-layout", path, "-"]));
    expect(text).toContain(name);
    // The legend says it, so that the notes need not.
    expect(text).toContain("earlier releases did not");
    const people = Number(wards[at]!.value).toLocaleString("en-GB");
    expect(text).toContain(`Income-deprived people, 2025 (people) ${people} `);
    // Nothing is cut: the file's own ellipsis would be read here.
    expect(text).not.toContain("…");
    const info = runTool("pdfinfo", [path]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeLessThanOrEqual(2);
  }
});

test("papers of one page keep to it, as PDF and as Word, whatever the place", async () => {
  for (const geography of ["ward", "constituency"]) {
    const { out, rows } = await report(
      `--geography=${geography}`,
      "--template=one-page",
      "--together=yes",
    );
    const path = join(out, rows[0]!.file);
    const pages = runTool("pdftotext", ["-layout", path, "-"]).split("\f").map(flat);
    const about = pages.filter((page) => page.includes("How to read this"));
    expect(about).toHaveLength(rows.length);
    for (const [at, { code }] of rows.entries()) {
      expect(about[at]).toContain(code);
      // From its name to its last line.
      expect(about[at]).toMatch(/^ ?(?:Ward|Constituency) .* Reach Atlas, \d/);
    }
  }
  const { out, rows } = await report("--template=one-page", "--together=yes", "--format=docx");
  runTool("soffice", [
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    out,
    join(out, rows[0]!.file),
  ]);
  const info = runTool("pdfinfo", [join(out, rows[0]!.file.replace("docx", "pdf"))]);
  // A page of contents, and one for each ward.
  expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(1 + rows.length);
});

test("one PDF of them all, with contents that lead to their pages", async () => {
  const { out, rows } = await report("--together=yes", "--sections=summary,figures");
  const files = new Set(rows.map(({ file }) => file));
  expect([...files]).toEqual(["wards-of-knowsley.pdf"]);
  const pages = runTool("pdftotext", ["-layout", join(out, "wards-of-knowsley.pdf"), "-"]).split(
    "\f",
  );
  for (const { name } of rows) {
    const entry = new RegExp(`${name}, Ward in Knowsley\\s+(\\d+)`).exec(pages[0]!);
    expect(pages[Number(entry?.[1]) - 1]).toContain(name);
  }
});

test("one PDF of every area of a borough, each with its own words", async () => {
  const { out, rows } = await report(
    "--geography=lsoa",
    "--together=yes",
    "--sections=summary,figures",
  );
  expect(new Set(rows.map(({ file }) => file))).toEqual(new Set(["areas-lsoas-of-knowsley.pdf"]));
  const text = flat(runTool("pdftotext", [join(out, rows[0]!.file), "-"]));
  expect(text.match(/It has (?:not )?been (?:among|in) /g)).toHaveLength(rows.length);
});

test("one Word file of them all, which LibreOffice reads with headings, tables and maps", async () => {
  const { out, rows } = await report("--together=yes", "--format=docx");
  const file = join(out, rows[0]!.file);
  runTool("soffice", ["--headless", "--convert-to", "pdf", "--outdir", out, file]);
  const pdf = join(out, "wards-of-knowsley.pdf");
  expect(existsSync(pdf)).toBe(true);
  const text = flat(runTool("pdftotext", ["-layout", pdf, "-"]));
  for (const { name } of rows) expect(text).toContain(name);
  for (const words of [
    "Compared with its borough and the region",
    "How to read this",
    "Open Government Licence",
  ])
    expect(text).toContain(words);
});

test("what is nearby stands in a paper that asks for it", async () => {
  const { out, rows } = await report("--together=yes", "--sections=summary,nearby");
  const text = flat(runTool("pdftotext", ["-layout", join(out, rows[0]!.file), "-"]));
  expect(text).toContain("Nearby, in a straight line");
  expect(text.match(/Bus stops/g)).toHaveLength(new Set(rows.map(({ code }) => code)).size);
});

test("a folder that cannot be made and a format that is not known are named", async () => {
  await expect(ask("report", "--geography=ward")).rejects.toThrow("--out is missing");
  await expect(report("--format=odt")).rejects.toThrow('--format cannot be "odt"');
});
