import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import type { FeatureCollection, Geometry } from "geojson";
import type { Page } from "playwright";
import readExcelFile from "read-excel-file/universal";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { MEASURES } from "../../src/domain/measures";
import { releasesOf } from "../../src/domain/measure-releases";
import { closeBrowser, visit, type Visit } from "../e2e/driver";

/*
 * Every file, made by the built app under its own policy, at full size: 1,003 areas, a column for every
 * measure at every release, participants of five programmes over them.
 */

/** Twenty people in one area, four in each of five programmes: hidden alone and together. */
const OWN = [
  "participant_id,lsoa_code,programme",
  ...["Alpha", "Beta", "Gamma", "Delta", "Epsilon"].flatMap((name) => [
    ...[1, 2, 3, 4].map((id) => `${name}-${id},E01007076,${name}`),
    ...Array.from({ length: 40 }, (_, id) => `${name}-b${id},E01006512,${name}`),
  ]),
].join("\n");

const EVERY_COLUMN = MEASURES.flatMap(({ id }) =>
  releasesOf(id).map(({ year }) => `${id}-${year}`),
);

let own: Visit;

const open = async (page: Page): Promise<void> => {
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(OWN) },
  });
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page
    .getByRole("heading", { name: /participants/ })
    .first()
    .waitFor();
};

/** Another view of the same page: participants live as long as the page does. */
const go = async (page: Page, search: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `?${search}`);
};

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const saved = async (page: Page, press: () => Promise<void>): Promise<Saved> => {
  const made = page.waitForEvent("download", { timeout: 150_000 });
  await press();
  const refused = page.locator(".work-problem").waitFor({ timeout: 150_000 });
  const download = await Promise.race([
    made,
    refused.then(async () => {
      throw new Error(await page.locator(".work-problem").innerText());
    }),
  ]);
  refused.catch(() => undefined);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
};

beforeAll(async () => {
  own = await visit({ path: "?screen=participants", stays: true });
  own.page.setDefaultTimeout(100_000);
  await open(own.page);
}, 180_000);
afterEach(async () => {
  await own.page.keyboard.press("Escape");
  await own.page.getByRole("dialog").waitFor({ state: "hidden" });
});
afterAll(closeBrowser);

const columns = ["area", "borough", "participants", "reach", ...EVERY_COLUMN];

const takeTable = async (title: string): Promise<Saved> => {
  const { page } = own;
  const dialog = page.getByRole("dialog");
  if (!(await dialog.isVisible())) {
    await go(page, `participants=rate&show=both&columns=${columns.join(".")}`);
    await page.getByRole("columnheader", { name: "Reach per 1,000" }).waitFor({ timeout: 90_000 });
    await page.getByRole("button", { name: "Download", exact: true }).click();
  }
  return saved(page, () => dialog.getByRole("button", { name: title, exact: true }).click());
};

test("the Excel workbook of every area and column is made", async () => {
  const { name, bytes } = await takeTable("Excel workbook");
  expect(name).toMatch(/^reach-atlas-.*1003-areas\.xlsx$/);
  const sheets = await readExcelFile(new Blob([bytes as BlobPart]));
  const [head, ...rows] = sheets[0]?.data ?? [];
  expect(rows).toHaveLength(1003);
  expect(head?.length ?? 0).toBeGreaterThan(EVERY_COLUMN.length);
  const at = head?.indexOf("participants") ?? -1;
  const code = head?.indexOf("lsoa21_code") ?? -1;
  const hidden = rows.find((row) => row[code] === "E01007076");
  expect(hidden?.[at]).toBe("fewer than 21");
  const about = new Map((sheets[1]?.data ?? []).map(([key, words]) => [key, String(words)]));
  expect(about.get("Programme")).toBe("All 5 programmes, added up");
  expect(about.get("Participants from")).toContain("not a published figure");
  expect(about.get("Small counts")).toContain("below 21");
  expect(about.get("Empty cells")).toContain("reach_neighbourhood: hidden");
  expect(about.get("How far to trust it")).toContain("Your own file");
  expect(about.has("Downloaded")).toBe(true);
}, 300_000);

test("CSV, its dictionary and GeoJSON are made, with the same words", async () => {
  const csv = await takeTable("CSV");
  const rows = csvParse(new TextDecoder().decode(csv.bytes).replace(/^\uFEFF/, ""));
  expect(rows).toHaveLength(1003);
  expect(rows.columns.length).toBeGreaterThan(EVERY_COLUMN.length);
  const dictionary = new TextDecoder().decode((await takeTable("CSV data dictionary")).bytes);
  expect(dictionary).toContain('Programme,"All 5 programmes, added up"');
  expect(dictionary).toMatch(/reach_neighbourhood: hidden, because few people/);
  expect(dictionary).toMatch(/\nparticipants,.*Your own file/);
  const geo = JSON.parse(
    new TextDecoder().decode((await takeTable("GeoJSON")).bytes),
  ) as FeatureCollection<Geometry | null>;
  expect(geo.features).toHaveLength(1003);
  expect(geo.features.every(({ geometry }) => geometry !== null)).toBe(true);
  await own.page.keyboard.press("Escape");
}, 300_000);

/** Text of a PDF that its library packed in streams: enough to see that there is some. */
const pdfPages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/\/Type \/Page\b/g)?.length ?? 0;

const takeView = async (choice: RegExp): Promise<Saved> => {
  const { page } = own;
  const dialog = page.getByRole("dialog");
  if (!(await dialog.isVisible())) {
    await go(page, "participants=rate");
    await page.getByRole("button", { name: "Export", exact: true }).click();
  }
  return saved(page, () => dialog.getByRole("button", { name: choice }).click());
};

test("picture, map sheets and slide of a view are made, and say what is drawn", async () => {
  const png = await takeView(/^Picture/);
  expect([...png.bytes.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
  expect(png.name).toBe("participants-per-1-000-residents-all-5-programmes-added-up@2x.png");
  for (const paper of ["A4", "A3"]) {
    const sheet = await takeView(new RegExp(`^Map sheet \\(PDF, ${paper}\\)`));
    expect(pdfPages(sheet.bytes)).toBe(1);
  }
  const parts = unzipSync((await takeView(/^PowerPoint/)).bytes);
  const slide = strFromU8(parts["ppt/slides/slide1.xml"]!);
  expect(slide).toContain("All 5 programmes, added up");
  expect(slide).toContain("Your own file");
  expect(slide).toContain("Fewer than 21 participants in the neighbourhood");
  expect(slide).toContain("the rest rounded to 5");
  expect(slide).not.toContain("Fewer than 5 participants");
  const notes = strFromU8(parts["ppt/notesSlides/notesSlide1.xml"]!);
  expect(notes).toContain("How far to trust it: Your own file");
  expect(notes).toContain("not a published figure");
  expect(notes).toContain("Made on");
  await own.page.keyboard.press("Escape");
}, 400_000);

test("a slide keeps its programme whatever is chosen or opened afterwards", async () => {
  const { page } = own;
  await go(page, "participants=rate");
  const section = page.getByRole("region", { name: "Participants of a programme" });
  await section.getByRole("combobox", { name: "Programme" }).selectOption("Alpha");
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: /^A new deck/ }).click();
  await page
    .getByRole("dialog")
    .getByText(/^Added to/)
    .waitFor();
  await page.keyboard.press("Escape");
  expect(page.url()).not.toMatch(/Alpha/i);
  await section.getByRole("combobox", { name: "Programme" }).selectOption("Beta");
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: /^My deck/ }).click();
  await page.getByRole("button", { name: "Open the deck" }).click();
  const legend = page.getByRole("figure", { name: "Legend" }).first();
  await legend.getByText("Programme: Alpha").waitFor();
  const kept = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open("reach-atlas-decks");
        request.onsuccess = () => {
          const all = request.result.transaction("decks").objectStore("decks").getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );
  expect(kept).not.toMatch(/Alpha|Beta|own\.csv/);
}, 300_000);

test("PowerPoint, handout, one HTML file and deck file of a deck are made", async () => {
  const { page } = own;
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const take = (choice: RegExp) =>
    saved(page, () => dialog.getByRole("button", { name: choice }).click());
  const parts = unzipSync((await take(/^PowerPoint/)).bytes);
  expect(strFromU8(parts["ppt/slides/slide1.xml"]!)).toContain("Programme: Alpha");
  expect(strFromU8(parts["ppt/slides/slide2.xml"]!)).toContain("Programme: Beta");
  expect(pdfPages((await take(/^Handout \(PDF/)).bytes)).toBeGreaterThanOrEqual(2);
  expect((await take(/^One HTML/)).bytes.length).toBeGreaterThan(5_000_000);
  const deck = new TextDecoder().decode((await take(/^Deck file/)).bytes);
  expect(deck).not.toMatch(/Alpha|Beta|own\.csv/);
}, 400_000);

test("where another file is open, the slide says so and shows nobody", async () => {
  const { page } = own;
  const deck = new URL(page.url()).searchParams.get("deck") ?? "";
  await go(page, "screen=participants");
  await page.getByRole("button", { name: "Another file" }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "other.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(OWN.replaceAll("Alpha", "Zeta")),
  });
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page
    .getByRole("heading", { name: /participants/ })
    .first()
    .waitFor();
  await go(page, `screen=present&deck=${deck}`);
  const legend = page.getByRole("figure", { name: "Legend" }).first();
  await legend.getByText(/not in the open participants file/).waitFor();
  expect(own.errors).toEqual([]);
}, 200_000);
