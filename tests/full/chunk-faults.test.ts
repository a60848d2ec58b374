import { readdirSync, readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright";
import { afterEach, expect, test } from "vitest";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../../scripts/chromium";
import { LIVE_WALKS, WALKS } from "./chunk-walks";
import { NOT_WALKED, UNNAMED } from "./chunks-not-walked";
import { serveWithFaults } from "./faulty-server";
import { reach, type State } from "./states";

/*
 * Every file of code or styles that the page asks for later, missing and late, over the whole of the built app.
 * Missing: all are at once, so each part names the first it lacks; what is named is mended and asked for again,
 * until a reader's way through the app is done: so each file has its turn. Late: each once, in pages side by side.
 */

const isCode = (file: string): boolean => /^assets\/[^/]+\.(?:m?js|css)$/.test(file);

/** "assets/page-1a2b3c4d.js" → "page.js". */
const unhashed = (file: string): string =>
  file.replace(/^assets\//, "").replace(/-[\w-]{8}\.(m?js|css)$/, ".$1");

const all = (): string[] =>
  readdirSync("dist/assets")
    .map((file) => `assets/${file}`)
    .filter(isCode);

/** What the page opens with: its failure is told before there is a page, in interruptions. */
const openedWith = (): ReadonlySet<string> => {
  const index = readFileSync("dist/index.html", "utf8");
  const opened = new Set(all().filter((file) => index.includes(file) || /\/page-/.test(file)));
  for (const file of opened) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(`dist/${file}`, "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      opened.add(`assets/${name!}`);
  }
  return opened;
};

/** Draws no live map: in software that takes the processors. */
const PLAIN = ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"];

let browser: Browser | undefined;
const open = async (flags: readonly string[]): Promise<void> => {
  browser = await chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: [...flags] });
};
afterEach(() => browser?.close());

const openPage = async (address: string): Promise<Page> => {
  const context = await browser!.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("#main").waitFor({ state: "attached" });
  return page;
};

const later = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Files of code that the page says are missing, each as often as it says so. */
const namedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="alert"]')]
      .filter((note) => note.checkVisibility())
      .flatMap((note) => [
        ...new Set(note.innerText.match(/assets\/[\w.-]+\.(?:mjs|js|css)(?= is missing)/g)),
      ]),
  );

const pressRetry = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // Notes move while they go: pressed as a key does, wherever they are.
    for (const note of document.querySelectorAll<HTMLElement>('[role="alert"]'))
      if (/assets\/.* is missing/.test(note.innerText))
        for (const button of note.querySelectorAll("button"))
          if (/^(?:Retry|Try again)$/.test(button.innerText)) button.click();
  });

/** Milliseconds after which a note must have gone that named a file which has come. */
const MENDS = 15_000;
/** Milliseconds without a request after which a page has all it asks for; and where a word is owed. */
const CALM = 500;
const PATIENCE = 5_000;
/** Milliseconds after which Retry is pressed again. */
const AGAIN = 500;

/** Files that were missing, and when each was mended after it was named. */
const failed = new Set<string>();
const mended = new Map<string, number>();

/** Walks where all is missing that was not mended yet. @returns what went wrong */
const walkedWithout = async (walks: readonly State[]): Promise<string[]> => {
  const opened = openedWith();
  const faults: string[] = [];
  const server = await serveWithFaults((file) => {
    if (!isCode(file) || opened.has(file) || mended.has(file) || file.endsWith(".mjs")) return null;
    failed.add(file);
    return 404;
  });
  const page = await openPage(server.addressFor("missing"));
  let at = "the opening";
  const over = new AbortController();
  let named: readonly string[] = [];
  let [pressed, calmSince] = [0, Date.now()];
  /** A reader who mends what is named and presses Retry, whatever else goes on. */
  const mending = (async () => {
    while (!over.signal.aborted) {
      named = await namedOn(page).catch(() => []);
      const now = Date.now();
      const twice = named.find((file, place) => named.indexOf(file) !== place);
      if (twice !== undefined) faults.push(`${at}: named twice at a time: ${twice}`);
      const fresh = named.filter((file) => !mended.has(file));
      for (const file of fresh) mended.set(file, now);
      if (named.length === 0) calmSince = now;
      // Another part may have asked before the file was there, and say so later.
      if (named.length > 0 && (fresh.length > 0 || now - pressed > AGAIN)) {
        pressed = now;
        await pressRetry(page).catch(() => undefined);
      }
      for (const file of named)
        if (now - Math.max(mended.get(file)!, calmSince) > MENDS) {
          faults.push(`${at}: Retry brings not: ${file}`);
          mended.set(file, now);
        }
      await later(40);
    }
  })();
  // What failed and is not named yet is waited for.
  const calm = (): number => (failed.size > mended.size ? PATIENCE : CALM);
  for (const walk of walks) {
    at = walk.name;
    await reach(page, walk).catch((reason: unknown) => {
      faults.push(`${at}: ${String(reason).slice(0, 300)}`);
    });
    await expect
      .poll(() => named.length === 0 && server.quietFor("missing") > calm(), { timeout: 60_000 })
      .toBe(true)
      .catch(() => faults.push(`${at}: not calm, with ${named.join()}`));
    if ((await page.locator("main").innerText()).trim() === "") faults.push(`${at}: an empty page`);
  }
  over.abort();
  await mending;
  await page.context().close();
  await server.close();
  return faults;
};

test("each file of code that is missing is named, once at a time, and Retry brings what it is for", async () => {
  await open(PLAIN);
  expect(await walkedWithout(WALKS)).toEqual([]);
});

test("so is the code of a live map and of what stands on it", async () => {
  await open(CHROMIUM_FLAGS);
  expect(await walkedWithout(LIVE_WALKS)).toEqual([]);
});

test("what was missing was named, and what was never asked for is known", () => {
  const opened = openedWith();
  const unnamed = [...new Set([...failed].filter((file) => !mended.has(file)).map(unhashed))];
  const unwalked = all()
    .filter((file) => !opened.has(file) && !failed.has(file))
    .map(unhashed)
    .filter((name) => !UNNAMED.includes(name));
  expect({ unnamed, unwalked: [...new Set(unwalked)].toSorted() }).toEqual({
    unnamed: UNNAMED,
    unwalked: Object.values(NOT_WALKED).flat().toSorted(),
  });
});

/** Milliseconds that a file is late, and after which the page must have said that it waits: it does after four seconds. */
const LATE = 6_500;
const TOLD = 5_000;
/** Pages side by side: each mostly waits. */
const PAGES = 8;

/** Whether the page says that something is on its way. */
const saysItWaits = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "[role='status'], [role='progressbar'], progress, p",
      ),
    ]
      .filter((each) => each.checkVisibility())
      .some(
        (each) =>
          each.matches("progress, [role='progressbar']") ||
          /slow to (?:load|start)|waiting|\w+ing\b.*…/i.test(each.innerText),
      ),
  );

test("each file of code that is late is waited for with a word, and what it is for comes", async () => {
  await open(PLAIN);
  const opened = openedWith();
  const held = new Set<string>();
  const faults: string[] = [];
  const pages = new Map<string, { readonly page: Page; at: string }>();
  const server = await serveWithFaults(async (file, visitor) => {
    const there = pages.get(visitor);
    if (there === undefined || !isCode(file) || opened.has(file) || held.has(file)) return null;
    held.add(file);
    await later(TOLD);
    const [its, says] = [there.at, await saysItWaits(there.page).catch(() => true)];
    if (!says) faults.push(`${its}: waits without a word for ${unhashed(file)}`);
    await later(LATE - TOLD);
    return null;
  });
  const share = Math.ceil(WALKS.length / PAGES);
  const walked = async (number: number): Promise<void> => {
    const visitor = `late-${number}`;
    const page = await openPage(server.addressFor(visitor));
    const there = { page, at: "the opening" };
    pages.set(visitor, there);
    for (const walk of WALKS.slice(number * share, (number + 1) * share)) {
      there.at = walk.name;
      await reach(page, walk).catch((reason: unknown) => {
        faults.push(`${walk.name}: ${String(reason).slice(0, 300)}`);
      });
      await expect
        .poll(() => server.quietFor(visitor) > CALM, { timeout: 60_000 })
        .toBe(true)
        .catch(() => faults.push(`${walk.name}: not calm`));
      if ((await page.getByText(/slow to load/).count()) > 0)
        faults.push(`${walk.name}: still said to be slow`);
      faults.push(...(await namedOn(page)).map((file) => `${walk.name}: ${file} is missing`));
      if ((await page.locator("main").innerText()).trim() === "")
        faults.push(`${walk.name}: an empty page`);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: PAGES }, (_, number) => walked(number)));
  await server.close();
  expect({ faults }).toEqual({ faults: [] });
});
