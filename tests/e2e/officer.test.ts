import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

test("an officer finds a neighbourhood by postcode and reads its story", async () => {
  const { page, atlas, errors, requests } = await visit();
  await atlas.opened();
  await atlas.find("L28 1AA");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const profile = atlas.profile;
  await profile.getByRole("heading", { name: "Stockbridge Village" }).waitFor();
  expect(await profile.innerText()).toMatch(
    /Ranks \d+(st|nd|rd|th) of 33,755 in England in 2025: among the most deprived \d+%/,
  );
  expect(page.url()).toContain("area=E010064");
  expect(errors).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(
    requests.filter((address) => !address.startsWith(origin) && !address.startsWith("blob:")),
  ).toEqual([]);
});

test("Enter pressed before the postcode list is there still goes to the postcode", async () => {
  const { page, atlas } = await visit();
  await page.route("**/data/postcodes.json", async (route) => {
    await page.getByText("Opening the postcode list…").waitFor();
    await page.keyboard.press("Enter");
    await route.continue();
  });
  await atlas.search.fill("L28 1AA");
  await atlas.profile.getByRole("heading", { name: "Stockbridge Village" }).waitFor();
});

test("the story of one area: sentence, six releases, domains, who lives there", async () => {
  const { page, atlas } = await visit({ path: "?area=E01006413" });
  const profile = atlas.profile;
  await profile.getByText("Ranks 83rd of 33,755 in England in 2025").waitFor();
  await profile.getByText("Figures and boundaries").click();
  const rows = profile.getByRole("table").getByRole("row");
  expect(await rows.count()).toBe(7);
  expect(await rows.nth(1).innerText()).toContain("2004");
  const text = await profile.innerText();
  expect(text).toContain("Knowsley · Stockbridge ward");
  expect(text).toContain("Housing and services");
  expect(text).toMatch(/Residents 2021\s+1,4\d\d/);
  expect(await page.title()).toContain("Reach Atlas");
});

test("a measure and a release are chosen, Back undoes them, the legend keeps up", async () => {
  const { page, atlas } = await visit();
  await atlas.opened();
  expect(await atlas.legend.innerText()).toContain("Most deprived 10% of England");
  await atlas.chooseMeasure("housing", "Barriers to housing and services");
  await page.waitForURL(/measure=barriers/);
  await atlas.tick(atlas.release(2010));
  await page.waitForURL(/release=2010/);
  await page.goBack();
  await expect.poll(() => atlas.release(2025).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Multiple deprivation");
});

test("a measure without a release says why, and offers no way into it", async () => {
  const { atlas, page } = await visit({ path: "?measure=employment" });
  await atlas.opened();
  expect(await atlas.release(2004).isDisabled()).toBe(true);
  await page.getByText("2004 and 2007: published, but not held in this atlas").waitFor();
});
