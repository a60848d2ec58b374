import type { Page } from "playwright";

/** Where a file is used: the shortest way to it. */
export interface PlaceOfUse {
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** The control to press again, where what failed was asked for by pressing it; else the message's own Retry. */
  readonly again?: (page: Page) => Promise<unknown>;
}

const press =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      const control = page
        .getByRole("button", { name })
        .or(page.getByRole("tab", { name }))
        .or(page.getByRole("menuitem", { name }))
        .filter({ visible: true });
      await control.first().click();
    }
  };

const SYNTHETIC = "Use synthetic participants";
const PATCH = "?patches=Northwood_1jjw616&patch=1";
const DECK = "?screen=present&deck=still-poor-today";

const openExample = (page: Page): Promise<void> =>
  page.locator("summary").filter({ hasText: "Worked example" }).first().click();

const search = (page: Page): Promise<void> =>
  page.getByRole("searchbox", { name: "Find a place" }).fill("L1 8JQ");

const bring = (page: Page): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({
    name: "own.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("participant_id,lsoa_code\nP1,E01006512\nP2,E01006512\n"),
  });

const use = async (page: Page): Promise<void> => {
  await bring(page);
  await page.getByRole("button", { name: /^Use these/ }).click();
};

const download = (format: string): PlaceOfUse => ({
  path: "?show=table",
  act: press("Download", format),
  again: press(format),
});

const deckFile = (choice: RegExp): PlaceOfUse => ({
  path: DECK,
  act: press("Take away", choice),
  again: press(choice),
});

/** Parts whose code comes when it is wanted, by the name their chunk begins with. */
export const PARTS: Readonly<Record<string, PlaceOfUse>> = {
  // Screens
  "compare-screen": { path: "?screen=compare" },
  "present-screen": { path: "?screen=present" },
  "participants-screen": { path: "?screen=participants" },
  "method-screen": { path: "?screen=method" },
  // Explore
  "place-search": { path: "" },
  "measure-picker": { path: "" },
  "ask-bar": { path: "" },
  "patches-menu": { path: "" },
  "download-button": { path: "" },
  "areas-panel": { path: "?show=both" },
  "area-profile": { path: "?area=E01006512" },
  "position-chart": { path: "?area=E01006512" },
  "borough-profile": { path: "?measure=working-families&area=E08000012" },
  "neighbourhood-profile": { path: "?measure=universal-credit-neighbourhood&area=E02001332" },
  "modelled-profile": { path: "?measure=in-work-poverty&area=E01006512" },
  "report-page": { path: "?area=E01006512&report=area" },
  "patch-panel": { path: PATCH },
  "draw-overlay": { path: PATCH, act: press("Draw a box") },
  "in-work-panel": { path: "?measure=in-work-poverty" },
  "load-in-work": { path: "?measure=in-work-poverty" },
  "unit-geography": { path: "?measure=universal-credit-neighbourhood" },
  "in-work-queries": { path: "?measure=universal-credit-neighbourhood" },
  "hexagon-geography": { path: "?shape=hexagons" },
  "save-units": {
    path: "?measure=universal-credit-neighbourhood",
    act: press("Download CSV"),
    again: press("Download CSV"),
  },
  "persistence-details": {
    path: "",
    act: (page) => page.locator("summary").filter({ hasText: "who drops out" }).click(),
  },
  "hotspots-body": { path: "?hotspots=gi" },
  "halo-queries": { path: "?hotspots=gi" },
  "run-hotspots": { path: "?hotspots=gi" },
  "why-flagged": { path: "?hotspots=gi&area=E01006512" },
  "participants-body": { path: "?participants=rate" },
  "load-people": { path: "?participants=rate", act: press(SYNTHETIC) },
  "view-dialog": { path: "", act: press("Add to deck") },
  "replace-view": {
    path: "?deck=still-poor-today&slide=2",
    act: press("Put this view on the slide"),
    again: press("Put this view on the slide"),
  },
  // Participants, Compare, Present, Method
  funnel: { path: "?screen=participants", act: press(SYNTHETIC, /^Use these/, "Chance") },
  fairness: { path: "?screen=participants", act: press(SYNTHETIC, /^Use these/, "Fair share") },
  households: { path: "?screen=participants", act: press(SYNTHETIC, /^Use these/, "Households") },
  starters: { path: "?screen=participants", act: press(SYNTHETIC, /^Use these/, "Over time") },
  "chart-view": { path: `${DECK}&slide=5` },
  "run-example": { path: "?screen=method", act: openExample },
  // Threads and writers of files
  "import-worker": { path: "?screen=participants", act: bring, again: bring },
  "figures-worker": { path: "?screen=participants", act: use, again: use },
  "writer-worker": download("CSV"),
  csv: download("CSV"),
  xlsx: download("Excel workbook"),
  geojson: download("GeoJSON"),
  pptx: deckFile(/^PowerPoint/),
  handout: deckFile(/^Handout \(PDF/),
  "map-sheet": {
    path: "",
    act: press("Take away", /^Map sheet \(PDF, A4/),
    again: press(/^Map sheet \(PDF, A4/),
  },
};

/** Parts that are proved elsewhere, or say nothing by design. */
export const PROVED_ELSEWHERE: Readonly<Record<string, string>> = {
  page: "tests/full/interruptions.test.ts",
  maplibre: "tests/full/interruptions.test.ts",
  deck: "tests/full/interruptions.test.ts, with heat-surface",
  "heat-surface": "tests/full/interruptions.test.ts",
  "run-why": "loaded with why-flagged, whose note shows what it says",
  "found-on-map": "the same lazyPart, opened by pointing at a dot",
  session: "loaded by every screen that knows participants",
  sources: "a profile's source is named without its link",
  universal: "the writer of workbooks, within xlsx",
  "workbox-window": "the Present screen says that no copy is kept",
  "built-with": "digests are checked beside the page; without their list nothing is distrusted",
};

/** Artefacts, one by one, where a page uses them. What each fault is called: tests/full/artefact-faults.test.ts. */
export const ARTEFACTS: Readonly<Record<string, PlaceOfUse>> = {
  "areas.json": { path: "" },
  "basemap.json": { path: "" },
  "names.json": { path: "" },
  "places.json": { path: "" },
  "measures/crime.json": { path: "?measure=crime" },
  "measures/no-car.json": { path: "?area=E01006512" },
  "measures/health.json": { path: "?columns=area.value.health-2019&show=table" },
  "weights.json": { path: "?hotspots=gi" },
  "halo/imd.json": { path: "?hotspots=gi" },
  "hexagon-areas.json": { path: "?shape=hexagons" },
  "gazetteer.json": { path: "", act: search },
  "postcodes.json": { path: "", act: search },
  "lookup-lsoa11.json": { path: "?screen=participants", act: bring, again: bring },
  "points/libraries.json": { path: "?points=libraries" },
  "points/near.json": { path: "?area=E01006512" },
  "msoas11.json": { path: "?measure=universal-credit-neighbourhood" },
  "in-work/msoa11.json": { path: "?measure=universal-credit-neighbourhood" },
  "in-work/boroughs.json": { path: "?measure=children-in-low-income" },
  "in-work/model.json": { path: "?measure=in-work-poverty" },
  "claims/figures.json": { path: DECK },
  "england/summary.json": { path: "?screen=compare" },
  "england/positions.json": { path: "?screen=compare&area=E01006512", act: press(/^Find/) },
};
