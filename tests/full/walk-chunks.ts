import { readdirSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../../scripts/chromium";
import { takeTurns, type Fault, type Turns } from "./chunk-turns";
import { VISITS, type Visit } from "./chunk-walks";
import { NOT_WALKED } from "./chunks-not-walked";
import { serveWithFaults, type FaultyServer } from "./faulty-server";
import { reach } from "./states";

/* Every file of code or styles of the built app has a fault once, wherever a reader comes to need it. */

const FILES = readdirSync("dist/assets")
  .map((file) => `assets/${file}`)
  .filter((file) => /\.(?:m?js|css)$/.test(file));

/** "assets/page-1a2b3c4d.js" → "page.js". */
const unhashed = (file: string): string =>
  file.replace(/^assets\//, "").replace(/-[\w-]{8}\.(m?js|css)$/, ".$1");

/** Draws no live map: in software that takes the processors. */
const PLAIN = ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"];

const openPage = async (browser: Browser, address: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(150_000);
  await page.goto(address, { waitUntil: "commit" });
  return page;
};

const later = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Milliseconds between two looks at a page; and without a request after which it has asked for all it needs. */
const LOOK = 100;
const QUIET = 500;
/** Milliseconds in which a whole visit ends. */
const VISIT = 400_000;

/** Resolves when the page has nothing to do, or is drawing nothing: then it never says that it is idle. */
const idles = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2000 })),
  );

/** Goes through a visit's states, while a reader who looks on does what notes ask for. */
const walk = async (
  page: Page,
  server: FaultyServer,
  turns: Turns,
  { visitor, states }: Visit,
): Promise<void> => {
  let at = "the opening";
  let isWhole = false;
  const over = new AbortController();
  const looks = (async () => {
    while (!over.signal.aborted) {
      isWhole = await turns.tend(page, visitor, at);
      await later(LOOK);
    }
  })();
  const rests = async (): Promise<void> => {
    await idles(page);
    const since = Date.now();
    // A page that is closed never comes to rest.
    while (!isWhole || Math.min(server.quietFor(visitor), Date.now() - since) < QUIET) {
      if (page.isClosed()) throw new Error("The visit takes too long.");
      await later(LOOK);
    }
  };
  try {
    await page.locator("#main").waitFor({ state: "attached" });
    await rests();
    for (const each of states) {
      at = each.name;
      await reach(page, each);
      await rests();
    }
  } catch (reason) {
    throw new Error(`${at}. ${turns.told(visitor)}`, { cause: reason });
  } finally {
    over.abort();
    await looks;
  }
};

/** One test for each visit, side by side: pages mostly wait. Then one that no file was passed by. */
export const walkChunks = (fault: Fault, title: string): void => {
  let browsers: Record<"plain" | "live", Browser>;
  let server: FaultyServer;
  const turns = takeTurns(fault, (file) => FILES.includes(file) && !file.endsWith(".mjs"));
  beforeAll(async () => {
    const launch = (args: readonly string[]) =>
      chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: [...args] });
    browsers = { plain: await launch(PLAIN), live: await launch(CHROMIUM_FLAGS) };
    server = await serveWithFaults(turns.faultOf);
  });
  afterAll(async () => {
    await Promise.all(Object.values(browsers).map((each) => each.close()));
    await server.close();
  });
  test.concurrent.each(VISITS)(
    `${title}: $visitor`,
    async (visit) => {
      const page = await openPage(browsers[visit.browser], server.addressFor(visit.visitor));
      const end = setTimeout(() => void page.context().close(), VISIT);
      try {
        await walk(page, server, turns, visit);
      } finally {
        clearTimeout(end);
        await page.context().close();
      }
      expect(turns.faults(visit.visitor)).toEqual([]);
    },
    VISIT + 20_000,
  );
  test(`${title}: all files`, () => {
    const walked = new Set(turns.files());
    const unwalked = new Set(FILES.filter((file) => !walked.has(file)).map(unhashed));
    expect([...unwalked].toSorted()).toEqual(Object.values(NOT_WALKED).flat().toSorted());
  });
};
