import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openBrowser, visit } from "./driver";

afterAll(closeBrowser);

const slide = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^Slide ${number} of`) });

const rail = (page: Page): Locator => page.getByRole("list", { name: "Slides of the deck" });

const openFile = (page: Page, deck: { readonly id: string }): Promise<void> =>
  page.getByLabel("Deck file").setInputFiles({
    name: `${deck.id}.deck.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(deck)),
  });

const LETTERS = {
  ...{ format: "reach-atlas/deck", version: 1, id: "letters", title: "Letters" },
  slides: ["a", "b", "c", "d"].map((id) => ({ id, kind: "text", title: `Slide ${id}` })),
};

/** The offline copy is there, and the one file in it. */
const keptOffline = async (page: Page): Promise<void> => {
  await page.getByText(/Works offline: this device has everything it needs/).waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match("reach-atlas.html")) !== undefined), {
      timeout: 60_000,
    })
    .toBe(true);
};

const into = async (page: Page, deck: RegExp, count: number): Promise<void> => {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: deck }).click();
  await dialog.getByText(`Added to My deck as slide ${count}.`).waitFor();
};

test("with the network off a board's deck is built from three screens, shown, explored, exported and opened from disk", async () => {
  const { page, context, atlas, errors } = await visit({ path: "?screen=present" });
  page.setDefaultTimeout(60_000);
  await keptOffline(page);
  await context.setOffline(true);
  // What a presenter reads in the board room to be sure is true at once, and never says the contrary.
  await page.reload();
  await page.getByText(/Works offline/).waitFor();
  expect(await page.getByText(/needs the network/).allInnerTexts()).not.toContain(
    "This copy needs the network.",
  );

  await page.goto(page.url().replace(/\?.*/, "?measure=income&release=2015"));
  await atlas.opened();
  await page.getByRole("button", { name: "Add to deck" }).click();
  await into(page, /^A new deck/, 1);
  await page.keyboard.press("Escape");
  const screens = page.getByRole("navigation", { name: "Screens" });
  await screens.getByRole("link", { name: "Compare" }).click();
  await page
    .getByRole("button", { name: /^Add to deck: Share of neighbourhoods/ })
    .first()
    .press("Enter");
  await into(page, /^My deck/, 2);
  await page.keyboard.press("Escape");
  await screens.getByRole("link", { name: "Participants" }).click();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page
    .getByText(/^About [\d,]+ participants/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Add to deck" }).first().click();
  await page.getByRole("button", { name: /^Participants per 1,000 residents, by borough/ }).click();
  await into(page, /^My deck/, 3);
  await page.getByRole("button", { name: "Open the deck" }).click();

  // A callout is pinned by pointing at the map, and says what is written.
  await page.getByRole("button", { name: "Point at the map" }).click();
  const map = (await page.locator(".editor-preview .still-map").boundingBox())!;
  await page.mouse.click(map.x + 0.66 * map.width, map.y + 0.66 * map.height);
  const pinned = page.locator(".callout-field input").first();
  await pinned.fill("{count of always-10 areas} areas");
  await pinned.blur();
  await page.locator(".editor-preview .callout").getByText("256 areas").waitFor();
  // Text is written in the interface's own letters, and the notes are in sight beside the slide.
  const notes = page.getByRole("textbox", { name: "Notes for the speaker" });
  expect(await notes.evaluate((node) => getComputedStyle(node).fontFamily)).toMatch(/^"?Inter/);
  expect((await notes.boundingBox())!.y).toBeLessThan(900);

  await page.getByRole("button", { name: "Present", exact: true }).click();
  await slide(page, 1).getByText("256 areas").waitFor();
  await page.getByRole("button", { name: "Full screen" }).click();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("PageDown");
  await slide(page, 2).locator(".stage-chart .plot svg").waitFor();
  await page.keyboard.press("PageDown");
  await slide(page, 3)
    .getByText(/Synthetic participants/)
    .first()
    .waitFor();
  await page.keyboard.press("Home");
  await slide(page, 1).getByText("256 areas").waitFor();
  await page.keyboard.press("e");
  await page.getByRole("button", { name: /Back to slide 1/ }).waitFor();
  await atlas.opened();
  expect(await atlas.measure.inputValue()).toBe("Income deprivation");
  // The audience watches: neither full screen nor the board's colours are left, there and back.
  expect(await isFull()).toBe(true);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("board");
  await page.keyboard.press("Backspace");
  await slide(page, 1).getByText("256 areas").waitFor();
  expect(await isFull()).toBe(true);
  await page.keyboard.press("Escape");

  const take = async (choice: RegExp) => {
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 100_000 }),
      page.getByRole("button", { name: choice }).click(),
    ]);
    const file = join(mkdtempSync(join(tmpdir(), "board-")), download.suggestedFilename());
    await download.saveAs(file);
    await page.keyboard.press("Escape");
    return file;
  };
  const pptx = unzipSync(new Uint8Array(readFileSync(await take(/^PowerPoint/))));
  expect(strFromU8(pptx["ppt/slides/slide1.xml"]!)).toContain("256 areas");
  expect(strFromU8(pptx["ppt/slides/slide3.xml"]!)).toContain("Synthetic participants");
  const html = await take(/^One HTML file/);
  expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);

  const opened = await (await (await openBrowser()).newContext({ offline: true })).newPage();
  await opened.goto(pathToFileURL(html).href);
  await opened
    .getByRole("textbox", { name: "Title of the deck" })
    .or(opened.getByRole("heading", { name: "My deck" }))
    .waitFor({ timeout: 90_000 });
  await opened.getByRole("button", { name: "Present", exact: true }).click();
  await slide(opened, 1).getByText("256 areas").waitFor({ timeout: 60_000 });
  // Nobody's records are in the file.
  await opened.keyboard.press("End");
  await slide(opened, 3)
    .getByText(/No participants are loaded/)
    .first()
    .waitFor();
}, 400_000);

test("a link carries a whole deck to somebody who never had it; a damaged one says so", async () => {
  const { page } = await visit({ path: "?screen=present" });
  await openFile(page, LETTERS);
  await rail(page).getByText("1. Slide a").waitFor();
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain("deck=letters");

  const { pathname, search, hash } = new URL(link);
  const reader = await visit({ path: `${pathname}${search}${hash}` });
  await rail(reader.page).getByText("4. Slide d").waitFor();
  // What stands behind the # is asked of no server.
  expect(reader.requests.filter((address) => address.includes(hash.slice(0, 30)))).toEqual([]);
  await reader.page.getByRole("button", { name: "Present", exact: true }).click();
  await reader.page.keyboard.press("PageDown");
  await slide(reader.page, 2).getByText("Slide b").waitFor();
  await reader.page.reload();
  await slide(reader.page, 2).getByText("Slide b").waitFor();
  await reader.page.keyboard.press("Escape");
  await reader.page.getByRole("button", { name: "All decks" }).click();
  await reader.page.getByText(/from a link, not saved on this device/).waitFor();
  await reader.page.getByRole("button", { name: "Open Letters" }).click();
  await reader.page.evaluate(() => {
    StorageManager.prototype.persist = () => {
      Object.assign(window, { askedToPersist: true });
      return Promise.resolve(true);
    };
  });
  await reader.page.getByRole("button", { name: "Make a copy to edit" }).click();
  await reader.page.getByRole("textbox", { name: "Title of the deck" }).waitFor();
  // What is kept from here on is not to be cleared away when the device is short of room.
  expect(await reader.page.evaluate(() => "askedToPersist" in window)).toBe(true);

  const cut = await visit({ path: `${pathname}${search}${hash.slice(0, -30)}` });
  await cut.page.getByText(/The deck in this link is cut off or damaged/).waitFor();
  const lost = await visit({ path: `${pathname}${search}` });
  await lost.page.getByText(/The end of this link is missing, and the deck with it/).waitFor();
}, 200_000);

test("in the list of slides every legend keeps within its own small slide", async () => {
  const { page } = await visit({ path: "?screen=present&deck=still-poor-today&slide=2" });
  await slide(page, 2).waitFor();
  await page.keyboard.press("l");
  const list = page.getByRole("dialog", { name: "Slides" });
  await list.locator(".stage-legend").nth(4).waitFor();
  const faults = await list.evaluate((dialog) =>
    [...dialog.querySelectorAll(".stage-legend")].flatMap((legend) => {
      const box = legend.getBoundingClientRect();
      const own = legend.closest(".slide-stage")!.getBoundingClientRect();
      const isWithin = box.bottom <= own.bottom && box.right <= own.left + own.width / 2;
      return isWithin && box.height < own.height / 2 ? [] : [legend.textContent];
    }),
  );
  expect(faults).toEqual([]);
  // Nothing of the slide behind shines through.
  const ground = await page
    .locator(".slide-list-overlay")
    .evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(ground).not.toMatch(/rgba|\/ 0/);
}, 60_000);

test("explored from a slide at 1280, the header fits and the way back lies over no licence", async () => {
  const { page, atlas } = await visit({
    ...{ path: "?deck=still-poor-today&slide=4&theme=board", width: 1280, height: 720 },
  });
  await atlas.legend.waitFor();
  await page.locator(".map-foot").waitFor();
  const box = async (part: Locator) => (await part.boundingBox())!;
  for (const button of await page.locator("header.header button:visible").all()) {
    const { x, width, height } = await box(button);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(height, await button.innerText()).toBeLessThan(50);
  }
  const [back, foot] = [
    await box(page.locator(".back-to-slide")),
    await box(page.locator(".map-foot p")),
  ];
  const apart = back.y + back.height <= foot.y + 1 || foot.y + foot.height <= back.y + 1;
  const beside = back.x + back.width <= foot.x + 1 || foot.x + foot.width <= back.x + 1;
  expect(apart || beside).toBe(true);
}, 60_000);

test("with a contrast theme slides keep their colours, on the stage, in the editor and for the speaker", async () => {
  const { page } = await visit({ path: "?screen=present&deck=still-poor-today&slide=4" });
  const looks = () =>
    page.evaluate(() =>
      [".slide-stage", ".stage-title", ".legend-classes li:first-child i", ".callout"].map(
        (part) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(part)!);
          return `${part} ${color} ${backgroundColor}`;
        },
      ),
    );
  await page.locator(".stage-legend").first().waitFor();
  const usual = await looks();
  for (const path of ["&slide=4", "", "&slide=4#speaker"]) {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(page.url().replace(/\?.*/, `?screen=present&deck=still-poor-today${path}`));
    if (path === "") await rail(page).locator(".rail-slide").nth(3).click();
    await page.locator(".stage-legend .legend-classes").first().waitFor();
    await page.locator(".callout").first().waitFor();
    await expect.poll(looks).toEqual(usual);
  }
  // A chart keeps the ground it is drawn for: letters pale on dark, not on white.
  await page.goto(page.url().replace(/\?.*/, "?screen=present&deck=still-poor-today&slide=5"));
  const svg = page.locator(".stage-chart .plot svg");
  await svg.waitFor();
  expect(await svg.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
    "rgba(0, 0, 0, 0)",
  );
}, 120_000);

test("a device without room says so where the deck is copied, with a way out that works", async () => {
  const { page } = await visit({ path: "?screen=present&deck=still-poor-today" });
  await page.getByRole("button", { name: "Make a copy to edit" }).waitFor();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Make a copy to edit" }).click();
  const said = page.getByRole("alert").filter({ hasText: "no room left on this device" });
  await said.waitFor();
  expect(await said.innerText()).not.toContain("DeckStorageError");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Deck file/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toHaveProperty("slides");
}, 90_000);

test("embedded in somebody's page the map stands alone with its legend, and leads to the atlas", async () => {
  const { page, atlas } = await visit({
    path: "?measure=crime&frame=map",
    width: 720,
    height: 640,
  });
  await page.setViewportSize({ width: 900, height: 640 });
  await atlas.legend.waitFor();
  expect(await page.locator("header.header, .measure-panel, .ask-bar").count()).toBe(0);
  expect((await atlas.map.boundingBox())!.height).toBeGreaterThan(630);
  const link = page.getByRole("link", { name: "Open in Reach Atlas" });
  expect(await link.getAttribute("href")).toBe("?measure=crime");

  // Compare has no map of its own to give: it says where its charts are taken from.
  await page.goto(page.url().replace(/\?.*/, "?screen=compare"));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByText(/^Under each chart are its picture/).waitFor();
  expect(await page.getByRole("button", { name: /^Picture \(PNG\)/ }).count()).toBe(0);
});
