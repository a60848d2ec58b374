import type { Page } from "playwright";
import { expect } from "vitest";
import { patchesToUrl } from "../../src/domain/patch/patch-url";
import { STATES, type State } from "./states";

/* Where a reader comes to code that the page did not open with: the states that are looked at, and files saved. */

const LEGEND = "role=figure[name=/Legend/]";
const TABLE = "role=table[name='Areas'] >> role=row >> nth=3";
const PROFILE = "role=complementary >> h2";
const DECK = "?screen=present&deck=still-poor-today";
const MODEL = "measure=in-work-poverty";

/** Longer than a writer takes that lacks its code; one that writes is not pressed again. */
const WRITES = 60_000;

/** Presses what makes a file until there is one: what could not be made for want of code is asked for again. */
const save = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole("button", { name, exact: typeof name === "string" }).first();
  for (let times = 0; times < 40; times++) {
    const made = page.waitForEvent("download", { timeout: WRITES }).then(() => true);
    made.catch(() => undefined);
    await button.click();
    const refused = page
      .locator(".work-problem")
      .waitFor({ timeout: WRITES })
      .then(() => false);
    refused.catch(() => undefined);
    if (await Promise.race([made, refused])) return;
    // The one who reads the page mends what it names meanwhile.
    await page.waitForTimeout(150);
  }
  throw new Error(`${String(name)} is not made`);
};

const saveAll =
  (opens: string, names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: opens, exact: true }).first().click();
    await page.getByRole("dialog").first().waitFor();
    for (const name of names) await save(page, name);
    await page.keyboard.press("Escape");
  };

const state = (name: string, path: string, ready: string, more: Partial<State> = {}): State => ({
  name,
  path,
  ready,
  ...more,
});

const unfoldAll = async (page: Page): Promise<void> => {
  for (let more = 0; more < 2; more++)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(
        "details:not([open]):not(.region-chooser)",
      ))
        each.open = true;
    });
};

const FURTHER: readonly State[] = [
  state("each part of reach", "?screen=participants", "role=tab[name='Chance']", {
    press: async (page) => {
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        // A part that is left before it came is not missed.
        await expect
          .poll(() => page.getByRole("tabpanel").innerText(), { timeout: 60_000 })
          .not.toMatch(/did not load|^.{0,60}$|still waiting/is);
      }
    },
  }),
  state("own colours", "?screen=present", "h1", {
    press: async (page) => {
      const panel = page.getByRole("region", { name: "Your own colours" });
      await panel.getByRole("button", { name: "Set your colours" }).click();
      await panel.getByLabel("Strapline").waitFor();
    },
  }),
  state("notes", "?notes=open&area=E01006413", PROFILE, { press: unfoldAll }),
  state("a modelled profile", `?${MODEL}&area=E01006413`, PROFILE, { press: unfoldAll }),
  state("a neighbourhood", `?${MODEL}&area=E02001384`, PROFILE, {
    press: async (page) => {
      await unfoldAll(page);
      await page
        .getByRole("button", { name: /^Download CSV/ })
        .first()
        .click();
    },
  }),
  state("a census neighbourhood", "?area=E02001384", PROFILE),
  state("a map of neighbourhoods", "?measure=children-in-low-income", LEGEND),
  state("places in a link", "?own=places", LEGEND, { fresh: true }),
  state("participants in a link", "?participants=rate", LEGEND, { fresh: true }),
  state("an index of one’s own", "?measure=crime", LEGEND, {
    press: async (page) => {
      const section = page.getByRole("region", { name: "Your own index" });
      await section.getByRole("button", { name: "Make an index" }).press("Enter");
      await section.getByRole("combobox", { name: "Add a measure" }).waitFor();
    },
  }),
  state("a view on a slide", "?deck=still-poor-today&slide=2", LEGEND, {
    press: async (page) => {
      await page.getByRole("button", { name: "Put this view on the slide" }).click();
    },
  }),
  state("another region", "?region=greater-manchester&area=E08000003", PROFILE, { fresh: true }),
];

const SAVED: readonly State[] = [
  state("files of the table", "?show=table", TABLE, {
    fresh: true,
    press: saveAll("Download", ["CSV", "CSV data dictionary", "GeoJSON", "Excel workbook"]),
  }),
  state("papers", "?by=ward", LEGEND, {
    press: async (page) => {
      await page.getByRole("button", { name: "Papers", exact: true }).click();
      await page.getByRole("dialog").getByLabel("Where").selectOption({ label: "Knowsley" });
      for (const name of ["PDF", "Folder of PDFs", "Word"]) await save(page, name);
      await page.keyboard.press("Escape");
    },
  }),
  state("files of a view", "", LEGEND, {
    press: saveAll("Export", [/^Map sheet \(PDF, A4\)/, /^PowerPoint/]),
  }),
  state("files of a deck", DECK, "role=list[name='Slides of the deck']", {
    press: saveAll("Export", [/^PowerPoint/, /^Handout \(PDF/]),
  }),
];

/** Without a live map areas are listed. */
const LIST_OF_WARDS = "the table of wards";
const PATCH = `?patches=${patchesToUrl([{ name: "North", codes: ["E01006413"] }])}&patch=1`;

/** What stands on a live map, or is listed only beside one. */
export const LIVE_WALKS: readonly State[] = [
  ...STATES.filter(({ name }) => name === LIST_OF_WARDS),
  state("drawing round areas", PATCH, "role=complementary[name='Patch']", {
    press: async (page) => {
      await page.getByRole("button", { name: "Draw a box" }).click();
      await page.getByText("the areas to add. Escape ends.").waitFor();
      await page.keyboard.press("Escape");
    },
  }),
  ...STATES.filter(({ name }) => name === "participants: in use"),
  state("participants as heat", "?participants=heat", LEGEND),
  state("participants as columns", "?participants=hexagons", LEGEND, {
    press: async (page) => {
      await page.getByRole("checkbox", { name: "Show hexagons in 3D" }).first().press("Space");
    },
  }),
];

const isUsual = ({ name, size, media }: State): boolean =>
  size === undefined && media === undefined && !name.startsWith("board") && name !== LIST_OF_WARDS;

/** Without a live map there are no tools of one. */
const withoutMap = (each: State): State =>
  each.ready.includes("Map tools") ? { ...each, ready: LEGEND } : each;

export const WALKS: readonly State[] = [
  ...STATES.filter(isUsual).map(withoutMap),
  ...FURTHER,
  ...SAVED,
];
