import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";

import { closeBrowser, standStill, visit } from "./driver";

afterAll(closeBrowser);

const OWN_INDEX = "Your own index, not an official one";

const add = async (page: Page, title: string): Promise<void> => {
  const field = page
    .getByRole("region", { name: "Your own index" })
    .getByRole("combobox", { name: "Add a measure" });
  await standStill(field);
  await field.fill(title);
  await page.getByRole("option", { name: title }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Take out ${title}` }).waitFor();
};

const saved = async (page: Page, format: string): Promise<string> => {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format, exact: true }).click(),
  ]);
  await page.keyboard.press("Escape");
  return readFileSync(await download.path(), "utf8");
};

const asked = (page: Page, key: string): string => new URL(page.url()).searchParams.get(key) ?? "";

test("make an index by keyboard, list by it, save it, map it, share it by link, read it again", async () => {
  const { page, context, atlas, errors } = await visit({
    path: "?persistence=none&measure=crime&show=table",
  });
  page.setDefaultTimeout(60_000);
  const section = page.getByRole("region", { name: "Your own index" });
  await section.getByRole("button", { name: "Make an index" }).press("Enter");
  await expect.poll(() => atlas.measure.inputValue()).toBe("Your own index");
  await atlas.legend.getByText(OWN_INDEX).first().waitFor();
  // What was pressed is gone; the keyboard has not lost its place.
  expect(await section.evaluate((there) => there.contains(document.activeElement))).toBe(true);

  // A second measure, its weight by slider and by number, and a name.
  await add(page, "Households without a car");
  const slider = section.getByRole("slider", { name: "Weight of Households without a car" });
  await slider.press("ArrowRight");
  await expect.poll(() => asked(page, "measure")).toContain("no-car-11");
  const number = section.getByLabel("Households without a car", { exact: true });
  await number.fill("500");
  await section.getByText("A weight is a whole number from 1 to 100.").waitFor();
  await number.fill("30");
  await section.getByText("75%").waitFor();
  await section.getByLabel("Name").fill("need for advice");
  await expect.poll(() => atlas.measure.inputValue()).toBe("Need for advice (own index)");
  await section.getByText(/in your top 10%, \d+ stay in it/).waitFor();

  // Measures that are parts of one another are named, and can be undone.
  await add(page, "Multiple deprivation");
  const twice = section.getByText("“Crime” is part of “Multiple deprivation”");
  await twice.waitFor();
  await section.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(() => twice.count()).toBe(0);
  await expect.poll(() => asked(page, "measure")).not.toContain("imd");

  // The list by it: the highest figure first, on screen and in the file, and every row says what it is not.
  const head = page.getByRole("columnheader", { name: /Need for advice/ });
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
  const rows = (await saved(page, "CSV")).match(/^.*E01\d{6}.*$/gm) ?? [];
  expect(rows).toHaveLength(1003);
  for (const row of rows) expect(row).toContain(OWN_INDEX);
  const map = JSON.parse(await saved(page, "GeoJSON")) as {
    features: { properties: Record<string, unknown> }[];
  };
  const figures = map.features.map(({ properties }) =>
    Number(properties["your_own_need_for_advice_own_index_2025"]),
  );
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  expect(JSON.stringify(map.features[0])).toContain(OWN_INDEX);

  // An area's profile says so too.
  await page.locator("tr[aria-rowindex='2'] [data-row-focus]").press("Enter");
  await atlas.profile.getByText(OWN_INDEX).first().waitFor();

  // The map of it, and its legend.
  await atlas.tick(page.getByRole("radio", { name: "Both" }));
  await atlas.map.waitFor();
  await atlas.legend.getByText(OWN_INDEX).first().waitFor();
  await expect.poll(() => asked(page, "show")).toBe("both");

  // The link alone shows the same to somebody else, and after a reload.
  const address = page.url();
  const other = await visit({ path: new URL(address).search });
  await other.page.getByRole("columnheader", { name: /Need for advice/ }).waitFor();
  await other.page.reload();
  await other.page.getByRole("columnheader", { name: /Need for advice/ }).waitFor();
  expect(asked(other.page, "measure")).toBe(asked(page, "measure"));
  expect(other.errors).toEqual([]);
  await other.context.close();
  expect(errors).toEqual([]);
  await context.close();
});

test("an index that is left stays at hand, and the next has steps and a name of its own", async () => {
  const { page, context, atlas, errors } = await visit({
    path: "?persistence=none&measure=index-p--crime-2--health-1&show=table",
  });
  page.setDefaultTimeout(60_000);
  const section = page.getByRole("region", { name: "Your own index" });
  await section.getByLabel("Crime", { exact: true }).fill("5");
  await expect.poll(() => asked(page, "measure")).toContain("crime-5");
  await standStill(atlas.measure);
  await atlas.chooseMeasure("Education", "Education, skills and training");
  const kept = section.getByRole("button", { name: "Crime 5, Health 1", exact: true });
  await kept.waitFor();

  await section.getByRole("button", { name: "Make an index" }).click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Index 2 (own index)");
  await section.getByLabel("Education, skills and training", { exact: true }).fill("7");
  await expect.poll(() => asked(page, "measure")).toContain("education-7");
  const reset = section.getByRole("button", { name: "Reset" });
  expect(await reset.getAttribute("aria-disabled")).toBe("false");

  // Back to the first: nothing here would turn it into the second, which is at hand in turn.
  await kept.click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Your own index");
  expect(await reset.getAttribute("aria-disabled")).toBe("true");
  await section.getByRole("button", { name: "Index 2: Education 7", exact: true }).waitFor();

  // Removed, it is off the map, and out of the link.
  await section.getByRole("button", { name: "Remove", exact: true }).first().click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Crime");
  await expect.poll(() => page.url()).not.toContain("crime-5");
  expect(errors).toEqual([]);
  await context.close();
});
