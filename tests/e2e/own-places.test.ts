import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";

import { closeBrowser, visit } from "./driver";
import { watchRequests } from "./watch-requests";

afterAll(closeBrowser);

/** Names and postcodes of the places that are brought. */
const SAYS = /toxteth|kirkby|dingle|l8 ?1yj|l32 ?8sy/i;

const bring = async (page: Page, name: string, content: string): Promise<void> =>
  page
    .getByLabel(/^Add (?:a|another) file/)
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

const figuresOf = async (page: Page, place: string): Promise<number[]> => {
  const cells = page.getByRole("row", { name: new RegExp(place) }).getByRole("cell");
  await expect
    .poll(async () => (await cells.allInnerTexts()).join(), { timeout: 60_000 })
    .toMatch(/^\d/);
  return (await cells.allInnerTexts()).slice(0, 3).map((text) => Number(text.replaceAll(",", "")));
};

test("bring places, see who lives near, find more sites, forget: nothing leaves the page", async () => {
  const { page, context, errors } = await visit({ path: "?persistence=none" });
  const strange = watchRequests(context, SAYS);
  await page.getByRole("switch", { name: "Your own places" }).click();

  // What cannot be used is said, and nothing is there yet.
  await bring(page, "people.csv", "name,n\nAnn,1\n");
  await page.getByText("people.csv: no column gives a location").waitFor();

  await bring(
    page,
    "hubs.csv",
    "Hub,Postcode\nToxteth hub,L8 1YJ\nKirkby hub,L32 8SY\nAway,M1 1AA\n",
  );
  await page.getByText("hubs.csv, row 4: Not a postcode of the region (left out).").waitFor();
  await page.getByRole("button", { name: "Use 2 places" }).click();

  const toxteth = await figuresOf(page, "Toxteth hub");
  const kirkby = await figuresOf(page, "Kirkby hub");
  const all = await figuresOf(page, "All together");
  // 11 km apart they share nobody; each figure is rounded by itself.
  all.forEach((figure, at) =>
    expect(Math.abs(figure - toxteth[at]! - kirkby[at]!)).toBeLessThan(2),
  );
  await page
    .getByRole("figure", { name: "Legend" })
    .getByText("Your own places, not a published list: 2")
    .waitFor();

  // By hand, from the keyboard: the same postcode again adds nobody.
  await page.getByLabel("Name", { exact: true }).fill("Toxteth again");
  await page.getByLabel("Postcode", { exact: true }).fill("l8 1yj");
  await page.keyboard.press("Enter");
  expect(await figuresOf(page, "Toxteth again")).toEqual(toxteth);
  expect(await figuresOf(page, "All together")).toEqual(all);
  await page.getByRole("button", { name: "Remove Toxteth again" }).click();

  // Found by name, and gone to.
  await page.getByRole("searchbox", { name: "Find a place" }).fill("kirkby hub");
  const option = page.getByRole("option", { name: /^Kirkby hub/ });
  expect(await option.innerText()).toContain("Your own place, known in this session only");
  await option.click();
  await expect.poll(() => new URL(page.url()).search).toMatch(/map=1\d(?:\.\d+)?\/53\.4/);

  // On foot: fewer people, drawn along streets with the credit that their licence asks for.
  await page.getByRole("combobox", { name: /^Within/ }).selectOption("walk 10");
  await page.getByText(/^Of the residents beyond who can walk/).waitFor({ timeout: 60_000 });
  const onFoot = await figuresOf(page, "All together");
  onFoot.forEach((figure, at) => expect(figure).toBeLessThan(all[at]!));
  expect(onFoot[0]).toBeGreaterThan(0);
  const legend = page.getByRole("figure", { name: "Legend" });
  await legend.getByText("Streets within 10 minutes’ walk at 4.8 km an hour of one").waitFor();
  await legend.getByText(/© OpenStreetMap contributors, August 2021 \(ODbL\)/).waitFor();
  await page.getByRole("combobox", { name: /^Within/ }).selectOption("line 800");
  expect(await figuresOf(page, "All together")).toEqual(all);

  // Two more sites, and one of them not to be had.
  await page.getByLabel("More places").selectOption("2");
  await page.getByRole("button", { name: "Find the sites" }).click();
  const sites = page.getByRole("list", { name: "Sites found" }).getByRole("listitem");
  await expect.poll(() => sites.count(), { timeout: 60_000 }).toBe(2);
  const first = (await sites.first().locator("b").innerText()).trim();
  await page.getByText("Sites proposed: 2").waitFor();
  await page.getByRole("button", { name: `Forbid ${first}` }).click();
  await expect
    .poll(async () => (await sites.locator("b").allInnerTexts()).join(), { timeout: 60_000 })
    .not.toContain(first);
  // The shortest way instead, on average.
  await page.getByLabel("Aim").selectOption("nearest-residents");
  await page
    .getByText(/^Residents live \d+\.\d km from the nearest.*With these sites it is/)
    .waitFor({ timeout: 60_000 });
  expect((await sites.allInnerTexts()).join()).toMatch(/brings the average to \d+\.\d km/);
  await page.getByText("Sites proposed: 2").waitFor();
  await page.getByRole("button", { name: "Add them to your places" }).click();
  await page.getByText("Your own places, not a published list: 4").waitFor();

  // The file says whose places and what kind of figures they are.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved.split("\n")[0]).toBe(
    "place,residents,persistent_residents,income_deprived,areas_touched,children",
  );
  expect(saved).toContain("Your own places, not a published list.");

  expect(new URL(page.url()).search).toContain("own=places");
  expect(page.url()).not.toMatch(/toxteth|l8.{0,3}1yj/i);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/toxteth/i);

  await page.getByRole("button", { name: "Forget these places" }).click();
  await page.getByText("Your own places, not a published list").waitFor({ state: "detached" });
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test("place by a press on the map or by its keys, name, move, remove: nothing leaves the page", async () => {
  const { page, context, atlas, errors } = await visit({
    path: "?own=places&persistence=none&map=13/53.385/-2.97",
  });
  const strange = watchRequests(context, SAYS);
  await atlas.mapIsIdle();
  const address = page.url();
  const place = page.getByRole("button", { name: "Place on the map" });
  const press = async (x: number, y: number): Promise<void> => {
    const { x: left, y: top } = (await atlas.map.boundingBox())!;
    await page.mouse.click(left + x, top + y);
  };
  const hint = page.getByText("Press where the place is.");

  // Escape leaves, and the button has the focus again.
  await place.click();
  await hint.waitFor();
  await page.keyboard.press("Escape");
  await hint.waitFor({ state: "detached" });
  await expect.poll(() => place.evaluate((each) => each === document.activeElement)).toBe(true);

  // No area is chosen by the press; the name is typed at once.
  await place.click();
  await hint.waitFor();
  await press(800, 400);
  const name = page.getByLabel("Name of the new place");
  await expect.poll(() => name.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.type("Toxteth stall");
  await page.keyboard.press("Enter");
  await expect.poll(() => place.evaluate((each) => each === document.activeElement)).toBe(true);
  const before = await figuresOf(page, "Toxteth stall");
  expect(before[0]).toBeGreaterThan(1_000);
  await atlas.legend.getByText("Your own places, not a published list: 1").waitFor();

  // Moved, beside the region first.
  await page.getByRole("button", { name: "Move Toxteth stall", exact: true }).click();
  await press(500, 500);
  await page.getByText("The region has no land there.").first().waitFor();
  await press(1_000, 250);
  await expect.poll(async () => (await figuresOf(page, "Toxteth stall"))[0]).not.toBe(before[0]);
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "Remove Toxteth stall" }).click();

  // From the keyboard alone: the focus goes to the map, Enter takes the middle of the area.
  await place.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.map.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Kirkby stall");
  await page.keyboard.press("Enter");
  expect((await figuresOf(page, "Kirkby stall"))[0]).toBeGreaterThan(1_000);

  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
});

test("participants near a place are counted from what is released, and say that they are made up", async () => {
  const { page, errors } = await visit({ path: "?persistence=none&own=places" });
  await page.getByLabel("Name", { exact: true }).fill("Hub");
  await page.getByLabel("Postcode", { exact: true }).fill("l8 1yj");
  await page.keyboard.press("Enter");
  expect(await figuresOf(page, "Hub")).toHaveLength(3);
  // Nothing is said of participants before there are any.
  const near = page.getByRole("region", { name: "Participants near your places", exact: true });
  expect(await near.count()).toBe(0);

  await page.getByRole("switch", { name: "Participants" }).click();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await near.getByRole("row", { name: /^Hub (?:about \d+|fewer than 5)$/ }).waitFor();
  await near.getByRole("row", { name: /^Beyond about 2,1[5-9][05]$/ }).waitFor();
  await near.getByText("Synthetic", { exact: true }).waitFor();
  await near.getByText(/Counts below 5 are hidden/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv).toContain("From: Synthetic participants.");
  expect(errors).toEqual([]);
});
