import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { csvParseRows } from "d3-dsv";
import type { Locator, Page } from "playwright";
import readExcelFile from "read-excel-file/node";
import { afterAll, expect, test } from "vitest";
import { redefinitionOf } from "../../src/domain/measure-releases";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SENTENCE =
  "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10% and education 2025 is in the most deprived 20% and social renting is above 40%";
const LINK =
  "?boroughs=E08000011,E06000006&filter=imd.2025.most-10_education.2025.most-20_social-renting.above-40";

/** Tab, as a reader without a mouse goes, until a control has the focus. */
const tabTo = async (page: Page, control: Locator, key = "Tab"): Promise<void> => {
  // By the element itself: an open list hides the rest of the page from roles while Tab passes it.
  await control.waitFor({ state: "attached" });
  const element = await control.elementHandle();
  for (let presses = 0; presses < 120; presses++) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reaches ${control.toString()}`);
};

/** The sentence as it reads, without the lists that form controls keep for browsers. */
const question = (page: Page): Promise<string> =>
  page.getByRole("group", { name: "The question" }).evaluate((group) => {
    const copy = group.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll('[aria-hidden="true"], .token-add')) unseen.remove();
    return copy.textContent.replaceAll(/\s+/g, " ").trim();
  });

/** Names and values of the rows in sight, and how many rows there are in all. */
const listOf = async (page: Page): Promise<{ count: string | null; rows: string[][] }> => {
  const table = page.getByRole("table", { name: "Areas" });
  await table.locator("tr[data-index]").first().waitFor();
  const rows = await table.locator("tr[data-index]").evaluateAll((found) =>
    found.map((row) =>
      Array.from(row.querySelectorAll("th, td"))
        .slice(1, 5)
        .map((cell) => (cell as HTMLElement).innerText.trim()),
    ),
  );
  return { count: await table.getAttribute("aria-rowcount"), rows };
};

const addCondition = async (page: Page, typed: string): Promise<void> => {
  const add = page.getByRole("button", { name: /Add a condition/ });
  await tabTo(page, add);
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor({ state: "detached" });
};

const downloaded = async (page: Page, format: string): Promise<Buffer> => {
  const button = page.getByRole("dialog").getByRole("button", { name: format, exact: true });
  await tabTo(page, button);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return readFileSync(await file.path());
};

test("by keyboard alone: ask, take the list away, and a link gives the same list", async () => {
  const { page, atlas, errors } = await visit();
  await atlas.mapIsIdle();

  await tabTo(page, page.getByRole("button", { name: "Boroughs: Liverpool City Region" }));
  await page.keyboard.press("Enter");
  const where = page.getByRole("dialog", { name: "Boroughs in the filter" });
  for (const borough of ["Knowsley", "Halton"]) {
    await tabTo(page, where.getByRole("checkbox", { name: borough }));
    await page.keyboard.press("Space");
  }
  await page.keyboard.press("Escape");
  await addCondition(page, "Mult");
  await addCondition(page, "Educ");
  await tabTo(page, page.getByRole("button", { name: "Number for education: 10%" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await addCondition(page, "Social");
  await expect.poll(() => question(page)).toBe(SENTENCE);
  await expect.poll(() => atlas.status.innerText()).toMatch(/^46 areas, 69,077 residents/);

  await tabTo(page, page.getByRole("radio", { name: "Map" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const shown = await listOf(page);
  expect(shown.count).toBe("47");
  expect(shown.rows[0]?.slice(0, 3)).toEqual(["Knowsley 006B", "Stockbridge Village", "83"]);

  await tabTo(page, page.getByRole("button", { name: "Download" }));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Download the list" }).getByText(`${SENTENCE}.`).waitFor();
  const [header = [], ...csv] = csvParseRows(
    (await downloaded(page, "CSV")).toString("utf8").replace(/^\uFEFF/, ""),
  );
  const workbook = await readExcelFile(await downloaded(page, "Excel workbook"));
  const [xlsxHeader = [], ...xlsx] = workbook[0]?.data ?? [];
  expect(xlsxHeader).toEqual(header);
  const columns = ["area_name", "neighbourhood", "imd_2025", "imd_2025_decile"].map((key) =>
    header.indexOf(key),
  );
  const picked = (line: readonly unknown[]) => columns.map((at) => String(line[at]));
  const onScreen = shown.rows.map((cells) => cells.map((cell) => cell.replaceAll(",", "")));
  const asCells = (lines: readonly (readonly unknown[])[]) =>
    lines
      .slice(0, onScreen.length)
      .map((line) => picked(line).map((cell) => cell.replaceAll(",", "")));
  expect(csv.length).toBe(46);
  expect(xlsx.length).toBe(46);
  expect(asCells(csv)).toEqual(onScreen);
  expect(asCells(xlsx)).toEqual(onScreen);

  const other = await visit({ path: new URL(page.url()).search });
  expect(await listOf(other.page)).toEqual(shown);
  expect(await question(other.page)).toBe(SENTENCE);
  expect(errors).toEqual([]);
});

test("undo and redo go through the questions asked; text that is not understood says why", async () => {
  const { page } = await visit({ path: `${LINK}&show=table` });
  await expect.poll(() => question(page)).toBe(SENTENCE);
  await page.getByRole("button", { name: "Remove the condition on social renting 2021" }).click();
  await expect.poll(() => question(page)).not.toContain("social renting");
  // The focus is still in the sentence, so the key undoes there; the buttons do the same.
  await page.keyboard.press("Control+z");
  await expect.poll(() => question(page)).toBe(SENTENCE);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => question(page)).not.toContain("social renting");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => question(page)).toBe(SENTENCE);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => question(page)).not.toContain("social renting");

  await page.getByRole("button", { name: "Edit as text" }).click();
  await page
    .getByRole("textbox", { name: "The filter as text" })
    .fill("Areas where forest is above 3");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("“forest” is not a measure").waitFor();
  await page
    .getByRole("textbox", { name: "The filter as text" })
    .fill("Areas in Halton where no car is above 50%");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => question(page))
    .toBe("Areas in Halton where share without a car is above 50%");
});

test("the keys of the list: arrows and End move, Enter opens the profile", async () => {
  const { page, atlas } = await visit({ path: "?show=table" });
  const table = page.getByRole("table", { name: "Areas" });
  await table.locator("tr[data-index='0'] [data-row-focus]").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const last = table.locator("tr[aria-rowindex='1004'] [data-row-focus]");
  await expect
    .poll(() => last.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.press("Home");
  const first = table.locator("tr[aria-rowindex='2'] [data-row-focus]");
  await expect
    .poll(() => first.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.press("Enter");
  await atlas.profile.waitFor();
  await table
    .getByRole("columnheader", { name: /^Borough/ })
    .getByRole("button")
    .click();
  expect(
    await table.getByRole("columnheader", { name: /^Borough/ }).getAttribute("aria-sort"),
  ).toBe("ascending");
});

test("a patch from the list: combined, deleted, and put back", async () => {
  const { page } = await visit({ path: "?show=table&measure=residents" });
  const table = page.getByRole("table", { name: "Areas" });
  await table.getByRole("checkbox").nth(0).check();
  await table.getByRole("checkbox").nth(1).check();
  await expect.poll(() => new URL(page.url()).searchParams.get("patches")).toMatch(/^Patch-A_1/);
  await page.getByRole("button", { name: /^Patches/ }).click();
  await page.getByRole("menuitem", { name: /Patch A/ }).click();
  const patch = page.getByRole("complementary", { name: "Patch" });
  await patch.getByText(/2 areas, [\d,]+ residents/).waitFor();
  const cells = await table.locator("td.number").allInnerTexts();
  const number = (text: string | undefined): number => Number(text?.replaceAll(",", ""));
  const together = number(cells[0]) + number(cells[1]);
  await patch.getByText(`${together.toLocaleString("en-GB")} people in 2021.`).waitFor();
  await patch.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => patch.count()).toBe(0);
  await page.getByText("Patch A was deleted.").getByRole("button", { name: "Undo" }).click();
  await patch.waitFor();
  await patch.getByRole("button", { name: "Report" }).click();
  await page
    .getByRole("article", { name: "Report: Patch A" })
    .getByText("Combined, compared with its boroughs")
    .waitFor();
});

test("the report of an area, and of a patch, is one side of A4", async () => {
  for (const path of [
    "?area=E01006413&report=area",
    // A measure without ranks of its own has a row more.
    "?area=E01012367&report=area&measure=income-rate",
    "?patches=Northwood_1jjw616&patch=1&report=patch",
  ]) {
    const { page } = await visit({ path });
    await page.getByText(/See it on the map/).waitFor();
    await page.getByRole("table").last().getByText("Social renting").waitFor();
    const nearby = page.getByRole("article").getByText(/ within 400 m of (its )?homes \(July 2026/);
    await nearby.waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    // Its table runs over the release that counts low income anew.
    const beside = page.getByRole("article").locator("p.small:not(.legend-note)");
    expect((await beside.allInnerTexts()).join(" ")).toContain(redefinitionOf("imd"));
  }
});

test("the map prints on one side of A4 or Letter, however long its legend", async () => {
  const crowded = "?hotspots=gi&persistence=always-10&shape=hexagons&points=libraries";
  for (const path of ["", crowded, "?measure=weekly-pay"]) {
    const { page, atlas } = await visit({ path });
    await atlas.opened();
    await page.getByRole("figure", { name: /Legend/ }).waitFor();
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect([path, format, pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([path, format, 1]);
    }
  }
});

test.each([
  "?show=table",
  `${LINK}&show=both`,
  "?area=E01006413&report=area",
  "?show=table&theme=board",
])("axe finds nothing on “%s”", async (path) => {
  const { page } = await visit({ path });
  if (path.includes("report")) await page.getByRole("article").getByText("Sources:").waitFor();
  else await listOf(page);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
});
