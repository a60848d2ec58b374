import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const CREDIT = "© OpenMapTiles © OpenStreetMap contributors, August 2021";
const WAVERTREE = "map=14/53.395/-2.945&streets=shown";

test("streets come when the map is near, are credited, and are gone when switched off", async () => {
  const { page, atlas, errors } = await visit();
  const parts: number[] = [];
  page.on("response", (response) => {
    if (response.url().includes("streets.pmtiles")) parts.push(response.status());
  });
  await atlas.opened();
  await atlas.mapIsIdle();
  expect(parts).toEqual([]);

  // A street is found by name: the map goes there, and a pin marks it.
  await atlas.find("Smithdown Road");
  await page
    .getByRole("option", { name: /^Smithdown Road/ })
    .first()
    .click();
  await page.getByText(CREDIT).waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/^15\//);
  expect(parts.length).toBeGreaterThan(1);
  // Never the whole file.
  expect(new Set(parts)).toEqual(new Set([206]));

  const picture = async () => (await page.getByRole("application").screenshot()).toString("base64");
  const drawn = await picture();
  await page.getByRole("switch", { name: "Streets" }).click();
  await expect.poll(() => page.getByText(CREDIT).count()).toBe(0);
  await expect.poll(picture).not.toBe(drawn);
  expect(new URL(page.url()).searchParams.has("streets")).toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});

test("a file of streets that is missing is named, the map stands, and Retry draws them", async () => {
  const { page, atlas } = await visit();
  let broken = true;
  await page.route("**/data/streets.pmtiles", (route) =>
    broken ? route.fulfill({ status: 404, body: "Not found" }) : route.continue(),
  );
  await page.goto(`${page.url().split("?")[0]!}?${WAVERTREE}`);
  await atlas.opened();
  const alert = page.getByRole("alert").filter({ hasText: "without streets" });
  await alert.getByText("streets.pmtiles: is missing from the server (404).").waitFor();
  await atlas.mapIsIdle();
  expect(await page.getByText(CREDIT).count()).toBe(0);
  broken = false;
  await alert.getByRole("button", { name: "Retry" }).click();
  await page.getByText(CREDIT).waitFor();
  await expect.poll(() => alert.count()).toBe(0);
  await page.close();
});

test("streets are saved on the device when asked, are drawn without a network, and are removed again", async () => {
  const { page, context, atlas } = await visit({ path: "?screen=present" });
  page.setDefaultTimeout(60_000);
  const asked: string[] = [];
  context.on("request", (request) => {
    if (request.url().includes("streets.pmtiles"))
      asked.push(`${request.method()} ${request.headers()["range"] ?? "whole"}`);
  });
  await page.getByText(/Only streets on the map and a first walk/).waitFor();

  // The size is said first, and nothing is fetched for it.
  await page.goto(`${page.url().split("?")[0]!}?${WAVERTREE}`);
  await atlas.opened();
  await page.getByText(CREDIT).waitFor();
  const save = page.getByRole("button", { name: "Save streets for offline use (3.0 MB)" });
  await save.waitFor();
  expect(asked.filter((each) => each === "GET whole")).toEqual([]);
  await save.press("Enter");
  const remove = page.getByRole("button", { name: "Remove saved streets" });
  await remove.waitFor();
  expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByText("This device has the streets (3.0 MB)").waitFor();
  expect(asked.filter((each) => each === "GET whole")).toHaveLength(1);

  await context.setOffline(true);
  asked.length = 0;
  await page.goto(`${page.url().split("?")[0]!}?${WAVERTREE}`);
  await atlas.opened();
  await page.getByText(CREDIT).waitFor();
  await atlas.mapIsIdle();
  await remove.waitFor();
  expect(await page.getByRole("alert").filter({ hasText: "without streets" }).count()).toBe(0);
  expect(asked).toEqual([]);

  await remove.click();
  await expect.poll(() => remove.count()).toBe(0);
  expect(await page.evaluate(() => caches.has("street-map"))).toBe(false);
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "without streets" }).waitFor();
});
