import { readdirSync, readFileSync } from "node:fs";
import type { Page, Route } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "../e2e/driver";

afterAll(closeBrowser);

/** A way through the atlas, as short as leads to its files. */
interface Journey {
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const MEASURES = readdirSync("dist/data/measures").map((file) => file.replace(".json", ""));

const press =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const name of names) await page.getByRole("button", { name }).first().click();
  };

const JOURNEYS: readonly Journey[] = [
  { path: "" },
  { path: "?area=E01006512&hotspots=gi" },
  { path: "?shape=hexagons" },
  { path: "?show=both" },
  { path: "", act: (page) => page.getByRole("searchbox", { name: "Find a place" }).fill("L1 8JQ") },
  { path: "?measure=in-work-poverty" },
  { path: "?measure=universal-credit-neighbourhood" },
  { path: "?screen=compare", act: (page) => page.mouse.wheel(0, 20_000) },
  { path: "?screen=present" },
  { path: "?screen=present&deck=still-poor-today" },
  { path: "?screen=present&deck=still-poor-today&slide=2" },
  { path: "?screen=participants", act: press("Use synthetic participants") },
  { path: "?screen=method" },
  { path: "", act: press("Add to deck") },
  { path: "", act: press("Take away", /PowerPoint slide/) },
  { path: "", act: press("Patches") },
  { path: "", act: press("Download") },
  ...MEASURES.flatMap((measure) => [
    { path: `?measure=${measure}` },
    { path: `?measure=${measure}&hotspots=gi` },
  ]),
];

/** Milliseconds that a journey may take to ask for its last file. */
const ASKED = 20_000;

const open = async (): Promise<Page> =>
  (await openBrowser()).newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });

const go = async (page: Page, { path, act }: Journey): Promise<void> => {
  await page.goto(new URL(path, inject("address")).href, { waitUntil: "commit" });
  // Where a file is missing the control may be, too: what is said is looked at afterwards.
  await act?.(page).catch(() => undefined);
};

const fileOf = (address: string): string => new URL(address).pathname.slice(1);

/** For every file of the build the first journey that asks for it. */
const record = async (): Promise<ReadonlyMap<string, Journey>> => {
  const first = new Map<string, Journey>();
  for (const journey of JOURNEYS) {
    const page = await open();
    page.on("request", (request) => {
      const file = fileOf(request.url());
      if (!first.has(file)) first.set(file, journey);
    });
    await go(page, journey);
    await page.waitForLoadState("networkidle", { timeout: ASKED }).catch(() => undefined);
    await page.close();
  }
  return first;
};

let recorded: Promise<ReadonlyMap<string, Journey>> | undefined;
const journeys = () => (recorded ??= record());

const artefacts = Object.values(
  (
    JSON.parse(readFileSync("dist/data/manifest.json", "utf8")) as {
      artefacts: Record<string, { file: string }>;
    }
  ).artefacts,
).map(({ file }) => `data/${file}`);

const chunks = readdirSync("dist/assets")
  .filter((file) => /\.(?:m?js|css)$/.test(file))
  .map((file) => `assets/${file}`);

type Answer = (route: Route, file: string) => Promise<void>;

const LATE = 20_000;
const late: Answer = async (route) => {
  await new Promise((done) => setTimeout(done, LATE));
  await route.continue();
};

const ofFile = (file: string): string => readFileSync(`dist/${file}`, "utf8");

/** A version from the future where the file says its version; else a file of another build. */
const otherVersion = (file: string): string => {
  const text = ofFile(file);
  const newer = text.replace(/"version":\s*\d+/, '"version":99');
  return newer === text ? `${text} ` : newer;
};

const DATA_FAULTS: Readonly<Record<string, Answer>> = {
  "404": (route) => route.fulfill({ status: 404 }),
  "500": (route) => route.fulfill({ status: 500 }),
  html: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Hello" }),
  cut: (route, file) =>
    route.fulfill({ body: ofFile(file).slice(0, 200), contentType: "application/json" }),
  version: (route, file) =>
    route.fulfill({ body: otherVersion(file), contentType: "application/json" }),
  late,
};

const CODE_FAULTS: Readonly<Record<string, Answer>> = {
  "404": (route) => route.fulfill({ status: 404 }),
  late,
};

const CASES = [
  ...artefacts.flatMap((file) =>
    Object.entries(DATA_FAULTS).map(([kind, answer]) => ({ file, kind, answer })),
  ),
  ...chunks.flatMap((file) =>
    Object.entries(CODE_FAULTS).map(([kind, answer]) => ({ file, kind, answer })),
  ),
];

/** Whatever says that something is wrong, or slow. */
const said = (page: Page) =>
  page.locator('[role="alert"], #opening, .still-note').filter({ visible: true });

test.each(CASES)("$file, $kind", { timeout: 180_000 }, async ({ file, kind, answer }) => {
  const journey = (await journeys()).get(file);
  if (journey === undefined) {
    expect(await unreached()).toContain(file);
    return;
  }
  const page = await open();
  let broken = true;
  const came: number[] = [];
  await page.route(`**/${file}`, (route) =>
    (broken ? answer(route, file) : route.continue()).catch(() => undefined),
  );
  page.on("response", (response) => {
    if (fileOf(response.url()) === file) came.push(response.status());
  });
  await go(page, journey);
  if (kind === "late") {
    await expect.poll(() => came.at(-1), { timeout: 60_000 }).toBe(200);
  } else {
    const name = file.replace("data/", "");
    const note = said(page).filter({ hasText: name });
    await note.first().waitFor({ timeout: 60_000 });
    expect(await note.count(), "one message for one cause").toBe(1);
    broken = false;
    came.length = 0;
    await note
      .getByRole("button", { name: /Retry|Try again|Reload/ })
      .or(note.getByRole("link", { name: "Retry" }))
      .first()
      .click();
    await expect.poll(() => came.at(-1), { timeout: 60_000 }).toBe(200);
    await note.waitFor({ state: "detached", timeout: 60_000 });
  }
  await expect.poll(() => said(page).count(), { timeout: 60_000 }).toBe(0);
  expect(await page.getByRole("main").innerText()).not.toBe("");
  await page.close();
});

/** Files that no journey asks for. */
const unreached = async (): Promise<readonly string[]> => {
  const reached = await journeys();
  return [...artefacts, ...chunks].filter((file) => !reached.has(file));
};

test("the journeys lead to all but the command line's artefacts, and to nine chunks in ten", async () => {
  const files = await unreached();
  expect(files.filter((file) => file.startsWith("data/") && !file.includes("releases"))).toEqual(
    [],
  );
  const code = files.filter((file) => file.startsWith("assets/"));
  expect(code.length, code.join("\n")).toBeLessThan(chunks.length / 10);
});
