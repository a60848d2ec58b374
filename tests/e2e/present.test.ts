import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, openBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BUILT_IN = "?screen=present&deck=still-poor-today";

const slide = (page: Page, number: number) =>
  page.getByRole("region", { name: new RegExp(`^Slide ${number} of`) });

const addView = async (page: Page, deck: RegExp): Promise<void> => {
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: deck }).click();
  await page
    .getByText(/Added to My deck as slide \d/)
    .last()
    .waitFor();
  await page.keyboard.press("Escape");
};

/** What the second slide of each deck on this device is called, as it is written. */
const secondTitlesKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((done, fail) => {
        const opening = indexedDB.open("reach-atlas-decks");
        opening.onerror = () => fail(new Error("the decks did not open"));
        opening.onsuccess = () => {
          const reading = opening.result.transaction("decks").objectStore("decks").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const decks = reading.result as { slides: { title: string }[] }[];
            done(decks.map(({ slides }) => slides[1]?.title ?? ""));
          };
        };
      }),
  );

test("three views become a deck that is edited, undone, shown with the network off, and taken away", async () => {
  const { page, context, atlas, errors } = await visit({ path: "?measure=income&release=2015" });
  page.setDefaultTimeout(100_000);
  await atlas.mapIsIdle();
  await addView(page, /^A new deck/);
  await atlas.chooseMeasure("crime", "Crime");
  await addView(page, /^My deck/);
  await atlas.tick(page.getByRole("checkbox", { name: "Halton" }));
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: /^My deck/ }).click();
  await page.getByRole("button", { name: "Open the deck" }).click();

  const rail = page.getByRole("list", { name: "Slides of the deck" });
  await expect.poll(() => rail.locator(":scope > li").count()).toBe(3);
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("{count of always-10 areas in Halton} of Halton’s areas");
  await title.blur();
  await rail.getByRole("button", { name: /1\. 17 of Halton’s areas/ }).waitFor();
  await title.fill("{count of allways-10 areas}");
  await page.getByText("“allways-10” is not a set of areas known here").waitFor();
  await title.blur();
  await page.getByRole("button", { name: "Undo" }).click();
  await rail.getByRole("button", { name: /1\. 17 of Halton’s areas/ }).waitFor();
  await page.getByRole("button", { name: "Move down" }).click();
  await rail.getByRole("button", { name: /2\. 17 of Halton’s areas/ }).waitFor();

  // Kept at once, but not before the screen shows it: a reload at that very moment would come first.
  await expect
    .poll(() => secondTitlesKept(page))
    .toContain("{count of always-10 areas in Halton} of Halton’s areas");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await slide(page, 1).waitFor();
  await page.keyboard.press("PageDown");
  await slide(page, 2).getByText("17 of Halton’s areas").waitFor();
  await page.keyboard.press("End");
  await slide(page, 3).waitFor();
  await page.keyboard.press("Home");
  await page.keyboard.press("b");
  await page.getByRole("button", { name: "Show the slide again" }).waitFor();
  await page.keyboard.press("b");
  await page.keyboard.press("ArrowRight");
  await slide(page, 2).waitFor();

  await page.keyboard.press("e");
  await page.getByRole("button", { name: /Back to slide 2/ }).waitFor();
  await atlas.opened();
  expect(await atlas.measure.inputValue()).toBe("Income deprivation");
  await page.keyboard.press("Backspace");
  await slide(page, 2).waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^PowerPoint/ }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(parts["ppt/slides/slide2.xml"]!)).toContain("17 of Halton’s areas");
  await page.getByText(/^Saved as “.*\.pptx”/).waitFor();
  expect(
    Object.keys(parts).filter((path) => /media\/.*\.png$/.test(path)).length,
  ).toBeGreaterThanOrEqual(3);
  expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
}, 400_000);

const PROBE = {
  ...{ format: "reach-atlas/deck", version: 1, id: "probe", title: "Probe" },
  slides: [
    { id: "hot", kind: "map", title: "Hot spots", view: "persistence=none&hotspots=gi" },
    { id: "hex", kind: "map", title: "Equal areas", view: "persistence=always-20&shape=hexagons" },
    { id: "pay", kind: "map", title: "Pay", view: "measure=residents-pay" },
    { id: "model", kind: "map", title: "Modelled", view: "measure=in-work-poverty" },
    { id: "people", kind: "map", title: "Reach", view: "participants=rate" },
  ],
};

test("a slide shows what its view shows: outlines, shapes, tiers, and that no participants are loaded", async () => {
  const { page, errors } = await visit({ path: "?screen=present" });
  page.setDefaultTimeout(60_000);
  await page.getByLabel("Deck file").setInputFiles({
    name: "probe.deck.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(PROBE)),
  });
  await page.getByRole("heading", { name: "Probe" }).or(page.getByText("Probe")).first().waitFor();
  await page.goto(new URL("?screen=present&deck=probe&slide=1", page.url()).href);
  const legend = page
    .getByRole("region", { name: /^Slide/ })
    .getByRole("figure", { name: "Legend" });
  await legend.getByText(/\(Hot spot\): \d+ areas/).waitFor();
  await legend.getByText(/95% certainty/).waitFor();
  await page.keyboard.press("PageDown");
  await legend
    .getByText(/Most deprived 20% of England in every release since 2004: \d+ areas/)
    .waitFor();
  await legend.getByText(/One hexagon for each area/).waitFor();
  await page.keyboard.press("PageDown");
  await legend.getByText("Official, wide interval").waitFor();
  await legend.getByText(/Pay, 2024/).waitFor();
  await page.keyboard.press("PageDown");
  await legend
    .getByText("Experimental model, not an official statistic", { exact: true })
    .waitFor();
  await legend.getByText(/Combined for neighbourhoods/).waitFor();
  await page.keyboard.press("PageDown");
  await legend.getByText("No participants are loaded on this device, so none are shown").waitFor();
  expect(errors).toEqual([]);
}, 300_000);

test("at any width the view can be taken away, as PDF too, with its tier and how sure it is", async () => {
  const { page, atlas, errors } = await visit({
    ...{ path: "?measure=in-work-poverty", width: 390, height: 844 },
  });
  await atlas.opened();
  await page.getByRole("button", { name: "Share or export" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Export/ })
    .click();
  const take = async (choice: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 100_000 }),
      page.getByRole("button", { name: choice }).click(),
    ]);
    return new Uint8Array(readFileSync(await download.path()));
  };
  const sheet = Buffer.from(await take(/^Map sheet \(PDF, A4\)/)).toString("latin1");
  expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(sheet).toContain("Experimental model, not an official statistic");
  const parts = unzipSync(await take(/^PowerPoint/));
  const written = strFromU8(parts["ppt/slides/slide1.xml"]!);
  expect(written).toContain("Experimental model, not an official statistic");
  expect(written).toContain("Combined for neighbourhoods");
  expect(strFromU8(parts["ppt/notesSlides/notesSlide1.xml"]!)).toContain("How far to trust it");
  expect(errors).toEqual([]);
}, 300_000);

test("made-up participants are said to be made up wherever they go", async () => {
  const { page, atlas, errors } = await visit({ path: "?participants=rate" });
  await atlas.opened();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page
    .getByText(/^About [\d,]+ participants/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    page.getByRole("button", { name: /^PowerPoint/ }).click(),
  ]);
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const written = strFromU8(parts["ppt/slides/slide1.xml"]!);
  expect(written).toContain("Synthetic participants");
  expect(written).toContain("Participants per 1,000 residents");
  expect(written).toMatch(/Fewer than 5 participants in the neighbourhood: \d+ areas/);
  const notes = strFromU8(parts["ppt/notesSlides/notesSlide1.xml"]!);
  expect(notes).toContain("Not real data: Synthetic participants");
  expect(errors).toEqual([]);
}, 300_000);

test("the releases pass one after another before the next slide", async () => {
  const { page } = await visit({ path: `${BUILT_IN}&slide=3` });
  await slide(page, 3).waitFor();
  const shown = page.getByRole("list", { name: "Releases" }).locator("[aria-current=step]");
  for (const year of ["2004", "2007", "2010", "2015", "2019", "2025"]) {
    await expect.poll(() => shown.innerText()).toBe(year);
    await page.keyboard.press("ArrowRight");
  }
  await slide(page, 4).waitFor();
});

test("the speaker’s window shows notes and drives the audience’s", async () => {
  const { page, context } = await visit({ path: `${BUILT_IN}&slide=4` });
  await slide(page, 4).waitFor();
  const [speaker] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("button", { name: "Speaker view" })
      .focus()
      .then(() => page.keyboard.press("Enter")),
  ]);
  await speaker
    .getByRole("region", { name: "Notes" })
    .getByText(/Residents are those of the Census/)
    .waitFor();
  await speaker.getByRole("button", { name: "Next", exact: true }).click();
  await slide(page, 5).waitFor();
  await speaker.getByRole("heading", { name: "5 of 11" }).waitFor();
  // By key to any slide; what comes next is the next step, not the next slide.
  await speaker.keyboard.press("3");
  await speaker.keyboard.press("Enter");
  await slide(page, 3).waitFor();
  await speaker.getByRole("heading", { name: "3 of 11" }).waitFor();
  await speaker.locator(".thumbnail").nth(1).getByText("in 2007").waitFor();
  await speaker.getByRole("timer", { name: "Time of day" }).waitFor();
  await speaker.getByRole("spinbutton", { name: "Minutes allowed" }).fill("10");
  await speaker.getByText(/^(10:00|9:\d\d) left$/).waitFor();
  await speaker.keyboard.press("Tab");
  await speaker.keyboard.press("End");
  await slide(page, 11).waitFor();
});

const PINNED = {
  format: "reach-atlas/deck",
  version: 1,
  id: "pinned",
  title: "Pinned",
  slides: [
    {
      id: "one",
      kind: "map",
      title: "Kirkby",
      view: "measure=imd&release=2025",
      callouts: [{ area: "E01006413", text: "Stockbridge Village" }],
    },
    { id: "two", kind: "text", title: "Words" },
  ],
};

const openDeckFile = async (
  page: Page,
  deck: { readonly id: string; readonly title: string },
): Promise<void> => {
  await page.getByLabel("Deck file").setInputFiles({
    name: `${deck.id}.deck.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(deck)),
  });
};

test("a callout is drawn in preview, list and on the stage, on the first slide and on coming back", async () => {
  const { page } = await visit({ path: "?screen=present" });
  page.setDefaultTimeout(60_000);
  await openDeckFile(page, PINNED);
  const pinned = page.locator(".callout", { hasText: "Stockbridge Village" });
  await expect.poll(() => pinned.count(), { timeout: 30_000 }).toBe(2);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  const onStage = page.locator('.stage-picture[data-part="now"] .callout');
  await onStage.waitFor();
  await page.keyboard.press("PageDown");
  await slide(page, 2).waitFor();
  await page.keyboard.press("PageUp");
  await onStage.waitFor();
  await page.keyboard.press("l");
  const list = page.getByRole("dialog", { name: "Slides" });
  await list.locator(".callout").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await slide(page, 2).waitFor();
});

test("a file of a deck that is saved already asks before it replaces it", async () => {
  const { page } = await visit({ path: "?screen=present" });
  await openDeckFile(page, PINNED);
  await page.getByRole("button", { name: "All decks" }).click();
  await openDeckFile(page, { ...PINNED, title: "Pinned elsewhere" });
  await page.getByText(/already on this device, and the two differ/).waitFor();
  await page.getByRole("button", { name: "Keep both" }).click();
  await page.getByRole("button", { name: "All decks" }).click();
  await page.getByRole("button", { name: "Open Pinned elsewhere (from the file)" }).waitFor();
  await page.getByRole("button", { name: "Open Pinned", exact: true }).waitFor();
});

test("two tabs on one deck see each other's edits, and none is lost", async () => {
  const { page, context } = await visit({ path: "?screen=present" });
  await openDeckFile(page, PINNED);
  const title = (tab: Page) => tab.getByRole("textbox", { name: "Title of the deck" });
  await title(page).waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  await title(other).waitFor();
  await title(page).fill("Renamed in the first");
  await title(page).blur();
  await expect.poll(() => title(other).inputValue()).toBe("Renamed in the first");
  const slideTitle = other.getByRole("textbox", { name: "Title", exact: true });
  await slideTitle.fill("Written in the second");
  await slideTitle.blur();
  const rail = page.getByRole("list", { name: "Slides of the deck" });
  await rail.getByText(/1\. Written in the second/).waitFor();
  await page.reload();
  await rail.getByText(/1\. Written in the second/).waitFor();
  expect(await title(page).inputValue()).toBe("Renamed in the first");
});

test("an edit in a tab that has not heard of another's: both are kept, and it is said", async () => {
  const { page, context } = await visit({ path: "?screen=present" });
  await openDeckFile(page, PINNED);
  const title = (tab: Page) => tab.getByRole("textbox", { name: "Title of the deck" });
  await title(page).waitFor();
  const other = await context.newPage();
  // A tab that sleeps hears of nothing: here the other one never says what it keeps.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await other.goto(page.url());
  await title(other).fill("Written in the other tab");
  await title(other).blur();
  await other.getByRole("button", { name: "Undo" }).and(other.locator(":enabled")).waitFor();
  await other.waitForTimeout(500);
  await title(page).fill("Written in this tab");
  await title(page).blur();
  await page.getByText(/Another tab changed this deck while it was being changed here/).waitFor();
  expect(await title(page).inputValue()).toBe("Written in the other tab");
  await page.getByRole("button", { name: "Open mine" }).click();
  await expect.poll(() => title(page).inputValue()).toBe("Written in this tab (from this tab)");
  await page.getByRole("button", { name: "All decks" }).click();
  await page.getByRole("button", { name: "Open Written in the other tab" }).waitFor();
  await page.getByRole("button", { name: "Open Written in this tab (from this tab)" }).waitFor();
});

test("slides are moved, chosen together and deleted by key, and Ctrl+Z brings them back", async () => {
  const { page } = await visit({ path: "?screen=present" });
  const texts = ["a", "b", "c", "d"].map((id) => ({ id, kind: "text", title: `Slide ${id}` }));
  await openDeckFile(page, { ...PINNED, id: "letters", title: "Letters", slides: texts } as never);
  const rail = page.getByRole("list", { name: "Slides of the deck" });
  const order = async () =>
    (await rail.locator(".rail-title").allInnerTexts()).map((words) => words.slice(-1)).join("");
  const button = (id: string) => rail.getByRole("button", { name: new RegExp(`Slide ${id}`) });
  await button("a").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(order).toBe("bacd");
  // What was moved still has the focus, and so has the slide beside one that was deleted.
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(order).toBe("bcad");
  await button("d").click({ modifiers: ["Control"] });
  await button("a").focus();
  await page.keyboard.press("Delete");
  await expect.poll(order).toBe("bc");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("rail-slide");
  await page.keyboard.press("Control+z");
  await expect.poll(order).toBe("bcad");
  await page.keyboard.press("Control+y");
  await expect.poll(order).toBe("bc");
});

test("a clicker's keys: a number and Enter, F5 that does not reload, white, help; the page beneath is inert", async () => {
  const { page } = await visit({ path: `${BUILT_IN}&slide=2` });
  await slide(page, 2).waitFor();
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  await slide(page, 7).waitFor();
  await page.keyboard.press("F5");
  await page.keyboard.press("w");
  await page.locator('.presenter-blank[data-blank="white"]').waitFor();
  await page.keyboard.press("w");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).getByText("To slide 4").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
  expect(
    await page.locator("header.header, .skip").evaluateAll((all) => all.length),
  ).toBeGreaterThan(0);
  for (const beneath of await page.locator(".skip").all())
    expect(await beneath.evaluate((node) => (node as HTMLElement).inert)).toBe(true);
  await page.keyboard.press("p");
  await page.mouse.move(600, 400);
  await page.locator(".stage-pointer circle").waitFor();
});

test("each release has its own count on the stage", async () => {
  const { page } = await visit({ path: `${BUILT_IN}&slide=3` });
  await slide(page, 3).waitFor();
  const figure = page.locator(".presenter .stage-figure");
  const counts: string[] = [];
  for (let step = 0; step < 6; step++) {
    counts.push(await figure.innerText());
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(300);
  }
  expect(new Set(counts).size).toBeGreaterThan(4);
  expect(Number(counts[0])).toBeGreaterThan(Number(counts[5]));
});

test("a deck file of a newer version is refused in plain words", async () => {
  const { page } = await visit({ path: "?screen=present" });
  const newer = { format: "reach-atlas/deck", version: 9, id: "x", title: "X", slides: [] };
  await page.getByLabel("Deck file").setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(newer)),
  });
  await page
    .getByText(/A newer Reach Atlas saved this deck \(deck version 9; this one reads 1\)/)
    .waitFor();
});

test("one HTML file opened from disk shows map and deck without any request", async () => {
  const context = await (
    await openBrowser()
  ).newContext({ offline: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  const file = pathToFileURL(process.env["ATLAS_ONE_FILE"] ?? "dist/reach-atlas.html").href;
  await page.goto(file);
  await page.locator('[aria-label="Map"][data-state="idle"]').waitFor({ timeout: 90_000 });
  await page.goto(`${file}${BUILT_IN}&slide=4`);
  await slide(page, 4).getByText("256", { exact: true }).waitFor();
  expect(requests.every((url) => url.startsWith(file))).toBe(true);
});

test("one HTML file saved from a deck opens on that deck", async () => {
  const page = readFileSync(process.env["ATLAS_ONE_FILE"] ?? "dist/reach-atlas.html", "utf8");
  const place = /(<script type="application\/json" id="reach-atlas-deck">)[\s\S]*?(<\/script>)/;
  expect(page).toMatch(place);
  const saved = join(mkdtempSync(join(tmpdir(), "deck-")), "Pinned.html");
  const deck = JSON.stringify(PINNED);
  writeFileSync(
    saved,
    page.replace(place, (_, open: string, close: string) => `${open}${deck}${close}`),
  );
  const context = await (await openBrowser()).newContext({ offline: true });
  const opened = await context.newPage();
  await opened.goto(pathToFileURL(saved).href);
  await opened.getByRole("heading", { name: "Pinned" }).waitFor({ timeout: 90_000 });
  expect(new URL(opened.url()).search).toContain("deck=pinned");
  await opened.getByRole("button", { name: "All decks" }).click();
  const card = opened.getByRole("listitem").filter({ hasText: "Pinned" });
  await card.getByText(/built in/).waitFor();
});

test.each([
  [BUILT_IN, null],
  [`${BUILT_IN}&slide=4`, null],
  [`${BUILT_IN}&slide=5`, null],
  [`${BUILT_IN}&slide=7`, null],
  [`${BUILT_IN}&slide=8`, null],
  [`${BUILT_IN}&slide=8`, "l"],
  ["?screen=present", null],
] as const)("axe finds nothing on “%s”, after the key %s", async (path, key) => {
  const { page } = await visit({ path });
  await page.locator("h1, h2").first().waitFor();
  if (key !== null) {
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
  }
  await page.waitForTimeout(1_000);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
});
