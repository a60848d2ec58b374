import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "./driver";

afterAll(closeBrowser);

/** Every 16th pixel of a canvas across and down, as one colour each. */
const colours = (selector: string): string[] | null => {
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  const context = canvas?.getContext("2d");
  if (!canvas || !context || canvas.width < 16) return null;
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: Math.floor(canvas.height / 16) * Math.floor(width / 16) }, (_, i) => {
    const across = Math.floor(width / 16);
    const at = 4 * (16 * Math.floor(i / across) * width + 16 * (i % across));
    return data.slice(at, at + 3).join();
  });
};

test.each([
  ["the start", "", 1440],
  ["a question with an area open", "?boroughs=E08000012&area=E01006755&measure=income", 1440],
  ["a camera and a list", "?map=11.2/53.42/-2.95&show=both&release=2010&theme=board", 1100],
  ["a phone", "", 390],
])("the map is there before the page, where the page then has it: %s", async (_, path, width) => {
  const page = await (await openBrowser()).newPage({ viewport: { width, height: 844 } });
  let letPageCome = () => {};
  const held = new Promise<void>((done) => (letPageCome = done));
  await page.route(/\/page-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  // Not until it has loaded: what is held back is part of that.
  await page.goto(new URL(path, inject("address")).href, { waitUntil: "commit" });
  const early = await page.waitForFunction(colours, ".early-frame");
  const before = (await early.jsonValue())!;
  expect(new Set(before).size).toBeGreaterThan(6);
  letPageCome();
  await page.locator(".early-frame").waitFor({ state: "detached" });
  const first = await page.waitForFunction(colours, ".map-view__first-frame");
  const after = (await first.jsonValue())!;
  expect(after).toHaveLength(before.length);
  // Names are set in another font until the page's own is there.
  const same = before.filter((colour, at) => colour === after[at]).length;
  expect(same / before.length).toBeGreaterThan(0.95);
  await page.close();
});

test("a screen without that map has none before it", async () => {
  const page = await (await openBrowser()).newPage();
  await page.goto(new URL("?screen=method", inject("address")).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.locator(".early-frame").count()).toBe(0);
  await page.close();
});
