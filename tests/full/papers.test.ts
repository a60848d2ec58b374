import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, expect, test } from "vitest";
import validate from "@ooxml-tools/validate";
import { runAtlas } from "../../scripts/atlas/run";
import { runTool } from "../documents/tool";
import { closeBrowser, visit } from "../e2e/driver";

afterAll(closeBrowser);

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
  ) as { readonly code: string; readonly name: string; readonly value: number }[];

test("an officer makes the papers of all wards of Knowsley, and nothing leaves the page", async () => {
  const { page } = await visit({ path: "?measure=imd" });
  const sent: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  await page.getByRole("button", { name: "Papers", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Where").selectOption({ label: "Knowsley" });
  await dialog.getByText("Wards of Knowsley: 15 papers").waitFor();
  page.context().on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  const made = async (name: string): Promise<string> => {
    const download = page.waitForEvent("download", { timeout: 150_000 });
    await dialog.getByRole("button", { name, exact: true }).click();
    const file = await download;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    await dialog.getByText("Making").waitFor({ state: "detached" });
    return path;
  };
  const known = await wards();

  const pdf = await made("PDF");
  expect(pdf).toMatch(/wards-of-knowsley\.pdf$/);
  const text = runTool("pdftotext", ["-layout", pdf, "-"]).replaceAll(/\s+/g, " ");
  for (const { name, value } of known) {
    expect(text).toContain(name);
    expect(text).toContain(
      `Income-deprived people, 2025 (people) ${value.toLocaleString("en-GB")} `,
    );
  }
  const images = runTool("pdfimages", ["-list", pdf]);
  expect(images.match(/jpeg/g)).toHaveLength(15);

  const word = new Uint8Array(readFileSync(await made("Word")));
  expect(await validate(word, "docx", "Office2013")).toEqual([]);
  expect(await validate(word, "docx", "Microsoft365")).toEqual([]);

  const rows = csvParse(readFileSync(await made("CSV"), "utf8").replace(/^\uFEFF/, ""));
  expect(rows.map(({ code }) => code)).toEqual(known.map(({ code }) => code));
  expect(rows.map((row) => Number(row.income_deprived_2025))).toEqual(
    known.map(({ value }) => value),
  );
  expect(sent).toEqual([]);
});
