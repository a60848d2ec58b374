import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser } from "../e2e/driver";
import { openFaulty } from "../e2e/faulty";

/* Code that is missing when a reader asks for something: named once, and Retry does what was asked for. */

afterAll(closeBrowser);

const LONG = { timeout: 60_000 };
const MISSING = { status: 404 };

const noteOf = (page: Page, file: string): Locator =>
  page.getByRole("alert").filter({ hasText: `assets/${file}-` });

/** Presses, reads what is missing, mends it and presses Retry. */
const askAgain = async (
  page: Page,
  { button, what, file }: Record<"button" | "what" | "file", string>,
  mend: () => Promise<void>,
): Promise<void> => {
  await page.getByRole("button", { name: button, exact: true }).first().click(LONG);
  const note = noteOf(page, file);
  await note.waitFor(LONG);
  expect(await note.innerText()).toContain(`${what} did not load: assets/${file}-`);
  expect(await note.innerText()).toContain("is missing from the server (404)");
  await mend();
  await note.getByRole("button", { name: "Retry" }).click();
  await note.waitFor({ state: "detached" });
};

test("a CSV of neighbourhoods whose writer was missing is written on Retry", async () => {
  const { page, mend } = await openFaulty(
    "**/assets/save-units-*.js",
    MISSING,
    "?measure=children-in-low-income",
  );
  const saved = page.waitForEvent("download", { timeout: 120_000 });
  saved.catch(() => undefined);
  const what = "The part that writes CSV files";
  await askAgain(page, { button: "Download CSV", what, file: "save-units" }, mend);
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [heading = "", ...rows] = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(heading).toMatch(/code/i);
  expect(rows.filter((row) => row.includes("E02001384"))).toHaveLength(1);
  await page.close();
});

test("a view whose way to its slide was missing is put there on Retry", async () => {
  const { page, mend } = await openFaulty(
    "**/assets/replace-view-*.js",
    MISSING,
    "?screen=present",
  );
  await page.getByRole("button", { name: "New deck" }).click(LONG);
  await page.getByRole("textbox", { name: "Title of the deck" }).waitFor();
  const deck = new URL(page.url()).searchParams.get("deck");
  await goTo(page, `?deck=${deck}&slide=1&measure=crime`);
  const what = "The part that puts a view on a slide";
  const button = "Put this view on the slide";
  await askAgain(page, { button, what, file: "replace-view" }, mend);
  await page.locator(".back-to-slide").getByText("Slide 1 now shows this view.").waitFor();
  await page.close();
});

/** Goes on as Back and Forward do. */
const goTo = (page: Page, search: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);

test("a file that the next picture and the part beside it lack is named once, and Retry brings both", async () => {
  const { page, mend } = await openFaulty("**/assets/in-work-queries-*.js", MISSING);
  await page.getByRole("figure", { name: "Legend" }).waitFor(LONG);
  await goTo(page, "?measure=jobs-below-living-wage&area=E08000011");
  const still = page.locator(".still-note[role=alert]");
  await still.waitFor(LONG);
  const notes = noteOf(page, "in-work-queries");
  await notes.first().waitFor(LONG);
  // Both parts have failed: what tells of the file tells of both.
  for (const part of [/draws work and low income/i, /borough profile/i])
    await expect.poll(() => notes.first().innerText(), LONG).toMatch(part);
  expect(await notes.allInnerTexts()).toHaveLength(1);
  await mend();
  await notes.getByRole("button", { name: "Retry" }).click();
  await still.waitFor({ state: "detached", ...LONG });
  await expect.poll(() => notes.count()).toBe(0);
  await page
    .getByRole("complementary", { name: "Area profile" })
    .getByRole("heading", { name: "Knowsley" })
    .waitFor();
  await page
    .getByRole("figure", { name: /Legend/ })
    .getByText(/living wage/i)
    .first()
    .waitFor(LONG);
  await page.close();
});

test("of two files that are missing at once each is named by the part that lacks it", async () => {
  const { page, mend } = await openFaulty("**/assets/{place-search,measure-picker}-*.js", MISSING);
  const [places, measures] = [noteOf(page, "place-search"), noteOf(page, "measure-picker")];
  await places.waitFor(LONG);
  await measures.waitFor(LONG);
  expect(await places.innerText()).toMatch(/^The search for places did not load/);
  expect(await measures.innerText()).toMatch(/^The list of measures did not load/);
  await mend();
  await measures.getByRole("button", { name: "Retry" }).click();
  await page.getByRole("combobox", { name: "Measure" }).waitFor();
  await places.waitFor({ state: "detached" });
  await page.close();
});
