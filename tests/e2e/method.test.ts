import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test("a figure leads to the section that says how it was worked out, and Back to the same view", async () => {
  const { page, atlas, errors } = await visit({ path: "?area=E01006413&hotspots=gi" });
  await atlas.profile.getByText("Why was it").waitFor();
  const before = page.url();
  await atlas.profile.getByRole("link", { name: /How is this worked out\? Reshuffles/ }).click();
  const section = page.getByRole("region", { name: "More than chance: reshuffling the map" });
  await section.waitFor();
  expect(page.url()).toContain("section=permutation");
  await expect.poll(() => focused(page)).toBe("permutation");
  await section.getByText("Worked example").click();
  await section.getByText(/reshuffled 99,999 times/).waitFor();
  await page.goBack();
  await atlas.profile.getByText("Why was it").waitFor();
  expect(page.url()).toBe(before);
  expect(errors).toEqual([]);
});

test("the Method page is found by word, read on a phone and by a screen reader", async () => {
  const { page, errors } = await visit({ path: "?screen=method#fdr", width: 390, height: 844 });
  await expect.poll(() => focused(page)).toBe("fdr");
  const wider = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
  await page.getByText("On this page", { exact: true }).click();
  await page.getByLabel("Find a method").fill("mersey");
  const parts = page.getByRole("navigation", { name: "Parts of this page" });
  await expect.poll(() => parts.getByRole("link").allInnerTexts()).toHaveLength(2);
  await parts.getByRole("link", { name: /Neighbours/ }).click();
  await expect.poll(() => focused(page)).toBe("neighbours");
  await page.getByLabel("Find a method").fill("");
  await parts.getByRole("link", { name: "Accessibility" }).click();
  await expect.poll(() => focused(page)).toBe("accessibility");
  expect(await violationsIn(page)).toEqual([]);
  expect(errors).toEqual([]);
});
