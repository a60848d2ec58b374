import type { Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { Atlas, closeBrowser, openBrowser } from "../e2e/driver";

/* A page whose graphics, network or time are taken away, and given back. */

afterAll(closeBrowser);

const LONG = { timeout: 60_000 };

const open = async (path = ""): Promise<Page> => {
  const page = await (
    await openBrowser()
  ).newPage({
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
    serviceWorkers: "block",
  });
  await page.goto(new URL(path, inject("address")).href, { waitUntil: "commit" });
  return page;
};

const idle = (page: Page) => page.locator('[aria-label="Map"][data-state="idle"]');

const bring = (page: Page, rows: number): Promise<void> => {
  const people = Array.from({ length: rows }, (_, id) => `P${id},E01006512,Ways to Work`);
  return page.locator('input[type="file"]').setInputFiles({
    ...{ name: "own.csv", mimeType: "text/csv" },
    buffer: Buffer.from(["participant_id,lsoa_code,programme", ...people].join("\n")),
  });
};

/** Takes the graphics of the live map away; `give` brings them back. */
const loseGraphics = async (page: Page) => {
  const lost = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
    const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    extension?.loseContext();
    return extension;
  });
  return { give: () => lost.evaluate((extension) => extension?.restoreContext()) };
};

test("graphics taken away under participants come back, and nobody has to bring the file again", async () => {
  const page = await open("?screen=participants");
  await bring(page, 40);
  await page.getByRole("button", { name: /^Use these/ }).click();
  const headline = page.getByRole("heading", { name: /^About 40 participants/ });
  await headline.waitFor(LONG);
  await idle(page).waitFor(LONG);
  const graphics = await loseGraphics(page);
  await page.getByText("The map stopped. Trying again…").waitFor();
  expect(await headline.isVisible()).toBe(true);
  expect(await page.getByText("it has no WebGL").count()).toBe(0);
  await graphics.give();
  await idle(page).waitFor(LONG);
  await page.getByText("The map stopped").waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Chance" }).click();
  await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
  await page.close();
});

test("a slide's map is a picture: it stands when the graphics process dies, and so does the next", async () => {
  const page = await open("?screen=present&deck=still-poor-today&slide=2");
  const slide = (number: number) =>
    page.getByRole("region", { name: new RegExp(`^Slide ${number} of`) });
  await slide(2).locator("canvas, svg").first().waitFor(LONG);
  expect(await page.locator(".maplibregl-canvas").count()).toBe(0);
  await page.waitForTimeout(2_000);
  const before = await slide(2).screenshot();
  const browser = await openBrowser();
  const session = await browser.newBrowserCDPSession();
  await session.send("Browser.crashGpuProcess");
  await page.waitForTimeout(3_000);
  expect(Buffer.compare(await slide(2).screenshot(), before)).toBe(0);
  await page.keyboard.press("PageDown");
  await slide(3).locator("canvas, svg").first().waitFor(LONG);
  await page.close();
});

/** A network that goes once a file is asked for, and comes back. */
const cutAt = async (file: RegExp): Promise<{ page: Page; comesBack: () => void }> => {
  const page = await (
    await openBrowser()
  ).newPage({
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
    serviceWorkers: "block",
  });
  let isCut = false;
  let isBack = false;
  await page.context().route("**/*", (route) => {
    isCut ||= file.test(route.request().url());
    const asked = isCut && !isBack ? route.abort("internetdisconnected") : route.continue();
    return asked.catch(() => undefined);
  });
  await page.goto(inject("address"), { waitUntil: "commit" });
  return {
    page,
    comesBack: () => {
      isBack = true;
    },
  };
};

test.each([
  // Of its own code nothing came: the page itself can say that it waits.
  ["before any code", /assets\/index-/, /slow to open|could not be reached/],
  [
    "before the page's code",
    /assets\/page-/,
    /assets\/page-[\w-]+\.(?:js|css) could not be reached/,
  ],
  ["before the live map", /assets\/maplibre-/, /assets\/maplibre-[\w-]+\.(?:js|css) could not be/],
])(
  "a network lost while the atlas opens, %s, is said, and Retry goes on",
  async (_, file, words) => {
    const { page, comesBack } = await cutAt(file);
    const note = page.getByRole("alert").filter({ hasText: words }).first();
    await note.waitFor(LONG);
    comesBack();
    await note.getByText(/^(?:Retry|Try again)$/).click();
    await new Atlas(page).opened();
    await idle(page).waitFor(LONG);
    await page.close();
  },
);

/** A tab that its browser puts to sleep for a while, as browsers do with tabs in the background. */
const sleep = async (page: Page, milliseconds: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await new Promise((done) => setTimeout(done, milliseconds));
  await session.send("Page.setWebLifecycleState", { state: "active" });
};

test("a tab that slept goes on: the file is read on, the map answers, a deck is kept", async () => {
  const page = await open("?screen=participants");
  await page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();
  await bring(page, 600_000);
  await page.getByRole("heading", { name: /^Reading/ }).waitFor();
  // Longer than a reading may stand still.
  await sleep(page, 25_000);
  await page.getByRole("heading", { name: "600,000 people from 600,000 rows" }).waitFor(LONG);
  expect(await page.getByText("made no progress").count()).toBe(0);
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page.getByRole("heading", { name: /^About/ }).waitFor(LONG);

  await page.getByRole("link", { name: "Explore" }).click();
  await idle(page).waitFor(LONG);
  await sleep(page, 5_000);
  const scale = page.getByRole("img", { name: /^Scale/ });
  const before = await scale.getAttribute("aria-label");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => scale.getAttribute("aria-label")).not.toBe(before);
  await idle(page).waitFor(LONG);

  await page.getByRole("link", { name: "Present" }).click();
  await page.getByRole("button", { name: "New deck" }).click();
  const title = page.getByRole("textbox", { name: "Title of the deck" });
  await title.fill("Typed before sleep");
  await sleep(page, 5_000);
  await title.blur();
  await expect.poll(() => page.getByRole("status").allInnerTexts()).not.toEqual([]);
  await page.reload();
  await expect.poll(() => title.inputValue(), LONG).toBe("Typed before sleep");
  await page.close();
});
