import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

/**
 * One journey for each group of users, by keys alone and read as a screen reader reads: everything asserted is in
 * the accessibility tree or in the live region; nothing is focused but by Tab, and no pointer is used.
 */

afterAll(closeBrowser);

const MOST_TABS = 120;

/** Presses Tab until the focus is on what has this role and name in the accessibility tree. */
const tabTo = async (page: Page, role: string, name: RegExp, back = false): Promise<void> => {
  const wanted = page.getByRole(role as "button", { name });
  for (let press = 0; press < MOST_TABS; press++) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const focused = wanted.and(page.locator(":focus"));
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`No Tab leads to the ${role} ${String(name)}`);
};

/** What the accessibility tree holds of a part of the page. */
const heard = (page: Page, role: "main" | "region" | "table" | "dialog", name?: RegExp) =>
  page
    .getByRole(role, name === undefined ? {} : { name })
    .first()
    .ariaSnapshot();

test("an officer: a postcode, its profile, another release, the table, a file", async () => {
  const { page, atlas, errors } = await visit();
  await page.locator("body").press("Tab");
  await atlas.measure.waitFor();
  await tabTo(page, "searchbox", /Find a place/);
  await page.keyboard.type("L28 1AA");
  await atlas.found.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => atlas.profile.ariaSnapshot())
    .toMatch(/heading "Stockbridge Village[^\n]*" \[level=2\][^]*Ranks/);

  await tabTo(page, "radio", /^2025$/);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => atlas.profile.ariaSnapshot()).toMatch(/in England in 2019/);
  expect(await atlas.legend.ariaSnapshot()).toMatch(/listitem: [^\n]*\d+ areas?/);

  await tabTo(page, "radio", /^Map$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const table = page.getByRole("table", { name: /Areas/ });
  await table.waitFor();
  expect(await table.ariaSnapshot()).toMatch(/columnheader[^]*rowheader/);

  await tabTo(page, "button", /^Download$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await heard(page, "dialog")).toMatch(/heading/);
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Download");
  expect(errors).toEqual([]);
});

test("a presenter: a deck, its slides one by one, back to where it was opened", async () => {
  const { page, atlas, errors } = await visit({ path: "?screen=present" });
  await page.getByRole("heading", { level: 1, name: "Present" }).waitFor();
  await tabTo(page, "button", /^(?:Present|Show)(?:\b|$)/);
  await page.keyboard.press("Enter");
  const slide = page.getByRole("region", { name: /^Slide 1 of \d+/ });
  await slide.waitFor();
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Slide 1 of \d+: ./);
  expect(await slide.ariaSnapshot()).toMatch(/heading "[^"]+"/);
  await page.keyboard.press("PageDown");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Slide 2 of \d+: ./);
  await page.keyboard.press("End");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Slide (\d+) of \1: ./);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("region", { name: /^Slide \d+ of/ }).count()).toBe(0);
  // What lies behind can be reached again.
  await tabTo(page, "link", /^Explore$/);
  expect(errors).toEqual([]);
});

test("a partner: from an area to places like it, two places compared, the finding, a file", async () => {
  const { page, atlas, errors } = await visit({ path: "?area=E01006413&places=E06000006" });
  await atlas.profile.getByRole("heading", { level: 2 }).waitFor();
  await tabTo(page, "link", /^Places like this one that moved on$/);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 60_000 })
    .toBe("moved-on");
  await page.getByRole("button", { name: /Find places like Stockbridge Village/ }).waitFor();

  await tabTo(page, "combobox", /Add a place/);
  await page.keyboard.type("Knowsley");
  // The lists of measures and releases have options too.
  const offered = page.getByRole("listbox").getByRole("option").first();
  await expect.poll(() => offered.innerText()).toMatch(/^Knowsley/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove Knowsley" }).waitFor();
  await expect
    .poll(() => heard(page, "main"))
    .toMatch(/heading "(?:Knowsley ranks|Which ranks)[^\n]*" \[level=2\]/);
  await tabTo(page, "button", /^Show as table$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => heard(page, "main")).toMatch(/table[^]*rowheader "Knowsley"/);
  await tabTo(page, "button", /^Download CSV/);
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect(readFileSync(await (await waiting).path(), "utf8")).toMatch(/Knowsley,E08000011/);
  expect(errors).toEqual([]);
});
