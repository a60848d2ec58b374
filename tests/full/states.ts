import type { Page } from "playwright";
import { patchesToUrl } from "../../src/domain/patch/patch-url";

type Size = readonly [width: number, height: number];

/** A state of the app that a reader can be in: where it is, on what screen, and what was pressed. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** What is there once the state is reached. */
  readonly ready: string;
  readonly size?: Size;
  /** A contrast theme, or more contrast asked for. */
  readonly media?: "forced" | "contrast";
  /** Reached by a link of its own, not from the state before: what is said of a link is said once. */
  readonly fresh?: true;
  readonly press?: (page: Page) => Promise<void>;
}

const DESK: Size = [1440, 900];
const OPEN = "[role=dialog], [role=menu], [role=listbox], details.region-chooser[open]";

/** Goes from one state to the next as Back and Forward do: in one visit, without loading the page anew. */
export const reach = async (page: Page, state: State): Promise<void> => {
  const { path, size = DESK, media, ready, fresh, press } = state;
  for (let closed = 0; closed < 3 && (await page.locator(OPEN).count()) > 0; closed++)
    await page.keyboard.press("Escape");
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({
    forcedColors: media === "forced" ? "active" : "none",
    contrast: media === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  if (fresh) await page.goto(new URL(path, page.url().replace(/\?.*/, "")).href);
  else
    await page.evaluate((search) => {
      history.pushState(null, "", search === "" ? location.pathname : search);
      dispatchEvent(new PopStateEvent("popstate"));
    }, path);
  await page.mouse.move(4, 4);
  await page.locator(ready).first().waitFor({ state: "attached" });
  await press?.(page);
  // At 400% the page scrolls to what has focus once a profile closes: each state is looked at from its top.
  await page.evaluate(() => scrollTo(0, 0));
};

const MEASURE = "role=combobox[name='Measure']";
const LEGEND = "role=figure[name=/Legend/]";
const PROFILE = "role=complementary[name='Area profile'] >> h2";
const TABLE = "role=table[name='Areas'] >> role=row >> nth=3";
const TITLE = "h1";
const AREA = "area=E01006413";
const NORTH = patchesToUrl([{ name: "North", codes: ["E01006413", "E01006414", "E01006415"] }]);
const FILTER = "filter=imd.2025.most-10_no-car.above-40";
const SLIDE = "role=region[name=/^Slide/]";
const DECK = "?screen=present&deck=still-poor-today";

const state = (
  name: string,
  path: string,
  ready: string,
  more: Omit<State, "name" | "path" | "ready"> = {},
): State => ({ name, path, ready, ...more });

const INDICATORS = "?report=indicators&places=E05010935,E05010938&told=imd.income-rate";

const button = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole("button", { name, exact: true }).first().click();
};
const dialogOf = (name: string | RegExp) => async (page: Page) => {
  await button(name)(page);
  await page.getByRole("dialog").first().waitFor();
  // What fades in is not there for axe until it has.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
        .map((each) => each.finished),
    ),
  );
};

/** Everything that can be unfolded, is; what that brings, too. */
const unfold = async (page: Page): Promise<void> => {
  for (let more = 0; more < 2; more++)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(
        "details:not([open]):not(.region-chooser)",
      ))
        each.open = true;
    });
};

const search = (typed: string, then: RegExp) => async (page: Page) => {
  await page.getByRole("searchbox", { name: "Find a place" }).fill(typed);
  await page.getByRole("listbox", { name: "Places found" }).getByText(then).first().waitFor();
};

const EXPLORE: readonly State[] = [
  state("opening", "", MEASURE),
  state("a profile", `?${AREA}`, PROFILE),
  state("a profile, everything unfolded", `?${AREA}`, PROFILE, { press: unfold }),
  state("a ward’s profile", "?by=ward&area=E05015290", PROFILE),
  state("by constituency", "?by=constituency", LEGEND),
  state("hexagons", "?shape=hexagons", LEGEND),
  state("hot spots, unfolded", "?hotspots=gi", LEGEND, { press: unfold }),
  state("why an area is marked", `?hotspots=gi&${AREA}`, PROFILE, { press: unfold }),
  state("persistence by releases", "?persistence=always-20&colour=releases", LEGEND, {
    press: unfold,
  }),
  state("a count", "?measure=income-deprived", LEGEND, { press: unfold }),
  state("a borough’s profile", "?measure=jobs-below-living-wage&area=E08000011", PROFILE),
  state("the model", "?measure=in-work-poverty", LEGEND),
  state("places on the map", "?points=libraries,stations", LEGEND, { press: unfold }),
  state("map and table", "?show=both", TABLE),
  state("the table", "?show=table", TABLE),
  state("the table of wards", "?show=table&by=ward", "role=table[name='Wards']"),
  state("a filter", `?${FILTER}`, "role=group[name='The question']"),
  state("a filter’s number", `?${FILTER}`, "role=group[name='The question']", {
    press: dialogOf(/^Number for/),
  }),
  state("a filter’s boroughs", `?${FILTER}`, "role=group[name='The question']", {
    press: dialogOf(/^Boroughs:/),
  }),
  state("a patch", `?patches=${NORTH}&patch=1`, "role=complementary[name='Patch']", {
    press: unfold,
  }),
  // The link after it is opened anew, with the question as a sentence again.
  state("a filter as text", `?${FILTER}`, "role=group[name='The question']", {
    press: button("Edit as text"),
  }),
  state("an area divided since", "?area=E01012428", "role=region[name='Notice about the link']", {
    fresh: true,
  }),
  state(
    "a link with faults",
    "?measure=foo&release=1999&area=E01999999&theme=neon&nonsense=1",
    "role=region[name='Notices']",
    { fresh: true },
  ),
];

const OPENED: readonly State[] = [
  state("list of measures", "", MEASURE, {
    press: async (page) => {
      await page.getByRole("button", { name: "Show all measures" }).click();
      await page.getByRole("option").first().waitFor();
    },
  }),
  state("places found", "", MEASURE, { press: search("Kirkby", /Place in Knowsley/) }),
  state("no place found", "", MEASURE, { press: search("M1 1AE", /lies outside/) }),
  state("menu of patches", "", MEASURE, { press: button(/^Patches/) }),
  state("menu of regions", "", MEASURE, {
    press: async (page) => page.locator("details.region-chooser > summary").click(),
  }),
  state("dialog: download", "?show=table", TABLE, { press: dialogOf("Download") }),
  state("dialog: papers", "?show=table", TABLE, { press: dialogOf("Papers") }),
  state("dialog: columns", "?show=table", TABLE, { press: dialogOf("Columns") }),
  state("dialog: add to a deck", "", MEASURE, { press: dialogOf("Add to deck") }),
  state("dialog: export", "", MEASURE, { press: dialogOf("Export") }),
  state("dialog: own figures", "", MEASURE, { press: dialogOf("Add a file") }),
  state("dialog: share or export", "", LEGEND, {
    size: [1024, 768],
    press: dialogOf("Share or export"),
  }),
];

const SCREENS: readonly State[] = [
  state("Compare", "?screen=compare", "#within h2"),
  state("Compare, everything unfolded", "?screen=compare", "#within h2", { press: unfold }),
  state("Compare: the difference", "?screen=compare&versus=2019&arrange=difference", "#maps h2"),
  state("Participants", "?screen=participants", TITLE),
  state("Present: decks", "?screen=present", TITLE),
  state("Present: the editor", DECK, "role=list[name='Slides of the deck']"),
  state("Present: the stage", `${DECK}&slide=2`, SLIDE),
  state("Present: list of slides", `${DECK}&slide=2`, SLIDE, {
    press: async (page) => page.keyboard.press("g"),
  }),
  state("Method", "?screen=method", TITLE, { press: unfold }),
  state("report of an area", `?${AREA}&report=area`, "role=article"),
  state("report of a patch", `?patches=${NORTH}&patch=1&report=patch`, "role=article"),
  state("indicator page", INDICATORS, "role=article >> role=img >> nth=-1"),
];

const BOARD: readonly State[] = [
  state("board: Explore", "?theme=board&hotspots=gi", LEGEND),
  state("board: a profile", `?theme=board&${AREA}`, PROFILE, { press: unfold }),
  state("board: the table", "?theme=board&show=table", TABLE),
  state("board: Compare", "?theme=board&screen=compare", "#within h2"),
  state("board: Participants", "?theme=board&screen=participants", TITLE),
  state("board: Present", "?theme=board&screen=present", TITLE),
  state("board: Method", "?theme=board&screen=method", TITLE),
];

const at = (label: string, size: Size): readonly State[] => [
  state(`${label}: Explore`, "", LEGEND, { size }),
  state(`${label}: a profile`, `?${AREA}`, PROFILE, { size }),
  state(`${label}: the table`, "?show=table", TABLE, { size }),
  state(`${label}: Compare`, "?screen=compare", "#standing h2", { size }),
  state(`${label}: Participants`, "?screen=participants", TITLE, { size }),
  state(`${label}: Present`, "?screen=present", TITLE, { size }),
  state(`${label}: the editor`, DECK, "role=list[name='Slides of the deck']", { size }),
  state(`${label}: the stage`, `${DECK}&slide=2`, SLIDE, { size }),
  state(`${label}: Method`, "?screen=method", TITLE, { size }),
  state(`${label}: a report`, `?${AREA}&report=area`, "role=article >> role=figure", { size }),
  state(`${label}: a ward`, "?by=ward&area=E05010938", PROFILE, { size }),
  state(`${label}: indicator page`, INDICATORS, "role=article >> role=img >> nth=-1", { size }),
];

/** In contrast themes: each screen, and each kind of thing that is chosen, pressed or open. */
const FORCED: readonly State[] = [
  ...[...EXPLORE, ...OPENED, ...SCREENS].filter(({ name }) =>
    /^(?:a profile|hot spots, unfolded|map and table|a filter|a patch|list of measures|dialog: export|Compare|Participants|Present: (?:decks|the editor|the stage)|Method|indicator page)$/.test(
      name,
    ),
  ),
  state("the table, an area open", `?show=table&${AREA}`, TABLE),
].map((each) => ({ ...each, name: `contrast theme: ${each.name}`, media: "forced" as const }));

const CONTRAST: readonly State[] = [
  state("more contrast: Explore", `?hotspots=gi&${AREA}`, PROFILE, { media: "contrast" }),
  state("more contrast: board", `?theme=board&${AREA}`, PROFILE, { media: "contrast" }),
];

const csv = (name: string, text: string) => ({
  ...{ name, mimeType: "text/csv" },
  buffer: Buffer.from(text),
});

/** What a reader brings; each state goes on from the one before. */
const BROUGHT: readonly State[] = [
  state("own figures: their columns", "", MEASURE, {
    press: async (page) => {
      await dialogOf("Add a file")(page);
      await page
        .getByLabel("Your file")
        .setInputFiles(csv("wards.csv", "Code,Referrals\nE05015290,40\nE05015289,7\n"));
      await page.getByRole("button", { name: "Read the file" }).waitFor();
    },
  }),
  state("own figures: on the map", "", MEASURE, {
    press: async (page) => {
      await dialogOf("Add a file")(page);
      await page
        .getByLabel("Your file")
        .setInputFiles(csv("areas.csv", "LSOA,Referrals\nE01006413,40\nE01006414,17\n"));
      await page.getByRole("button", { name: "Read the file" }).click();
      await page.getByRole("button", { name: /^Add \d measure/ }).click();
      await page
        .getByRole("figure", { name: /Legend/ })
        .getByText("Your own figures")
        .first()
        .waitFor();
    },
  }),
  state("own places: none yet", "?own=places", "role=group[name='Map tools']"),
  state("own places: on the map", "?own=places", LEGEND, {
    press: async (page) => {
      await page
        .getByLabel(/^Add (?:a|another) file/)
        .setInputFiles(csv("hubs.csv", "Hub,Postcode\nToxteth hub,L8 1YJ\nKirkby hub,L32 8SY\n"));
      await page.getByRole("button", { name: "Use 2 places" }).click();
      await page.getByRole("row", { name: /Toxteth hub/ }).waitFor();
    },
  }),
  state("participants: in use", "?screen=participants", TITLE, {
    press: async (page) => {
      await page.getByRole("button", { name: "Use synthetic participants" }).click();
      await page.getByRole("button", { name: /^Use these/ }).click();
      await page.getByRole("tab", { name: "Chance" }).waitFor();
    },
  }),
  state("participants: on the map", "?participants=rate", LEGEND),
];

export const STATES: readonly State[] = [
  ...EXPLORE,
  ...OPENED,
  ...SCREENS,
  ...BOARD,
  ...at("320 px", [320, 640]),
  ...at("400%", [320, 256]),
  ...[1024, 1366].map((width) =>
    state(`${width} px: a profile`, `?hotspots=gi&${AREA}`, PROFILE, { size: [width, 768] }),
  ),
  ...CONTRAST,
  ...FORCED,
  ...BROUGHT,
];
