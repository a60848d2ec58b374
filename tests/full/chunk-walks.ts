import type { Page } from "playwright";
import { patchesToUrl } from "../../src/domain/patch/patch-url";
import { shapefileOf } from "../shapefile-bytes";
import { STATES, type State } from "./states";

/* Where a reader comes to code that the page did not open with. */

/** What one reader does in a page of their own. */
export interface Visit {
  readonly visitor: string;
  /** Whether the page can draw a live map: in software that takes the processors. */
  readonly browser: "plain" | "live";
  readonly states: readonly State[];
}

const LEGEND = "role=figure[name=/Legend/]";
const TABLE = "role=table[name='Areas'] >> role=row >> nth=3";
const PROFILE = "role=complementary >> h2";
const DECK = "?screen=present&deck=still-poor-today";
const MODEL = "measure=in-work-poverty";
const NORTH = patchesToUrl([{ name: "North", codes: ["E01006413"] }]);

/** Clockwise, in Toxteth. */
const POND = [
  [-2.97, 53.39],
  [-2.97, 53.4],
  [-2.95, 53.4],
  [-2.95, 53.39],
  [-2.97, 53.39],
];

const state = (
  name: string,
  path: string,
  ready: string,
  press?: (page: Page) => Promise<void>,
): State => ({ name, path, ready, ...(press === undefined ? {} : { press }) });

/** By a link of its own: what was brought before is gone. */
const afresh = (each: State): State => ({ ...each, fresh: true });

/** One of the states that are looked at; without a live map there are no tools of one. */
const looked = (name: string): State => {
  const found = STATES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No state is named ${name}.`);
  return found.ready.includes("Map tools") ? { ...found, ready: LEGEND } : found;
};

/** Longer than a writer takes that is told once for each file it lacks. */
const WRITES = { timeout: 240_000 };

/** Presses what makes a file. Whoever looks on presses Retry where it could not be made for want of code. */
const save = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole("button", { name, exact: typeof name === "string" }).first();
  await Promise.all([page.waitForEvent("download", WRITES), button.click()]);
};

const saveAll =
  (opens: string, names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: opens, exact: true }).first().click();
    const dialog = page.getByRole("dialog").first();
    await dialog.waitFor();
    if (opens === "Papers") await dialog.getByLabel("Where").selectOption({ label: "Knowsley" });
    for (const name of names) await save(page, name);
    await page.keyboard.press("Escape");
  };

const EXPLORE: Readonly<Record<string, readonly State[]>> = {
  areas: [
    looked("a profile, everything unfolded"),
    looked("a ward’s profile"),
    looked("hexagons"),
    looked("hot spots, unfolded"),
    looked("why an area is marked"),
  ],
  work: [
    looked("a borough’s profile"),
    state("a modelled profile", `?${MODEL}&area=E01006413`, PROFILE),
    state("a neighbourhood", `?${MODEL}&area=E02001384`, PROFILE, async (page) => {
      await page
        .getByRole("button", { name: /^Download CSV/ })
        .first()
        .click();
    }),
    // Its page asks for the one before, which is not told of once this one takes its place.
    state("a neighbourhood of the census", "?measure=little-english&area=E02001384", PROFILE),
    state("a map of neighbourhoods", "?measure=children-in-low-income", LEGEND),
  ],
  places: [
    looked("places on the map"),
    looked("a patch"),
    looked("dialog: add to a deck"),
    state("a view on a slide", "?deck=still-poor-today&slide=2", LEGEND, async (page) => {
      await page.getByRole("button", { name: "Put this view on the slide" }).click();
    }),
  ],
  own: [
    state("notes", "?notes=open&area=E01006413", PROFILE, async (page) => {
      await page.getByRole("button", { name: "Save notes" }).waitFor();
    }),
    state("an index of one’s own", "?measure=crime", LEGEND, async (page) => {
      const section = page.getByRole("region", { name: "Your own index" });
      await section.getByRole("button", { name: "Make an index" }).press("Enter");
      await section.getByRole("combobox", { name: "Add a measure" }).waitFor();
    }),
    looked("own figures: their columns"),
    looked("own places: none yet"),
    looked("own places: on the map"),
    state("own shapes of a shapefile", "?own=places", LEGEND, async (page) => {
      const buffer = Buffer.from(shapefileOf([["Pond", [POND]]]));
      await page
        .getByLabel(/^Add (?:a|another) file/)
        .setInputFiles({ name: "pond.zip", mimeType: "application/zip", buffer });
      await page.getByRole("button", { name: /^Use 1 / }).click();
    }),
  ],
};

const SCREENS: Readonly<Record<string, readonly State[]>> = {
  compare: [
    looked("Compare"),
    state("a dot found on the map", "?screen=compare", "#within h2", async (page) => {
      const strip = page.getByRole("slider", { name: /Neighbourhoods of/ }).first();
      await strip.focus();
      await strip.press("ArrowRight");
      await page.locator(".found-on-map p").waitFor();
    }),
  ],
  method: [looked("Method")],
  present: [
    looked("Present: decks"),
    state("own colours", "?screen=present", "h1", async (page) => {
      const panel = page.getByRole("region", { name: "Your own colours" });
      await panel.getByRole("button", { name: "Set your colours" }).click();
      await panel.getByLabel("Strapline").waitFor();
    }),
    state("colours of a file", "?screen=present", "h1", async (page) => {
      const buffer = Buffer.from(
        JSON.stringify({ format: "reach-atlas/brand", version: 1, name: "Wirral Works" }),
      );
      await page
        .getByLabel("Brand file")
        .setInputFiles({ name: "brand.json", mimeType: "application/json", buffer });
      await page.locator(".brand-shown").getByText("Wirral Works").waitFor();
    }),
    looked("Present: the editor"),
  ],
  reports: [
    looked("report of an area"),
    looked("indicator page"),
    afresh(state("another region", "?region=greater-manchester&area=E08000003", PROFILE)),
  ],
  participants: [
    looked("participants: in use"),
    state("each part of reach", "?screen=participants", "role=tab[name='Chance']", async (page) => {
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        // A part that is left before it came is not missed.
        await page.waitForFunction(
          () =>
            !/did not load|^.{0,60}$|still waiting/is.test(
              document.querySelector<HTMLElement>("[role='tabpanel']")?.innerText ?? "",
            ),
        );
      }
    }),
    state("participants on the map", "?participants=rate", LEGEND),
  ],
};

const FILES: Readonly<Record<string, readonly State[]>> = {
  table: [
    state(
      "files of the table",
      "?show=table",
      TABLE,
      saveAll("Download", ["CSV", "CSV data dictionary", "GeoJSON", "Excel workbook"]),
    ),
  ],
  papers: [
    state("papers", "?by=ward", LEGEND, saveAll("Papers", ["PDF", "Folder of PDFs", "Word"])),
  ],
  exports: [
    // What somebody brought is in the page: its absence is a fault of the files, too.
    afresh(
      state(
        "files of a view",
        "?own=places&participants=rate",
        LEGEND,
        saveAll("Export", [/^Map sheet \(PDF, A4\)/, /^PowerPoint/]),
      ),
    ),
  ],
  handout: [
    state(
      "files of a deck",
      DECK,
      "role=list[name='Slides of the deck']",
      saveAll("Export", [/^Handout \(PDF/]),
    ),
  ],
};

/** What stands on a live map, or is listed only beside one. */
const LIVE: readonly State[] = [
  looked("the table of wards"),
  state(
    "drawing round areas",
    `?patches=${NORTH}&patch=1`,
    "role=complementary[name='Patch']",
    async (page) => {
      await page.getByRole("button", { name: "Draw a box" }).click();
      await page.getByText("the areas to add. Escape ends.").waitFor();
      await page.keyboard.press("Escape");
    },
  ),
  state("streets", "?map=14/53.395/-2.945&streets=shown", LEGEND, async (page) => {
    await page.getByText("OpenStreetMap contributors").first().waitFor();
  }),
  looked("participants: in use"),
  state("participants as heat", "?participants=heat", LEGEND),
  state("participants as columns", "?participants=hexagons", LEGEND, async (page) => {
    await page.getByRole("checkbox", { name: "Show hexagons in 3D" }).first().press("Space");
  }),
];

/** The longest first. */
export const VISITS: readonly Visit[] = [
  { visitor: "live", browser: "live", states: LIVE },
  ...Object.entries({ ...FILES, ...SCREENS, ...EXPLORE }).map(([visitor, states]): Visit => ({
    visitor,
    browser: "plain",
    states,
  })),
];
