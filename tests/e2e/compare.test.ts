import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { redefinitionOf } from "../../src/domain/measure-releases";
import { patchesToUrl } from "../../src/domain/patch/patch-url";
import { closeBrowser, standStill, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const NORTH = { name: "North", codes: ["E01006413", "E01006414", "E01006415"] };

/** Opens what lies one press below a part. */
const openMore = async (page: Page, id: string): Promise<void> => {
  await page.locator(`#${id} > details > summary`).press("Enter");
  await page.locator(`#${id} > details > .compare-behind`).waitFor();
};

/** Everything has been near the screen once, so that every map and chart is there. */
const scrolledThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pane = document.querySelector(".main")!;
    for (let top = 0; top < pane.scrollHeight; top += 600) {
      pane.scrollTo(0, top);
      await new Promise((done) => setTimeout(done, 100));
    }
    pane.scrollTo(0, 0);
  });

const addPlace = async (page: Page, name: string): Promise<void> => {
  const field = page.getByRole("combobox", { name: "Add a place" });
  // A list closes when the page moves under it: nobody types before the field is on the screen and still.
  await field.hover();
  await field.focus();
  await page.keyboard.type(name);
  // Besides the name itself only few: "England" is in those of its nine regions too.
  await expect.poll(() => page.getByRole("option").count()).toBeLessThan(12);
  await expect
    .poll(() => page.getByRole("option").first().innerText())
    .toMatch(new RegExp(`^${name}`));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
};

test("by keyboard: Halton with Knowsley and England, a disagreement, the sentence, a chart", async () => {
  const { page, atlas, errors, requests } = await visit({
    path: "?screen=compare&places=E06000006",
  });
  await page.locator("#standing h2").waitFor();
  await addPlace(page, "Knowsley");
  await addPlace(page, "England");
  await page.waitForURL(/places=E06000006,E08000011,E92000001/);

  expect(await page.locator("#standing h2").innerText()).toMatch(
    /^Knowsley ranks as most deprived|^Which ranks highest of 296 districts depends on the measure/,
  );
  await openMore(page, "standing");
  const table = page.getByRole("table", { name: /Official summary measures/ });
  expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
    "Measure and what it is good for",
    "Halton",
    "Knowsley",
    "England",
  ]);
  expect(await table.innerText()).toMatch(/Not known\s*Needs every neighbourhood/);

  const part = page.locator("#standing");
  expect(await part.innerText()).toMatch(
    /Knowsley is 7th equal of 296 districts on share .* but 19th on local concentration/,
  );
  expect(await part.innerText()).toMatch(
    /Halton is more deprived than Knowsley on local concentration/,
  );

  await part.getByRole("button", { name: "Copy sentence", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.status.innerText()).toBe("Sentence copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "In 2025, 40 of Knowsley’s 100 neighbourhoods (40.0%) were in England’s most deprived tenth; in Halton 31.3% and in England 10.0%. (Source: Multiple deprivation, Indices of Deprivation 2025.)",
  );

  await page.getByRole("button", { name: /Download SVG: Share of neighbourhoods/ }).focus();
  const waiting = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const svg = readFileSync(await (await waiting).path(), "utf8");
  expect(svg).toContain("Open Government Licence");
  expect(svg).toContain("Knowsley");
  expect(svg).not.toContain("var(--");
  expect(svg).toMatch(
    /@font-face\{font-family:"Inter Variable";[^}]*url\(data:font\/woff2;base64,/,
  );

  await page.goBack();
  await page.waitForURL(/places=E06000006,E08000011$|places=E06000006,E08000011&/);
  expect(errors).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(
    requests.filter((address) => !address.startsWith(origin) && !address.startsWith("blob:")),
  ).toEqual([]);
});

test("by keyboard: swipe 2004 against 2025, then the difference", async () => {
  const { page } = await visit({ path: "?screen=compare&versus=2004&release=2025" });
  await page.locator("#maps").scrollIntoViewIfNeeded();
  await page.locator("#maps .maps-stage").waitFor();
  const slider = page.getByRole("slider", { name: "Swipe between the two maps" });
  await slider.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => slider.getAttribute("aria-valuenow")).toBe("2");
  expect(await slider.getAttribute("aria-valuetext")).toBe(
    "Multiple deprivation 2004 fills 2%, Multiple deprivation 2025 98%",
  );
  await page.getByRole("button", { name: "Left only" }).press("Enter");
  await expect.poll(() => slider.getAttribute("aria-valuenow")).toBe("100");
  await page.getByRole("radio", { name: "Side by side" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/arrange=difference/);
  const said = page.locator("#maps .copyable");
  await said.waitFor();
  const [same, more, less] = (await said.locator("strong").allInnerTexts()).map(Number);
  expect((same ?? 0) + (more ?? 0) + (less ?? 0)).toBe(1003);
});

test("places like one that moved on load only when asked for", async () => {
  const { page, requests } = await visit({ path: "?screen=compare&area=E01006413" });
  const ask = page.getByRole("button", { name: /Find places like Stockbridge Village/ });
  await ask.waitFor();
  expect(requests.some((address) => address.includes("england/positions"))).toBe(false);
  await ask.press("Enter");
  await page
    .getByText(/neighbourhoods elsewhere most like Stockbridge Village \(006B\) in 2004/)
    .waitFor();
  expect(await page.locator("#moved-on").innerText()).toMatch(/England’s own record/);

  const field = page.getByRole("combobox", { name: "Area" });
  await standStill(field);
  await field.fill("Speke East");
  await page
    .getByRole("option", { name: /^Speke East/ })
    .first()
    .click();
  await page.getByText(/most like Speke East \(\d+[A-Z]\) in 2004/).waitFor();
});

test("a patch is matched as a whole, in every measure known in 2004", async () => {
  const { page } = await visit({
    path: `?screen=compare&patches=${patchesToUrl([NORTH])}&patch=1`,
  });
  await page.getByRole("button", { name: "Find places like North" }).press("Enter");
  const part = page.locator("#moved-on");
  await part.getByText(/North is taken as a whole: the average of its 3 areas/).waitFor();
  expect(await part.innerText()).toMatch(/on living environment/);
  expect(await part.innerText()).toMatch(/Left out, employment deprivation, health/);
  await page.getByRole("radio", { name: "Overall index only" }).focus();
  await page.keyboard.press("Space");
  await part.getByText("Nearest on the overall index alone.").waitFor();
  expect(page.url()).toContain("alike=overall");
  const names = await part.getByRole("rowheader").allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^\D.* \(\d{3}[A-Z]\)$/);
});

test("a district elsewhere is followed too, from a file that only it needs", async () => {
  const { page, requests } = await visit({ path: "?screen=compare" });
  await openMore(page, "over-time");
  const table = page.getByRole("table", { name: /followed across boundary changes/ });
  await table.getByRole("row", { name: /Knowsley 38 of 100 38\.0% 0 0\.0% 7 7\.0%/ }).waitFor();
  expect(requests.some((address) => address.includes("england/positions"))).toBe(false);
  await addPlace(page, "Manchester");
  await table
    .getByRole("row", { name: /Manchester \d+ of 295 [\d.]+% \d+ [\d.]+% \d+ [\d.]+%/ })
    .waitFor();
  await page.getByText(/of 295 neighbourhoods in Manchester .*had other boundaries/).waitFor();
});

test("work and low income keeps its own areas, its tier and its interval", async () => {
  const { page } = await visit({ path: "?screen=compare&measure=jobs-below-living-wage" });
  await page.getByText(/Jobs below the real Living Wage, April 2022 is not ranked/).waitFor();
  await page.locator("#in-work h2").waitFor();
  await openMore(page, "in-work");
  const known = page.getByRole("table", { name: "Work and low income by place" });
  const jobs = known.getByRole("row", { name: /Jobs below the real Living Wage/ });
  expect(await jobs.innerText()).toMatch(/Official, wide interval/);
  expect(await jobs.innerText()).toMatch(
    /95% interval 9.2% to 17.0%; coefficient of variation 15%/,
  );
  const model = known.getByRole("row", { name: /modelled/ });
  expect(await model.innerText()).toMatch(/Experimental model, not an official statistic/);

  await page.locator("#maps").scrollIntoViewIfNeeded();
  await page.getByRole("application", { name: /Right map: Jobs below/ }).waitFor();
  const legend = page.getByRole("figure", { name: "Legend: % of jobs" }).first();
  expect(await legend.innerText()).toMatch(/Official, wide interval/);
  expect(await legend.innerText()).toMatch(/order is not certain|order of those is not certain/);
});

test("need and reach, of synthetic participants and said so, with intervals", async () => {
  const { page, errors } = await visit({ path: "?screen=participants" });
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page.getByRole("region", { name: "Participants", exact: true }).waitFor();
  await page.getByRole("link", { name: "Compare" }).click();
  const part = page.locator("#reach");
  await part.locator("details").waitFor();
  await openMore(page, "reach");
  const table = part.getByRole("table", { name: "Need and reach by borough" });
  await table.getByRole("row", { name: /Knowsley 40.0%/ }).waitFor();
  const cells = await table
    .getByRole("row", { name: /Knowsley/ })
    .getByRole("cell")
    .allInnerTexts();
  const [, count, rate, interval] = cells;
  expect(Number(count?.replace(",", "")) % 5).toBe(0);
  expect(Number(rate)).toBeGreaterThan(0);
  expect(interval).toMatch(/^\d+\.\d to \d+\.\d$/);
  expect(await part.getByRole("note").innerText()).toMatch(/Nobody here is a real person/);
  expect(await part.innerText()).toMatch(/Counts below 5 are hidden/);
  const waiting = page.waitForEvent("download");
  await part.getByRole("button", { name: /Download SVG/ }).click();
  expect(readFileSync(await (await waiting).path(), "utf8")).toMatch(/made up by a script/);
  expect(errors).toEqual([]);
});

test("an unreadable place and an unknown area leave the screen standing", async () => {
  const { page } = await visit({ path: "?screen=compare&places=Knowsley&area=E01000001" });
  await page.getByRole("region", { name: "Notices" }).waitFor();
  expect(await page.getByRole("list", { name: "Places compared" }).innerText()).toContain(
    "Liverpool",
  );
  await page.getByText("Choose an area first, or a patch").waitFor();
});

test.each(["", "&theme=board&places=E08000011,E08000003,E92000001"])(
  "axe finds nothing on Compare%s",
  async (more) => {
    const { page } = await visit({ path: `?screen=compare${more}` });
    await page.getByRole("figure", { name: /Every neighbourhood/ }).waitFor();
    for (const part of ["standing", "over-time", "in-work", "within", "maps"])
      await openMore(page, part);
    await page.getByRole("table", { name: "Average rank by domain" }).waitFor();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(" ")}`)
            .join(" ")}`,
      ),
    ).toEqual([]);
  },
);

test("six boroughs fit in 4,500 px and 1,100 words, nothing wider than its window, nothing lost", async () => {
  const { page } = await visit({ path: "?screen=compare" });
  await page.getByRole("figure", { name: /Every neighbourhood/ }).waitFor();
  await scrolledThrough(page);
  await page.locator("#maps").scrollIntoViewIfNeeded();
  await page.locator("#maps table").first().waitFor();
  // Said only until a slow machine's maps are live.
  await expect.poll(() => page.getByText(/live map is slow/).count(), { timeout: 60_000 }).toBe(0);
  const found = await page.evaluate(() => ({
    height: document.querySelector(".main")!.scrollHeight,
    words: (document.querySelector<HTMLElement>(".compare")!.innerText.match(/\S+/g) ?? []).length,
    wide: document.querySelector(".main")!.scrollWidth,
  }));
  console.info(`Compare: ${found.height} px, ${found.words} words`);
  expect(found.height).toBeLessThan(4_500);
  expect(found.words).toBeLessThanOrEqual(1_100);
  expect(found.wide).toBeLessThanOrEqual(1440);

  // Long notes are one press below their first sentence, and whole on paper, where nothing is pressed.
  const note = page.locator("#over-time .long-note").first();
  expect(await note.getByText(redefinitionOf("imd")!).isVisible()).toBe(false);
  await note.locator("summary").press("Enter");
  await note.getByText(redefinitionOf("imd")!).waitFor();
  await note.locator("summary").press("Enter");
  const unsure = page.locator("#in-work").getByText(/do not put the places in order/);
  expect(await unsure.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await unsure.waitFor();
});

test("a screen begins at its top, and Back finds the place where it was left", async () => {
  const { page } = await visit({ path: "?screen=compare" });
  const main = page.locator("main");
  const top = () => main.evaluate((part) => Math.round(part.scrollTop));
  await page.locator("#moved-on h2").waitFor();
  await page.locator("#within h2").scrollIntoViewIfNeeded();
  await main.evaluate((part) => part.scrollBy(0, 200));
  const left = await top();
  expect(left).toBeGreaterThan(1000);
  await page.getByRole("link", { name: "Method" }).first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(top).toBe(0);
  await page.goBack();
  await page.locator("#within h2").waitFor();
  await expect.poll(top).toBe(left);
});

test("on a phone the first figure is on the first screen", async () => {
  const { page } = await visit({ path: "?screen=compare", width: 390, height: 844 });
  const chart = page.locator("#standing .chart-host svg");
  await chart.waitFor();
  await expect.poll(async () => (await chart.boundingBox())?.width).toBeLessThan(390);
  expect((await chart.boundingBox())!.y).toBeLessThan(700);
});

test("by keyboard: a dot is stepped to, ringed on the map beside it, named and opened", async () => {
  const { page } = await visit({ path: "?screen=compare&places=E06000006,E08000011" });
  const strip = page.getByRole("slider", { name: /Neighbourhoods of Halton/ });
  await strip.focus();
  const first = await strip.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => strip.getAttribute("aria-valuenow")).toBe("2");
  const second = await strip.getAttribute("aria-valuetext");
  expect(second).not.toBe(first);
  await page.locator("#within .map-ring").waitFor();
  const said = await page.locator(".found-on-map p").innerText();
  expect(said).toContain(second!.split(",")[0]);
  const [ring, strips] = await Promise.all([
    page.locator("#within .map-ring").boundingBox(),
    strip.boundingBox(),
  ]);
  expect(Math.abs(ring!.y - strips!.y)).toBeLessThan(600);
  await page.keyboard.press("End");
  await expect.poll(() => strip.getAttribute("aria-valuenow")).toBe("80");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.search.includes("screen=compare"));
  expect(page.url()).toMatch(/area=E010/);
});

test("a chart goes into a deck as a live slide, headed by what it shows; a pair of two measures says why not", async () => {
  const { page, errors } = await visit({
    path: "?screen=compare&places=E06000006,E08000011&release=2025",
  });
  await page
    .getByRole("button", { name: /^Add to deck: Share of neighbourhoods/ })
    .first()
    .press("Enter");
  await page.getByRole("button", { name: /A new deck/ }).press("Enter");
  await page.getByRole("button", { name: "Open the deck" }).press("Enter");
  const title = page.getByRole("heading", { name: /2004 to 2025: .*relative to England/ });
  await title.first().waitFor();
  await page
    .getByText(/^Share of neighbourhoods in England’s most deprived 10%/)
    .first()
    .waitFor();
  expect(errors).toEqual([]);

  await page.goto(page.url().replace(/\?.*/, "?screen=compare&versus=crime@2025&release=2025"));
  await page.locator("#maps").scrollIntoViewIfNeeded();
  await page
    .getByText(/You can add two releases of one measure to a deck, but not this pair/)
    .waitFor();
  expect(await page.getByRole("button", { name: "Add to deck: two maps" }).count()).toBe(0);
});

test("the places chosen reach the maps: their rows, their counts, their ground", async () => {
  const { page } = await visit({
    path: "?screen=compare&places=E06000006,E08000011&versus=2019&release=2025",
  });
  await page.locator("#maps").scrollIntoViewIfNeeded();
  await openMore(page, "maps");
  const table = page.getByRole("table", { name: "The two maps by borough, on the areas of 2021" });
  await table.waitFor();
  expect(await table.getByRole("rowheader").allInnerTexts()).toEqual(["Halton", "Knowsley"]);
  await expect
    .poll(() => page.locator("#maps h2").innerText())
    .toMatch(/^Of 180 neighbourhoods, \d+ are in a more deprived tenth/);
});
