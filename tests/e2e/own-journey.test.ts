import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";

import { builtAreas } from "../built-data";
import { closeBrowser, visit } from "./driver";
import { watchRequests } from "./watch-requests";

afterAll(closeBrowser);

const areas = builtAreas();

/** Every other ward waits twice as long. */
const WARDS = [
  "Ward code,Waiting for advice (days)",
  ...areas.wards.map(({ code }, at) => `${code},${at % 2 === 0 ? 40 : 20}`),
].join("\n");

const HUBS = [
  "Hub,Postcode,Kind",
  "Granby hub,L8 1YJ,Family Hub",
  "Northwood hub,L32 8SY,Family Hub",
  "Bus outside,L1 8JQ,Advice bus",
].join("\n");

const csv = (name: string, content: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(content),
});

const bringFigures = async (page: Page): Promise<void> => {
  await page
    .getByRole("region", { name: "Your own figures" })
    .getByRole("button", { name: "Add a file" })
    .click();
  await page.getByLabel("Your file").setInputFiles(csv("wards.csv", WARDS));
  const dialog = page.getByRole("dialog", { name: "Add your own figures" });
  const column = dialog.getByRole("group", { name: "Waiting for advice (days)" });
  await column.getByLabel("It is").selectOption("score");
  await column.getByLabel("Unit").fill("days");
  await column.getByLabel("Worse for residents").selectOption("high");
  await dialog.getByLabel("Source, to stand beside the figures").fill("Advice desk");
  await dialog.getByRole("button", { name: "Read the file" }).click();
  await dialog.getByRole("button", { name: "Add 1 measure" }).click();
};

/** Residents in a row of the table of places. */
const residentsOf = async (page: Page, row: string): Promise<number> => {
  const cell = page.getByRole("row", { name: new RegExp(`^${row}`) }).getByRole("cell");
  await expect.poll(() => cell.first().innerText(), { timeout: 60_000 }).toMatch(/^\d/);
  return Number((await cell.first().innerText()).replaceAll(",", ""));
};

/** Places, and figures: a slide's words name a measure and its source, and are the reader's to change. */
const NEVER_KEPT = /granby|northwood|bus outside|"own":|"value":/i;

/** Everything that the device keeps, as text. */
const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: unknown[] = [localStorage, sessionStorage];
    for (const { name = "" } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(new Error(`${name} did not open`));
      });
      for (const store of base.objectStoreNames)
        kept.push(
          await new Promise((done, fail) => {
            const reading = base.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => done(reading.result);
            reading.onerror = () => fail(new Error(`${store} did not open`));
          }),
        );
      base.close();
    }
    return JSON.stringify(kept);
  });

test("an officer’s own wards and hubs, from the files to the slide and out of the page again", async () => {
  const { page, context, atlas, errors } = await visit({ path: "?persistence=always-10" });
  page.setDefaultTimeout(60_000);
  const says = /waiting|advice|granby|northwood|l8 ?1yj|l32 ?8sy|l1 ?8jq/i;
  const strange = watchRequests(context, says);

  // Both on one map, each with whose it is.
  await bringFigures(page);
  await expect.poll(() => atlas.measure.inputValue()).toBe("Waiting for advice (days)");
  await page.getByRole("switch", { name: "Your own places" }).click();
  await page.getByLabel("Add a file of places").setInputFiles(csv("hubs.csv", HUBS));
  await page.getByRole("button", { name: "Use 3 places" }).click();
  await atlas.legend.getByText("Your own figures").first().waitFor();
  await atlas.legend.getByText("Your own places, not a published list: Family Hub, 2").waitFor();

  // Of the areas where people wait longest, those that are always poor.
  const poor = page.getByRole("region", { name: "Persistent hot spots" }).locator(".layer-count");
  const everywhere = Number((await poor.locator("b").innerText()).replaceAll(",", ""));
  await page.getByRole("button", { name: /Add a condition on/ }).click();
  await page.getByRole("option", { name: "Waiting for advice (days)" }).click();
  await page.getByRole("button", { name: /^Number for waiting for advice/ }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Above" }).fill("30");
  await page.keyboard.press("Enter");
  const long = areas.wards.map((_, at) => at % 2 === 0);
  const waiting = Array.from(areas.ward, (ward) => long[ward]).filter(Boolean).length;
  await page.getByText(`${waiting} areas`).first().waitFor();
  await poor.getByText(`of ${waiting} neighbourhoods among those shown`).waitFor();
  const among = Number((await poor.locator("b").innerText()).replaceAll(",", ""));
  expect(among).toBeGreaterThan(0);
  expect(among).toBeLessThan(everywhere);

  // Who lives beyond 800 m.
  const beyond = await residentsOf(page, "Beyond");
  const within = await residentsOf(page, "All together");
  expect(
    Math.abs(beyond + within - areas.residents.reduce((sum, one) => sum + one, 0)),
  ).toBeLessThan(2);
  await page.getByText(/residents live beyond: on average \d+\.\d km/).waitFor();

  // Two more hubs; one of them goes where a room is to let.
  await page.getByLabel("More places").selectOption("2");
  await page.getByRole("button", { name: "Find the sites" }).click();
  const sites = page.getByRole("list", { name: "Sites found" }).getByRole("listitem");
  await expect.poll(() => sites.count(), { timeout: 60_000 }).toBe(2);
  const names = async () => (await sites.locator("b").allInnerTexts()).map((name) => name.trim());
  const [first = ""] = await names();
  await page.getByRole("button", { name: `Take it instead of ${first}` }).click();
  await expect.poll(async () => (await names()).length, { timeout: 60_000 }).toBe(2);
  await expect.poll(async () => (await names()).join(), { timeout: 60_000 }).not.toContain(first);
  await page.getByRole("button", { name: "Add them to your places" }).click();
  await expect.poll(() => residentsOf(page, "Beyond"), { timeout: 60_000 }).toBeLessThan(beyond);

  // To a deck that keeps neither, and from there to PowerPoint.
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByText("Either way the slide’s words name them and their source").waitFor();
  await page.getByText("Your own places and shapes do not go into the deck.").waitFor();
  await page.getByRole("button", { name: /A new deck/ }).click();
  await page.getByRole("button", { name: "Open the deck" }).click();
  await page.getByRole("list", { name: "Slides of the deck" }).waitFor();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^PowerPoint/ }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const written = strFromU8(parts["ppt/slides/slide1.xml"]!);
  for (const words of [
    "Waiting for advice (days)",
    "Your own figures",
    "Your own places, not a published list: Family Hub, 2",
    "Your own: no kind given, 2",
    "Your own: Advice bus, 1",
    "Advice desk",
  ])
    expect(written).toContain(words);
  expect(await keptOnDevice(page)).not.toMatch(NEVER_KEPT);

  // Forgotten, nothing of them is left on the page, on the device or in the address.
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Explore" }).click();
  await page.getByRole("button", { name: "Forget these places" }).click();
  await page.getByRole("button", { name: "Forget these figures" }).click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Multiple deprivation");
  await expect.poll(() => page.url()).not.toContain("own-");
  expect(await page.locator("body").innerText()).not.toMatch(/granby|northwood|waiting for/i);
  expect(await keptOnDevice(page)).not.toMatch(NEVER_KEPT);
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
});

test("a slide points at an own place once the reader puts it in the deck, and at no other", async () => {
  const { page, context, errors } = await visit({ path: "?persistence=none" });
  page.setDefaultTimeout(60_000);
  const strange = watchRequests(context, /granby|northwood|l8 ?1yj|l32 ?8sy|l1 ?8jq/i);
  await page.getByRole("switch", { name: "Your own places" }).click();
  await page.getByLabel("Add a file of places").setInputFiles(csv("hubs.csv", HUBS));
  await page.getByRole("button", { name: "Use 3 places" }).click();
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: /A new deck/ }).click();
  await page.getByRole("button", { name: "Open the deck" }).click();

  // Choosing one says what is kept, and keeps nothing.
  const choice = page.getByRole("combobox", { name: "Point at your own place" });
  await choice.selectOption({ label: "Granby hub, Family Hub" });
  await page.getByText("The deck then holds this place’s name and position").waitFor();
  expect(await keptOnDevice(page)).not.toMatch(NEVER_KEPT);

  await page.getByRole("button", { name: "Put it in the deck" }).click();
  await page.locator(".still-map .callout", { hasText: "Granby hub" }).first().waitFor();
  await expect.poll(() => keptOnDevice(page)).toMatch(/granby hub/i);
  expect(await keptOnDevice(page)).not.toMatch(/northwood|bus outside/i);

  // The same place is there once; Undo takes it out again.
  await choice.selectOption({ label: "Granby hub, Family Hub" });
  expect(await page.getByRole("button", { name: "Put it in the deck" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => keptOnDevice(page)).not.toMatch(/granby/i);
  expect(page.url()).not.toMatch(/granby/i);
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
});
