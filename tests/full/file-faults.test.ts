import { readdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page, Route } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "../e2e/driver";
import { ARTEFACTS, PARTS, PROVED_ELSEWHERE, type PlaceOfUse } from "./places-of-use";

/*
 * Files with faults where the built app uses them: one message that names the file and says what is wrong
 * with it, the way to ask again, and at last a page without a word of it.
 */

interface Fault {
  readonly answer: (route: Route, file: string) => Promise<void>;
  readonly said: RegExp;
}

const MISSING: Fault = {
  answer: (route) => route.fulfill({ status: 404 }),
  said: /is missing from the server \(404\)/,
};

const PAGE: Fault = {
  answer: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Hello" }),
  said: /is a web page, not data/,
};

const BROKEN: Fault = {
  answer: (route) => route.fulfill({ status: 500 }),
  said: /did not come: the server has a fault \(500\)/,
};

let context: BrowserContext;
beforeAll(async () => {
  const browser: Browser = await openBrowser();
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(40_000);
});
afterAll(closeBrowser);

/** Pages open at once: most of their time they wait. */
const WIDTH = 4;
/** Milliseconds that a late file is held back once it is asked for. */
const HELD = 2_000;

/** Whatever says that something is wrong; "Put this view on the slide" says how it went beside it. */
const notes = (page: Page) =>
  page.locator('[role="alert"], .still-note, .back-to-slide').filter({ visible: true });

const tried = async (file: string, place: PlaceOfUse, faults: readonly Fault[]): Promise<void> => {
  const page = await context.newPage();
  let now: Fault | null = faults[0]!;
  let came = false;
  // Drawing in software takes both processors: the still picture is enough here.
  await page.route("**/assets/maplibre-*.js", () => undefined);
  await page.route(`**/${file}`, async (route) => {
    if (now !== null) return now.answer(route, file).catch(() => undefined);
    await new Promise((done) => setTimeout(done, HELD));
    await route.continue().catch(() => undefined);
  });
  page.on("response", (response) => {
    if (response.url().endsWith(file)) came = response.ok();
  });
  try {
    await page.goto(new URL(place.path, inject("address")).href, { waitUntil: "commit" });
    await page.mouse.move(4, 4);
    await place.act?.(page);
    const named = notes(page).filter({ hasText: file.replace("data/", "") });
    for (const [at, fault] of faults.entries()) {
      const note = named.filter({ hasText: fault.said });
      await note.first().waitFor();
      expect(await note.count(), `messages that say ${String(fault.said)}`).toBe(1);
      now = faults[at + 1] ?? null;
      came = false;
      if (place.again === undefined)
        await note
          .getByRole("button", { name: /Retry|Try again/ })
          .first()
          .click();
      else await place.again(page);
    }
    await expect.poll(() => came, { timeout: 40_000 }).toBe(true);
    await expect.poll(() => named.filter({ hasText: /missing|page|fault/ }).count()).toBe(0);
    expect(await page.getByRole("main").innerText()).not.toBe("");
  } finally {
    await page.close();
  }
};

interface Case {
  readonly file: string;
  readonly place: PlaceOfUse;
  readonly faults: readonly Fault[];
}

/** What went wrong, by file. */
const failing = async (cases: readonly Case[]): Promise<Record<string, string>> => {
  const failed: Record<string, string> = {};
  const left = cases.values();
  const work = async () => {
    for (const { file, place, faults } of left)
      await tried(file, place, faults).catch((reason: unknown) => {
        failed[file] = reason instanceof Error ? reason.message.slice(0, 400) : String(reason);
      });
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return failed;
};

const assets = readdirSync("dist/assets");

/** The chunk whose name begins so: the one that is loaded when first wanted, not what it shares. */
const chunkOf = (name: string): string => {
  const found = assets.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  const [most] = found.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (most === undefined) throw new Error(`The build has no chunk ${name}`);
  return `assets/${most}`;
};
const sizeOf = (file: string): number => readFileSync(`dist/assets/${file}`).length;

const parts = Object.entries(PARTS).map(([name, place]): Case => ({
  file: chunkOf(name),
  place,
  faults: [MISSING],
}));
const artefacts = Object.entries(ARTEFACTS).map(([file, place]): Case => ({
  file: `data/${file}`,
  place,
  faults: [MISSING, PAGE, BROKEN],
}));

const inGroups = (cases: readonly Case[], size: number) =>
  Array.from({ length: Math.ceil(cases.length / size) }, (_, at) => {
    const group = cases.slice(at * size, (at + 1) * size);
    return [group.map(({ file }) => file).join(", "), group] as const;
  });

test("every part that is loaded when wanted is tried here, or elsewhere", () => {
  const imported = readdirSync("src", { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`src/${file}`, "utf8").matchAll(
        /(?:import\(|new Worker\(new URL\()"(?:[^"]*\/)?([\w-]+)(?:\.ts)?"/g,
      ),
    ])
    .map(([, name]) => (name === "worker" ? "run-hotspots" : name!));
  const known = [...Object.keys(PARTS), ...Object.keys(PROVED_ELSEWHERE)];
  expect([...new Set(imported)].filter((name) => !known.includes(name))).toEqual([]);
});

test.each(inGroups(parts, 8))(
  "code that is missing, then late, is named and comes: %s",
  async (_, group) => {
    expect(await failing(group)).toEqual({});
  },
  400_000,
);

test.each(inGroups(artefacts, 8))(
  "an artefact that is missing, a web page, refused, then late, is named and comes: %s",
  async (_, group) => {
    expect(await failing(group)).toEqual({});
  },
  400_000,
);
