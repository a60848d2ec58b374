import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LABEL = "Experimental model, not an official statistic";

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

test("an officer picks a measure, sees its tier, reads a neighbourhood and takes its figures along", async () => {
  const { page, atlas, errors } = await visit();
  await atlas.opened();
  await atlas.measure.click();
  await atlas.measure.fill("income after housing");
  await page.getByRole("option", { name: /Household income after housing costs/ }).click();
  await expect.poll(() => atlas.legend.innerText()).toContain("Official, wide interval");
  // The legend counts the neighbourhoods of 2011, not LSOAs.
  await expect.poll(() => atlas.legend.innerText()).toMatch(/neighbourhoods, [\d,]+ residents/);
  await page.goto(`${page.url()}&area=E02001332`);
  await atlas.profile.getByRole("heading", { name: "Stockbridge Village" }).waitFor();
  const profile = await atlas.profile.innerText();
  expect(profile).toContain("£22,200 a year, 95% interval £19,600 to £25,200");
  expect(profile).toContain("compare intervals, not values");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Download CSV: Household income after housing costs" })
      .click(),
  ]);
  const csv = await readFile(await download.path(), "utf8");
  const here = csv.split("\r\n").find((line) => line.startsWith("E02001332"));
  expect(csv.split("\r\n")[0]).toContain("interval_low,interval_high,provisional,trust,caveat");
  expect(here).toContain("22200,19600,25200");
  expect(here).toContain("compare intervals, not values");
  expect(errors).toEqual([]);
});

test("the areas inside a neighbourhood open from its profile", async () => {
  const { page, atlas } = await visit({ path: "?measure=children-in-low-income&area=E02001332" });
  await atlas.profile.getByRole("button", { name: "Stockbridge Village (006B)" }).click();
  await atlas.profile.getByText("Ranks 83rd").waitFor();
  expect(page.url()).toContain("area=E01006413");
});

test("a click on the map opens the borough under it, whose profile says what each figure is", async () => {
  const { page, atlas } = await visit({
    path: "?measure=jobs-below-living-wage&map=12/53.4106/-2.843",
  });
  await atlas.mapIsIdle();
  const box = (await atlas.map.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await atlas.profile.getByRole("heading", { name: "Knowsley" }).waitFor();
  const profile = await atlas.profile.innerText();
  expect(profile).toContain("Nobody publishes a count of in-work poverty");
  expect(profile).toContain("Where the job is, not where the worker lives");
  expect(profile).toContain("95% interval 9.2% to 17.0%");
});

test("the model is told in bands, with its label everywhere and no ranks, layers or questions", async () => {
  const { page, atlas } = await visit({ path: "?measure=in-work-poverty&area=E01006413" });
  await atlas.mapIsIdle();
  await expect.poll(() => atlas.legend.innerText()).toContain(LABEL);
  await atlas.profile.getByText(/of five bands/).waitFor();
  expect(await atlas.profile.innerText()).toContain(LABEL);
  expect(await atlas.profile.innerText()).toMatch(/Uncertain by about ±\d+%/);
  expect(await page.getByText("Persistent hot spots").count()).toBe(0);
  expect(await page.getByText("Cut into classes by").count()).toBe(0);
  await page.mouse.move(720, 560);
  await expect.poll(() => atlas.status.innerText()).toContain(LABEL);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV", exact: true }).click(),
  ]);
  const [header, first] = (await readFile(await download.path(), "utf8")).split("\r\n");
  expect(header).toContain("caveat");
  expect(first).toContain(LABEL);
});

test("a year of a monthly series stands in the address and in the stepper", async () => {
  const { page, atlas } = await visit({ path: "?measure=universal-credit&release=2019" });
  await page.getByText("November 2019.").waitFor();
  await atlas.tick(atlas.release(2025));
  await page.getByText("May 2025.").waitFor();
  await page.waitForURL(/release=2025/);
  await atlas.legend.waitFor();
});

test("claims stand beside what the data shows, the live percentages with them", async () => {
  const { page, errors } = await visit({ path: "?screen=method#claims" });
  const claim = page.getByRole("article", { name: "330,000 people in the region are in poverty" });
  await claim.waitFor();
  expect(await claim.innerText()).toContain("Does not hold as worded");
  const still = page.getByRole("article", { name: /poor twenty years ago/ });
  expect(await still.innerText()).toMatch(/\d+\.\d% were so again in 2025/);
  expect(errors).toEqual([]);
});

test.each([
  "?measure=income-after-housing&area=E02001332",
  "?measure=jobs-below-living-wage&area=E08000011&theme=board",
  "?measure=in-work-poverty&area=E01006413",
])("axe finds nothing on “%s”", async (path) => {
  const { page, atlas } = await visit({ path });
  await atlas.opened();
  await atlas.profile.getByRole("heading").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});
