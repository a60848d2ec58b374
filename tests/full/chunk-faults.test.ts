import { readdirSync, readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { SYSTEM_CHROMIUM } from "../../scripts/chromium";
import { WALKS, type Walk } from "./chunk-walks";
import { NOT_WALKED } from "./chunks-not-walked";

/*
 * Every file of code or styles that the page asks for later, missing. All are missing at once, so each
 * part names the first it lacks; what is named is mended and asked for again, until nothing is missing: so each
 * file has its turn once. One that failed and was never named, or was named twice at a time, is a fault.
 */

afterAll(() => plain?.close());

const CODE = /\/assets\/[^/]+\.(?:m?js|css)$/;
const fileOf = (address: string): string => new URL(address).pathname.slice(1);

/** "assets/page-1a2b3c4d.js" → "page.js". */
const unhashed = (file: string): string =>
  file.replace(/^assets\//, "").replace(/-[\w-]{8}\.(m?js|css)$/, ".$1");

const ALL = (): string[] =>
  readdirSync("dist/assets")
    .map((file) => `assets/${file}`)
    .filter((file) => CODE.test(`/${file}`));

/** What the page opens with: its failure is told before there is a page, in faults and interruptions. */
const OPENED = (): ReadonlySet<string> => {
  const index = readFileSync("dist/index.html", "utf8");
  const opened = new Set(ALL().filter((file) => index.includes(file) || /\/page-/.test(file)));
  for (const file of opened) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(`dist/${file}`, "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      opened.add(`assets/${name!}`);
  }
  return opened;
};

let plain: Browser | undefined;

/** A browser that draws no live map: drawn in software it takes the processors. */
const openPlain = async (): Promise<Browser> =>
  (plain ??= await chromium.launch({
    executablePath: SYSTEM_CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
  }));

const openPage = async (): Promise<Page> => {
  const browser = await openPlain();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
};

/** How long nothing has been on its way to a page. */
const quietOf = (context: BrowserContext): (() => number) => {
  let [under, since] = [0, Date.now()];
  const began = () => void (under += 1);
  const ended = () => {
    under -= 1;
    since = Date.now();
  };
  context.on("request", began);
  context.on("requestfinished", ended);
  context.on("requestfailed", ended);
  return () => (under > 0 ? 0 : Date.now() - since);
};

/** Files of code that the page says are missing, each as often as it says so. */
const namedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="alert"]')]
      .filter((note) => note.checkVisibility())
      .flatMap((note) => [
        ...new Set(
          note.innerText.match(/assets\/[\w.-]+\.(?:mjs|js|css)(?= (?:is|did|could|has))/g),
        ),
      ]),
  );

const RETRY = /^(?:Retry|Try again)$/;
/** Milliseconds without a request after which a page has all it asks for; and where something is owed. */
const CALM = 600;
const PATIENCE = 6_000;
const LONGEST = 20_000;

test("each file of code that is missing is named once at a time, and Retry brings it", async () => {
  const opened = OPENED();
  const [mended, failed, named] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const faults: string[] = [];

  const walked = async (walk: Walk): Promise<void> => {
    const page = await openPage();
    const quiet = quietOf(page.context());
    await page.context().route(CODE, (route) => {
      const file = fileOf(route.request().url());
      const isElsewhere = file.endsWith(".mjs");
      if (opened.has(file) || mended.has(file) || isElsewhere) return route.continue();
      failed.add(file);
      return route.fulfill({ status: 404, body: "" });
    });
    /** Files named, once there is something new or nothing more comes. */
    const settled = async (): Promise<string[]> => {
      const until = Date.now() + LONGEST;
      let last = "";
      while (Date.now() < until) {
        const files = await namedOn(page);
        const isNew = files.some((file) => !mended.has(file));
        // What failed and is not named yet is waited for.
        const calm = [...failed].every((file) => named.has(file)) ? CALM : PATIENCE;
        if (isNew ? last === files.join() : files.length === 0 && quiet() > calm) return files;
        last = files.join();
        await page.waitForTimeout(120);
      }
      return namedOn(page);
    };
    /** Mends what is named until nothing is. @returns whether anything was */
    const mend = async (): Promise<boolean> => {
      for (let turn = 0; turn < 60; turn++) {
        const files = await settled();
        if (files.length === 0) return turn > 0;
        const twice = files.filter((file, at) => files.indexOf(file) !== at);
        const still = files.filter((file) => mended.has(file));
        if (twice.length > 0) faults.push(`${walk.name}: named twice at a time: ${twice.join()}`);
        if (still.length === files.length) {
          faults.push(`${walk.name}: Retry brings not: ${still.join()}`);
          return true;
        }
        for (const file of files) {
          named.add(file);
          mended.add(file);
        }
        expect((await page.locator("#root").innerText()).trim(), walk.name).not.toBe("");
        const retry = page.getByRole("alert").getByRole("button", { name: RETRY });
        if ((await retry.count()) === 0) return true;
        // Notes move while they go: pressed as a key does, wherever they are.
        await retry.evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
      }
      return true;
    };
    try {
      await page.goto(new URL(walk.path, inject("address")).href, { waitUntil: "commit" });
      await page.locator("#main").waitFor({ state: "attached", timeout: 60_000 });
      await page.mouse.move(4, 4);
      await mend();
      for (const [at, step] of (walk.steps ?? []).entries()) {
        // A thing that could not be done for want of code is done again.
        let problem: unknown = null;
        for (let tries = 0; tries < 40; tries++) {
          problem = await step(page).then(
            () => null,
            (reason: unknown) => reason,
          );
          const lacked = await mend();
          if (problem === null && !lacked) break;
          if (problem !== null && !lacked && tries > 0) break;
        }
        if (problem !== null)
          faults.push(
            `${walk.name}, step ${at + 1}: ${problem instanceof Error ? problem.message.slice(0, 300) : "failed"}`,
          );
      }
      for (const file of failed)
        if (!named.has(file)) {
          faults.push(`${walk.name}: never named: ${file}`);
          // Said once: the walks that follow go on without this fault.
          mended.add(file);
          named.add(file);
        }
    } catch (reason) {
      faults.push(`${walk.name}: ${String(reason).slice(0, 300)}`);
    } finally {
      await page.context().close();
    }
  };

  for (const walk of WALKS) await walked(walk);
  const unreached = ALL()
    .filter((file) => !opened.has(file) && !named.has(file))
    .filter((file) => !NOT_WALKED.includes(unhashed(file)));
  expect({ faults, unreached }).toEqual({ faults: [], unreached: [] });
});
