import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

test("however long the legend, the years stand in sight above it, and its end is reached", async () => {
  const { page, atlas } = await visit({
    path: "?hotspots=gi&participants=hexagons",
    width: 1280,
    height: 720,
  });
  await atlas.opened();
  await atlas.legend.getByText("Hot spot").first().waitFor();
  const { room, year, legend } = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const [panel, key] = [".measure-panel", ".panel.legend"].map(box);
    const years = [...document.querySelectorAll(".stop-year")].at(-1)!.getBoundingClientRect();
    return { room: panel!.bottom, year: years.bottom, legend: key!.top };
  });
  expect(year).toBeLessThan(room);
  expect(room).toBeLessThan(legend);
  const last = atlas.legend.getByRole("link").last();
  await last.scrollIntoViewIfNeeded();
  await expect
    .poll(() => last.evaluate((link) => link.getBoundingClientRect().bottom))
    .toBeLessThan(720);
});

test("by keyboard: choose a definition, read the count, switch it, read who dropped out, open one", async () => {
  const { page, atlas, errors } = await visit();
  await atlas.opened();
  const section = page.getByRole("region", { name: "Persistent hot spots" });
  await expect.poll(() => section.innerText()).toMatch(/256 of 1,003 neighbourhoods/);
  await section.locator("summary").focus();
  await page.keyboard.press("Enter");
  const definition = (title: string) => section.getByRole("radio", { name: title });
  await definition("Always in the most deprived 10%").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => section.innerText()).toMatch(/392 of 1,003 neighbourhoods/);
  await definition("Always in the most deprived 20%").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => section.innerText()).toMatch(/73 of 1,003 neighbourhoods/);
  await expect
    .poll(() => atlas.status.innerText())
    .toMatch(/Deep-rooted deprivation: 73 areas\. 319 areas drop out, 0 come in\./);
  const dropped = section.getByRole("region", { name: "Areas that drop out" }).getByRole("button");
  expect(await dropped.count()).toBe(319);
  const name = await dropped.first().innerText();
  await dropped.first().focus();
  await page.keyboard.press("Enter");
  await atlas.profile.getByRole("heading", { level: 2 }).waitFor();
  expect(name).toContain(await atlas.profile.getByRole("heading", { level: 2 }).innerText());
  await atlas.profile
    .getByText(/most deprived 2\.6%/i)
    .first()
    .waitFor();
  await expect.poll(() => page.url()).toContain("persistence=deep-rooted");
  expect(errors).toEqual([]);
});

test("always a hot spot is tested for and counted; unchanged areas are counted by themselves", async () => {
  const { page, atlas } = await visit({ path: "?persistence=hot-spot-always" });
  const section = page.getByRole("region", { name: "Persistent hot spots" });
  await expect
    .poll(() => section.innerText(), { timeout: 60_000 })
    .toMatch(/112 of 1,003 neighbourhoods/);
  await section.locator("summary").click();
  await section.getByRole("switch", { name: "Count only unchanged areas" }).click();
  await expect.poll(() => section.innerText()).toMatch(/of 940 neighbourhoods unchanged/);
  await section.getByText("How each area moved").click();
  await expect.poll(() => atlas.legend.innerText()).toMatch(/How each area moved/);
});

test("hot spots: plain words first, checked by shuffling, and why one area was flagged", async () => {
  const { page, atlas, errors, requests } = await visit({ path: "?area=E01006755" });
  await atlas.opened();
  expect(requests.filter((url) => /\/(weights|halo|worker-)/.test(url))).toEqual([]);
  const section = page.getByRole("region", { name: "Hot spots beyond chance" });
  await section.getByRole("switch").focus();
  await page.keyboard.press("Space");
  await section.getByText(/Tested against 99,999 random reshuffles/).waitFor({ timeout: 60_000 });
  await expect
    .poll(() => atlas.legend.innerText())
    .toMatch(/Surrounded by high need, more than chance would explain \(Hot spot\): 137 areas/);
  expect(await section.innerText()).toMatch(/Similar areas are strongly clustered/);
  const why = page.getByRole("region", { name: "Why was it marked?" });
  await why.getByText(/We reshuffled the other areas’ figures/).waitFor({ timeout: 60_000 });
  await section.getByRole("radio", { name: "99%" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => atlas.legend.innerText()).toMatch(/\(Hot spot\): 68 areas/);
  expect(errors).toEqual([]);
});

test("a count is refused with the reason", async () => {
  const { page } = await visit({ path: "?measure=residents&hotspots=gi" });
  const section = page.getByRole("region", { name: "Hot spots beyond chance" });
  await section.getByText(/A count is higher wherever more people live/).waitFor();
  const persistent = page.getByRole("region", { name: "Persistent hot spots" });
  await expect.poll(() => persistent.innerText()).toMatch(/256 of 1,003/);
  expect(await persistent.innerText()).toMatch(/so this counts multiple deprivation/);
});

test("equal areas: the same live map, its layers and its link", async () => {
  const { page, atlas, errors } = await visit({ path: "?hotspots=gi" });
  await atlas.mapIsIdle();
  const canvas = await page.locator("canvas.maplibregl-canvas").elementHandle();
  await page.getByRole("button", { name: "Show as hexagons" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Layout as HexJSON" }).waitFor();
  await expect.poll(() => page.url()).toContain("shape=hexagons");
  expect(await canvas.evaluate((element) => element.isConnected)).toBe(true);
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => atlas.status.innerText()).toMatch(/Multiple deprivation 2025: /);
  await page.goBack();
  await expect.poll(() => page.getByRole("link", { name: "Layout as HexJSON" }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test.each([
  "?hotspots=moran&area=E01006755",
  "?hotspots=gi&area=E01006755&theme=board&shape=hexagons&colour=releases",
])("axe finds nothing on “%s” with everything unfolded", async (path) => {
  const { page, atlas } = await visit({ path });
  await atlas.opened();
  await page.getByRole("region", { name: "Persistent hot spots" }).locator("summary").click();
  await page.getByText(/Tested against/).waitFor({ timeout: 60_000 });
  await page.getByText(/We reshuffled/).waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);
});
