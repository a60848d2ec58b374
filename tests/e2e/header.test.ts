import type { Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "./driver";

afterAll(closeBrowser);

/** On both sides of each width at which the header changes, and some between. */
const WIDTHS = [
  ...[320, 360, 420, 421, 600, 760, 761, 800, 880, 960, 961, 1000, 1080, 1081, 1120, 1121],
  ...[1260, 1261, 1280, 1400, 1401, 1600, 1920],
];

/** As wide as the header lets any logo be. */
const BRAND = JSON.stringify({
  format: "reach-atlas/brand",
  version: 1,
  name: "Knowsley Council",
  colours: { onWhite: "#005a70", onDark: "#7fd6e8" },
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 60"><path d="M0 0h900v60H0z"/></svg>',
});

/** Pixels that a search needs to show what is typed. */
const LEAST_OF_SEARCH = 60;

/** What stands wrong in the header as the page is now. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const header = document.querySelector("header")!;
    const shown = [...header.querySelectorAll<HTMLElement>("a, button, input, summary, img")]
      .filter((each) => each.checkVisibility())
      .filter((each) => each.closest(".region-links, .part-fault, .part-slow") === null)
      .map((each) => ({
        each,
        box: each.getBoundingClientRect(),
        name: each.innerText.trim() || each.getAttribute("aria-label") || each.tagName,
      }));
    const faults: string[] = [];
    /** Words of one line have one top. */
    const lines = (each: HTMLElement): number => {
      const words = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      const tops = new Set<number>();
      while (words.nextNode() !== null) {
        if (words.currentNode.parentElement!.closest(".sr-only") !== null) continue;
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        for (const { top } of range.getClientRects()) tops.add(Math.round(top));
      }
      return tops.size;
    };
    shown.forEach(({ each, box, name }, at) => {
      const { left, right, top, bottom } = box;
      if (lines(each) > 1) faults.push(`${name} wraps`);
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        faults.push(`${name} is cut`);
      if (each.tagName === "INPUT" && box.width < least) faults.push(`${name} has no room`);
      for (const other of shown.slice(at + 1)) {
        const wide = Math.min(right, other.box.right) - Math.max(left, other.box.left);
        const high = Math.min(bottom, other.box.bottom) - Math.max(top, other.box.top);
        if (wide > 1 && high > 1 && !each.contains(other.each))
          faults.push(`${name} lies over ${other.name}`);
      }
    });
    const root = getComputedStyle(document.documentElement);
    const { height } = header.getBoundingClientRect();
    if (height > parseFloat(root.getPropertyValue("--header")))
      faults.push(`the header is ${height} pixels high`);
    for (const note of header.querySelectorAll(".part-fault, .part-slow")) {
      const { left, right, width } = note.getBoundingClientRect();
      if (width === 0 || left < 0 || right > innerWidth) faults.push("the note is cut");
    }
    return faults;
  }, LEAST_OF_SEARCH);

/** Faults at every width, by width. */
const atEveryWidth = async (page: Page): Promise<Record<number, string[]>> => {
  const found: Record<number, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await faultsOf(page);
    if (faults.length > 0) found[width] = faults;
  }
  return found;
};

test("the header keeps to one line at any width, while notes stand in it and without them", async () => {
  const page = await (await openBrowser()).newPage({ serviceWorkers: "block" });
  await page.route("**/brand.json", (route) => route.fulfill({ body: BRAND }));
  let offline = (): void => undefined;
  const lost = new Promise<void>((done) => (offline = done));
  await page.route(
    "**/assets/place-search-*.js",
    async (route) => {
      await lost;
      await route.abort("internetdisconnected");
    },
    { times: 1 },
  );
  await page.goto(new URL("?screen=participants", inject("address")).href);
  await page.mouse.move(4, 4);
  const header = page.getByRole("banner");
  await header.getByRole("img", { name: "Knowsley Council" }).waitFor();

  await header.getByText(/search for places is slow to load/).waitFor();
  expect(await atEveryWidth(page)).toEqual({});

  offline();
  const note = header.getByRole("alert");
  await note.waitFor();
  expect(await note.innerText()).toMatch(/place-search-[\w-]+\.js/);
  expect(await atEveryWidth(page)).toEqual({});

  await note.getByRole("button", { name: "Retry" }).click();
  await note.waitFor({ state: "detached" });
  expect(await atEveryWidth(page)).toEqual({});
  await page.close();
});
