import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { Parser } from "htmlparser2";
import type { Download, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { BOROUGHS } from "../../src/domain/boroughs";
import { builtAreas } from "../built-data";
import { closeBrowser, visit } from "../e2e/driver";

/* What is saved beside tables and views, from the built app under its own policy: charts and patches. */

afterAll(closeBrowser);

const OWN = [
  "participant_id,household_id,lsoa_code,programme,start_date",
  ...Array.from({ length: 900 }, (_, id) =>
    [`P${id}`, `H${id % 500}`, `E0100${6412 + (id % 60)}`, "Ways to Work"].concat(
      `2023-${String(1 + (id % 12)).padStart(2, "0")}-11`,
    ),
  ),
].join("\n");

const saved = async (page: Page, label: string, files: number): Promise<Download[]> => {
  const made: Download[] = [];
  const all = new Promise<Download[]>((done) =>
    page.on("download", (download) => {
      made.push(download);
      if (made.length === files) done(made);
    }),
  );
  await page.getByRole("button", { name: label, exact: true }).first().click();
  const late = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error(`${label}: no file in 30 s`)), 30_000),
  );
  const found = await Promise.race([all, late]);
  page.removeAllListeners("download");
  return found;
};

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Elements of a drawing that are not closed in their order; none in one that is well formed. */
const unclosed = (svg: string): string[] => {
  const open: string[] = [];
  const wrong: string[] = [];
  new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name) => {
        if (open.pop() !== name) wrong.push(name);
      },
    },
    { xmlMode: true },
  ).end(svg);
  return [...wrong, ...open];
};

/** Takes every chart of the page as it is in each of its three forms. @returns how many there were */
const takeCharts = async (page: Page, says: readonly RegExp[]): Promise<string[]> => {
  const buttons = page.getByRole("button", { name: /^Download PNG: / });
  await buttons.first().waitFor();
  const titles = await buttons.evaluateAll((all) =>
    all.map((each) => (each.getAttribute("aria-label") ?? "").replace("Download PNG: ", "")),
  );
  for (const title of titles) {
    const [png] = await saved(page, `Download PNG: ${title}`, 1);
    const picture = await bytesOf(png!);
    expect([...picture.subarray(1, 4)], title).toEqual([...Buffer.from("PNG")]);
    // Width in pixels, twice what is on the screen.
    expect(picture.readUInt32BE(16), title).toBeGreaterThan(500);
    const [drawing] = await saved(page, `Download SVG: ${title}`, 1);
    const svg = (await bytesOf(drawing!)).toString("utf8");
    expect(unclosed(svg), title).toEqual([]);
    const told = svg.replace(/<style>[^]*?<\/style>|<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const words of [/Source: /, ...says])
      expect(words.test(told), `${title} says ${words}`).toBe(true);
    const files = await saved(page, `Download CSV: ${title}`, 2);
    const [table, dictionary] = await Promise.all(files.map(bytesOf));
    expect(csvParse(table!.toString("utf8").replace(/^\uFEFF/, "")).length, title).toBeGreaterThan(
      0,
    );
    for (const words of says)
      expect(words.test(dictionary!.toString("utf8")), `${title} says ${words}`).toBe(true);
    expect(files.map((each) => each.suggestedFilename())[1], title).toMatch(/-dictionary\.csv$/);
  }
  return titles;
};

test("every chart of Compare and of a programme's reach is made as picture, drawing and figures", async () => {
  const { page, errors, context } = await visit({ path: "?screen=participants" });
  page.setDefaultTimeout(60_000);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(OWN) });
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page.getByRole("heading", { name: /^About/ }).waitFor();
  const whose = [/[Yy]our own file/, /[Cc]ounts below 5/];
  const ofReach: string[] = [];
  for (const tab of ["Chance", "Fair share", "Over time"]) {
    await page.getByRole("tab", { name: tab }).click();
    ofReach.push(...(await takeCharts(page, whose)));
  }
  expect(ofReach).toHaveLength(3);

  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page.locator("#reach").waitFor();
  await page.evaluate(async () => {
    const pane = document.querySelector(".main")!;
    for (let top = 0; top < pane.scrollHeight; top += 600) {
      pane.scrollTo(0, top);
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  for (const folded of await page.locator(".compare-more > summary").all())
    await folded.press("Enter");
  const onCompare = await takeCharts(page, []);
  expect(onCompare.length).toBeGreaterThan(4);
  expect(errors).toEqual([]);
  await context.close();
}, 400_000);

test("a patch of five boroughs is saved whole and opens again where nobody knows it", async () => {
  const { page, context, errors } = await visit({
    path: "?show=table&boroughs=E06000006,E08000011,E08000012,E08000014,E08000015",
  });
  await page.getByRole("table", { name: "Areas" }).waitFor();
  const patches = page.getByRole("button", { name: /^Patches/ });
  await patches.click();
  await page.getByRole("menuitem", { name: "New patch of the areas shown" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("patches")).not.toBeNull();
  const link = new URL(page.url()).searchParams.get("patches");
  await patches.click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Save to a file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("reach-atlas-patches.json");
  const file = await bytesOf(download);
  const { patches: held } = JSON.parse(file.toString("utf8")) as {
    readonly patches: readonly { readonly codes: readonly string[] }[];
  };
  const areas = builtAreas();
  const stHelens = BOROUGHS.findIndex(({ name }) => name === "St Helens");
  const expected = areas.codes.filter((_, row) => areas.borough[row] !== stHelens);
  expect(held.map(({ codes }) => codes.toSorted())).toEqual([expected.toSorted()]);

  const other = await visit({ path: "?show=table" });
  await other.page.getByRole("button", { name: /^Patches/ }).waitFor();
  await other.page.getByLabel("File of patches").setInputFiles({
    ...{ name: "reach-atlas-patches.json", mimeType: "application/json", buffer: file },
  });
  await expect.poll(() => new URL(other.page.url()).searchParams.get("patches")).toBe(link);
  expect([...errors, ...other.errors]).toEqual([]);
  await context.close();
  await other.context.close();
}, 120_000);
