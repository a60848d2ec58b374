import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright";
import { expect, inject, onTestFinished } from "vitest";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../../scripts/chromium";

let browser: Browser | undefined;

/** One Chromium for all tests of a file; each test has its own context. */
export const openBrowser = async (): Promise<Browser> =>
  (browser ??= await chromium.launch({
    executablePath: SYSTEM_CHROMIUM,
    args: [...CHROMIUM_FLAGS],
  }));

export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = undefined;
};

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly atlas: Atlas;
  /** Everything the page wrote as an error, or threw. */
  readonly errors: readonly string[];
  /** Addresses of all requests, in order. */
  readonly requests: readonly string[];
}

export interface VisitOptions {
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  /** In a contrast theme from the start. */
  readonly isForced?: boolean;
  /** Open for all tests of a file: it is visited before them. */
  readonly stays?: boolean;
}

/** Opens the built app at an address, as a new visitor, until the test ends. */
export const visit = async (options: VisitOptions = {}): Promise<Visit> => {
  const address = inject("address");
  if (address === "") throw new Error("Run `npm run build` before tests that open the built app.");
  const { path = "", width = 1440, height = 900, reducedMotion = true } = options;
  const context = await (
    await openBrowser()
  ).newContext({
    viewport: { width, height },
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
    forcedColors: options.isForced === true ? "active" : "none",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // A page left open goes on drawing beside those of the tests that follow.
  if (options.stays !== true) onTestFinished(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(new URL(path, address).href);
  return { page, context, atlas: new Atlas(page), errors, requests };
};

/**
 * Waits until a control keeps its place on the page for half a second. An open list of choices closes
 * when the page scrolls or grows beneath it, as charts above it do while they load.
 */
export const standStill = async (control: Locator): Promise<void> => {
  await control.scrollIntoViewIfNeeded();
  const place = async (): Promise<string> => JSON.stringify(await control.boundingBox());
  let [last, since] = [await place(), Date.now()];
  await expect
    .poll(
      async () => {
        const now = await place();
        if (now !== last) [last, since] = [now, Date.now()];
        return Date.now() - since;
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBeGreaterThan(500);
};

/** What a reader does and reads, by the accessible names that are the app's contract. */
export class Atlas {
  constructor(readonly page: Page) {}

  get map(): Locator {
    return this.page.getByRole("application", { name: "Map" });
  }

  get legend(): Locator {
    return this.page.getByRole("figure", { name: "Legend" });
  }

  get profile(): Locator {
    return this.page.getByRole("complementary", { name: "Area profile" });
  }

  get measure(): Locator {
    return this.page.getByRole("combobox", { name: "Measure", exact: true });
  }

  get status(): Locator {
    return this.page.getByRole("status", { name: "Status" });
  }

  get search(): Locator {
    return this.page.getByRole("searchbox", { name: "Find a place" });
  }

  release(year: number): Locator {
    return this.page.getByRole("radio", { name: String(year) });
  }

  /** Chooses as a hand does: the label is what is drawn, the radio or box itself is out of sight. */
  async tick(control: Locator): Promise<void> {
    await this.page.locator("label").filter({ has: control }).click();
    await control.and(this.page.locator(":checked")).waitFor({ state: "attached" });
  }

  /**
   * The page answers: legend and controls are there. For words and tables, which need no live map: in
   * software WebGL that takes seconds more. Controls come when the reader first moves.
   */
  async opened(): Promise<void> {
    await this.page.mouse.move(4, 4);
    await this.legend.waitFor();
    await this.measure.waitFor();
  }

  /** The live map has drawn all it has to. */
  async mapIsIdle(): Promise<void> {
    await this.page.locator('[aria-label="Map"][data-state="idle"]').waitFor({ timeout: 60_000 });
  }

  async chooseMeasure(typed: string, title: string): Promise<void> {
    await this.measure.click();
    await this.measure.fill(typed);
    await this.page.getByRole("option", { name: title }).first().click();
  }

  /** What the search box offers. */
  get found(): Locator {
    const list = this.page.getByRole("listbox", { name: "Places found" });
    // What is said of an empty list stands in it as an option too, but has no key.
    return list.getByRole("option").and(this.page.locator("[data-key]"));
  }

  async find(typed: string): Promise<void> {
    await this.search.fill(typed);
    await this.found.first().waitFor();
  }
}
