import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

test("an officer walks the map by keyboard alone, opens an area and comes back to it", async () => {
  const { page, atlas } = await visit({ path: "?map=13/53.4368/-2.8735" });
  await atlas.mapIsIdle();
  await atlas.map.focus();
  await expect.poll(() => atlas.status.innerText()).toMatch(/Multiple deprivation 2025: /);
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => atlas.status.innerText())
    .toMatch(/^East.*: .*Multiple deprivation 2025: /);
  const east = await atlas.status.innerText();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^North/);

  // By name, wherever the map is.
  await page.keyboard.type("speke e");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Speke East/);
  const name = /^Speke East \(\w+\)/.exec(await atlas.status.innerText())?.[0] ?? "";
  expect(await atlas.status.innerText()).not.toBe(east);

  // The profile opens, is said and takes the focus; Escape comes back to the same area.
  await page.keyboard.press("Enter");
  await atlas.profile.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Area profile");
  await expect.poll(() => atlas.status.innerText()).toContain(`${name}, Liverpool: panel opened.`);
  await page.keyboard.press("Escape");
  await expect.poll(() => atlas.profile.count()).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
    .toBe("application");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.status.innerText()).toContain(name);
});

/** The colours of the window's left edge half-way down, from the very edge inwards, as they are painted. */
const edgeColours = async (page: Page): Promise<number[][]> => {
  const { height } = page.viewportSize()!;
  const clip = { x: 0, y: height / 2, width: 8, height: 1 };
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (each) => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const drawn = new OffscreenCanvas(8, 1).getContext("2d")!;
    drawn.drawImage(image, 0, 0);
    return Array.from({ length: 8 }, (_, at) => [...drawn.getImageData(at, 0, 1, 1).data]);
  }, png);
};

test.each([false, true])(
  "the map’s focus is seen on the map, in a contrast theme: %s",
  async (isForced) => {
    const { page, atlas } = await visit({ isForced });
    await atlas.mapIsIdle();
    const before = await edgeColours(page);
    await atlas.map.evaluate((map: HTMLElement) => map.focus({ focusVisible: true }));
    const focused = await edgeColours(page);
    const [ring, , , line, , beyond] = focused as [number[], 0, 0, number[], 0, number[]];
    // Three pixels of one colour, two of another, then the map as it was; shades apart by two are one.
    expect(
      focused.map((each, at) => isNear(each, at < 3 ? ring : at < 5 ? line : before[at]!)),
    ).toEqual(Array(8).fill(true));
    expect([isNear(ring, line), isNear(ring, beyond), isNear(ring, before[0]!)]).toEqual([
      false,
      false,
      false,
    ]);
  },
);

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((each, at) => Math.abs(each - other[at]!) < 3);

test("the region’s edge is said, and Home shows all of it", async () => {
  const { page, atlas } = await visit();
  await atlas.mapIsIdle();
  await atlas.map.focus();
  await expect.poll(() => atlas.status.innerText()).not.toBe("");
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("ArrowUp");
    if (/region ends here/.test(await atlas.status.innerText())) break;
  }
  await expect.poll(() => atlas.status.innerText()).toContain("No area to the north");
  await page.keyboard.press("Home");
  await expect.poll(() => atlas.status.innerText()).toBe("The whole region.");
});

test("what is chosen lies in sight, beside its own profile", async () => {
  const { page, atlas } = await visit({ path: "?map=14/53.4799/-2.88976" });
  await atlas.mapIsIdle();
  await page.mouse.click(1250, 500);
  await atlas.profile.waitFor();
  const before = new URL(page.url()).searchParams.get("map");
  await expect
    .poll(() => new URL(page.url()).searchParams.get("map"))
    .not.toBe("14/53.4799/-2.88976");
  expect(before).not.toBeNull();
});

test("places are found by codes of before, by ear and by other names", async () => {
  const { page, atlas } = await visit();
  await atlas.opened();
  const offered = async (typed: string): Promise<string> => {
    await atlas.search.fill(typed);
    await expect.poll(() => atlas.found.count()).toBeGreaterThan(0);
    return atlas.found.first().innerText();
  };
  expect(await offered("E01012428")).toContain("Halton 012G");
  expect(await offered("Berkinhead")).toContain("Birkenhead");
  expect(await offered("Saint Helens")).toContain("St Helens");
  await atlas.search.fill("M1 1AE");
  await page.getByText("M1 1AE lies outside Liverpool City Region.").waitFor();

  // A town has no profile: the map goes there.
  await atlas.search.fill("Kirby");
  await expect.poll(() => atlas.found.first().innerText()).toContain("Kirkby");
  await atlas.search.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/^12\.5\//);
  expect(new URL(page.url()).searchParams.has("area")).toBe(false);

  const measure = page.getByRole("combobox", { name: "Measure" });
  await measure.fill("unemployment");
  await measure.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("measure")).toBe("employment");
});

test("links with codes of before open what these areas became", async () => {
  const merged = await visit({ path: "?area=E01006720" });
  await merged.page.getByText(/E01006720 \(2011\) is now part of .*\(035G\)\./).waitFor();
  await expect.poll(() => new URL(merged.page.url()).searchParams.get("area")).toBe("E01034401");
  const divided = await visit({ path: "?area=E01012428" });
  divided.page.setDefaultTimeout(60_000);
  await divided.page.getByRole("button", { name: /Open .*\(012H\)/ }).click();
  await expect.poll(() => new URL(divided.page.url()).searchParams.get("area")).toBe("E01035383");
  const mangled = await visit({ path: "?screen=explore&amp;measure=income&amp;area=E01006512." });
  await mangled.atlas.profile.waitFor();
  expect(new URL(mangled.page.url()).searchParams.get("measure")).toBe("income");
});

test("arrows step from area to area in Compare’s maps, and each says both figures or the difference", async () => {
  const { page, atlas } = await visit({
    path: "?screen=compare&versus=2004&release=2025&arrange=beside",
  });
  await page.locator("#maps").scrollIntoViewIfNeeded();
  const walk = async (name: string | RegExp, says: RegExp): Promise<string> => {
    const map = page.getByRole("application", { name });
    await map.and(page.locator('[data-state="idle"]')).waitFor({ timeout: 60_000 });
    await map.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => atlas.status.innerText()).toMatch(says);
    return atlas.status.innerText();
  };
  const both = /^East.*: .+ Multiple deprivation 2004: .+ Multiple deprivation 2025: /;
  await walk(/^Left map: /, both);
  await page.getByRole("application", { name: /^Left map: / }).press("ArrowLeft");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^West/);
  await walk(/^Right map: /, both);

  await page.getByRole("radio", { name: "Side by side" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/arrange=difference/);
  await page.getByRole("application", { name: "Difference map" }).scrollIntoViewIfNeeded();
  const difference = await walk(
    "Difference map",
    /^East.*: .+: (the same tenth|.+ (more|less) deprived|not known)/,
  );
  const words = difference.replace(/^East[^:]*: /, "").replace(/ The region ends.*/, "");
  await expect.poll(() => page.locator("#maps").innerText()).toContain(words);
});
