import type { Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "./driver";

afterAll(closeBrowser);

const slide = (page: Page, number: number) =>
  page.getByRole("region", { name: new RegExp(`^Slide ${number} of`) });

const LETTERS = {
  ...{ format: "reach-atlas/deck", version: 1, id: "letters", title: "Letters" },
  slides: ["a", "b", "c", "d"].map((id) => ({ id, kind: "text", title: `Slide ${id}` })),
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page on a screen that is touched. */
const touched = async (path: string, width = 1440, height = 900) => {
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width, height }, hasTouch: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(new URL(path, inject("address")).href);
  return page;
};

const finger = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchMove" | "touchEnd", at?: Point) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [at] });
};

test("a finger drawn across an upright tablet turns the slide, both ways, and a tap goes on", async () => {
  const page = await touched("?screen=present&deck=still-poor-today&slide=6", 820, 1180);
  await slide(page, 6).waitFor();
  const touch = await finger(page);
  const draw = async (from: number, to: number) => {
    await touch("touchStart", { x: from, y: 300 });
    for (let step = 1; step <= 5; step++)
      await touch("touchMove", { x: from + ((to - from) * step) / 5, y: 302 });
    await touch("touchEnd");
  };
  await draw(700, 150);
  await slide(page, 7).waitFor();
  await draw(150, 700);
  await slide(page, 6).waitFor();
  await touch("touchStart", { x: 400, y: 300 });
  await touch("touchEnd");
  await slide(page, 7).waitFor();
}, 60_000);

test("slides are dragged to another place by mouse and by finger; a finger that moves at once scrolls", async () => {
  const page = await touched("?screen=present");
  await page.getByLabel("Deck file").setInputFiles({
    name: "letters.deck.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(LETTERS)),
  });
  const rail = page.getByRole("list", { name: "Slides of the deck" });
  const order = async () =>
    (await rail.locator(".rail-title").allInnerTexts()).map((words) => words.slice(-1)).join("");
  await rail.getByText("4. Slide d").waitFor();
  const item = (at: number) => rail.locator(":scope > li").nth(at);
  await item(0).locator(".rail-slide").dragTo(item(2).locator(".rail-slide"));
  await expect.poll(() => order()).toBe("bcad");
  await item(3).locator(".rail-slide").dragTo(item(0).locator(".rail-slide"));
  await expect.poll(() => order()).toBe("dbca");

  const touch = await finger(page);
  const middle = async (at: number) => {
    const { x, y, width, height } = (await item(at).locator(".rail-slide").boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const [from, to] = [await middle(0), await middle(2)];
  const draw = async (rest: number) => {
    await touch("touchStart", from);
    await page.waitForTimeout(rest);
    for (let step = 1; step <= 6; step++)
      await touch("touchMove", { x: from.x, y: from.y + ((to.y - from.y) * step) / 6 });
    await touch("touchEnd");
  };
  await draw(0);
  await page.waitForTimeout(500);
  expect(await order()).toBe("dbca");
  await page.locator(".editor-rail").evaluate((node) => node.scrollTo(0, 0));
  await draw(600);
  await expect.poll(() => order()).toBe("bcda");
}, 120_000);
