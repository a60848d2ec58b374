import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "../e2e/driver";

afterAll(closeBrowser);

/** What projectors and walls show, and one size between. */
const SIZES = [
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;

const SCREENS = [
  ["Explore", "", "role=figure[name=/Legend/]"],
  ["the table", "show=table", "role=table[name='Areas'] >> role=row >> nth=3"],
  ["Compare", "screen=compare", "#standing h2"],
  ["Participants", "screen=participants", "h1"],
  ["Present", "screen=present", "h1"],
  ["the editor", "screen=present&deck=still-poor-today", "role=list[name='Slides of the deck']"],
  ["Method", "screen=method", "h1"],
] as const;

const goTo = async (page: Page, search: string, ready: string): Promise<void> => {
  await page.evaluate((path) => {
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `?${search}`);
  await page.mouse.move(4, 4);
  await page.locator(ready).first().waitFor();
};

/** How large each text that is shown is drawn, CSS pixels of the window; slides and the map have sizes of their own. */
const sizesOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const sizes: Record<string, number> = {};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const words = texts.currentNode.textContent?.trim() ?? "";
      const element = texts.currentNode.parentElement!;
      if (words === "" || !element.checkVisibility()) continue;
      if (element.closest(".slide-stage, .map-view, .sr-only, svg, script, style")) continue;
      const zoom = (element as HTMLElement & { currentCSSZoom: number }).currentCSSZoom;
      sizes[`${element.className}: ${words}`] =
        parseFloat(getComputedStyle(element).fontSize) * zoom;
    }
    return sizes;
  });

test.each(SIZES)(
  "at %i × %i every text is larger on the board theme",
  async (width, height) => {
    const { page } = await visit({ path: "?screen=method", width, height });
    for (const [name, search, ready] of SCREENS) {
      await goTo(page, search, ready);
      const light = await sizesOf(page);
      await goTo(page, `${search}&theme=board`, ready);
      await page.locator(":root[data-theme=board]").waitFor();
      const board = await sizesOf(page);
      const both = Object.keys(light).filter((words) => words in board);
      expect(both.length, name).toBeGreaterThan(10);
      const least = Math.min(...Object.values(board));
      expect({ name, least: least >= 12 }).toEqual({ name, least: true });
      const small = both.filter((words) => board[words]! < light[words]! * 1.08);
      expect({ name, small }).toEqual({ name, small: [] });
    }
  },
  180_000,
);

/** A phone, and each way that the header lays out what it offers. */
test.each([
  [320, 640],
  [761, 768],
  [900, 768],
  [1024, 768],
  [1440, 900],
] as const)(
  "at %i × %i the board theme is offered on every screen",
  async (width, height) => {
    const { page } = await visit({ path: "?screen=method", width, height });
    const choice = page.getByRole("button", { name: /^Board theme/ });
    for (const [, search, ready] of SCREENS) {
      await goTo(page, search, ready);
      if (!(await choice.isVisible()))
        await page.getByRole("button", { name: "Share or export" }).click();
      await choice.click();
      await page.locator(":root[data-theme=board]").waitFor();
      await page.keyboard.press("Escape");
      await goTo(page, "screen=method", "h1");
    }
  },
  120_000,
);
