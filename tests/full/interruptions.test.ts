import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { preview } from "vite";
import { afterAll, expect, inject, test } from "vitest";
import { Atlas, closeBrowser, openBrowser } from "../e2e/driver";
import { openFaulty } from "../e2e/faulty";

/* What breaks in the middle: files on their way, threads, graphics, the device's memory, the version. */

afterAll(closeBrowser);

const NOTHING = "**/none";
const idle = (page: Page): Locator => page.locator('[aria-label="Map"][data-state="idle"]');
const LONG = { timeout: 60_000 };

/** Brings a file of participants and uses it. */
const bring = async (page: Page, rows: readonly string[]): Promise<void> => {
  const text = ["participant_id,lsoa_code,programme", ...rows].join("\n");
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(text) },
  });
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page.getByRole("heading", { name: /^About/ }).waitFor(LONG);
};

const PEOPLE = Array.from({ length: 40 }, (_, id) => `P${id},E01006512,Ways to Work`);

test.each([
  ["The live map", "**/assets/maplibre-*.js", "", /maplibre-[\w-]+\.js is missing/],
  ["What draws heat", "**/assets/heat-surface-*.js", "heat", /heat-surface-[\w-]+\.js is missing/],
])("%s that is missing is named, and Try again brings it", async (what, file, shape, words) => {
  const path = shape === "" ? "" : "?screen=participants";
  const { page, mend } = await openFaulty(file, { status: 404 }, path);
  if (shape !== "") {
    await bring(page, PEOPLE);
    await page.getByRole("link", { name: "Explore" }).click();
    const section = page.getByRole("region", { name: "Participants of a programme" });
    await section.locator("label").filter({ hasText: /heat/i }).first().click();
  }
  const note = page.getByRole("application", { name: "Map" }).getByRole("alert");
  await note.waitFor(LONG);
  expect(await note.innerText()).toMatch(words);
  expect(await note.innerText()).toContain(`${what} did not load`);
  await mend();
  await note.getByRole("button", { name: "Try again" }).click();
  await idle(page).waitFor(LONG);
  await note.waitFor({ state: "detached" });
  await page.close();
});

test("a live map that is late is said to be, over a picture that is there, and comes", async () => {
  const page = await (await openBrowser()).newPage({ serviceWorkers: "block" });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/assets/maplibre-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject("address"));
  await page.getByText(/The live map is slow to start/).waitFor(LONG);
  expect(await page.getByRole("figure", { name: "Legend" }).innerText()).toContain("289 areas");
  release();
  await idle(page).waitFor(LONG);
  expect(await page.getByText(/slow to start/).count()).toBe(0);
  await page.close();
});

test("the code of the page is named where it is missing, over the picture, and Retry opens it", async () => {
  const { page, mend } = await openFaulty("**/assets/page-*.js", { status: 404 });
  const note = page.getByRole("alert").filter({ hasText: "did not" });
  await note.waitFor();
  await expect.poll(() => note.innerText()).toMatch(/assets\/page-[\w-]+\.js is missing/);
  await mend();
  await note.getByText("Retry").click();
  await new Atlas(page).opened();
  await page.close();
});

test.each([
  ["hot spots", "worker-*.js", "?hotspots=gi"],
  ["files", "writer-worker-*.js", "?show=table"],
  ["participants", "import-worker-*.js", "?screen=participants"],
])(
  "a thread for %s that does not start is named, and another try works",
  async (kind, file, path) => {
    const { page, mend } = await openFaulty(`**/assets/${file}`, { status: 404 }, path);
    const note = page
      .getByRole("alert")
      .filter({ hasText: file.replace("*.js", "") })
      .last();
    const act = async () => {
      if (kind === "files") {
        const dialog = page.getByRole("dialog");
        if (!(await dialog.isVisible()))
          await page.getByRole("button", { name: "Download", exact: true }).click();
        await dialog.getByRole("button", { name: "CSV", exact: true }).click();
      }
      if (kind === "participants")
        await page.locator('input[type="file"]').setInputFiles({
          name: "own.csv",
          mimeType: "text/csv",
          buffer: Buffer.from(["participant_id,lsoa_code", ...PEOPLE].join("\n")),
        });
    };
    await act();
    await note.waitFor(LONG);
    expect(await note.innerText()).toContain("is missing from the server (404)");
    await mend();
    if (kind === "hot spots") {
      await note.getByRole("button", { name: /Retry|Try again/ }).click();
      await page
        .getByRole("figure", { name: "Legend" })
        .getByText(/\(Hot spot\): 137 areas/)
        .waitFor(LONG);
    } else if (kind === "files") {
      const made = page.waitForEvent("download", LONG);
      await act();
      expect((await made).suggestedFilename()).toMatch(/\.csv$/);
    } else {
      // The file is kept: it needs not be chosen again.
      await note.getByRole("button", { name: "Retry" }).click();
      await page.getByRole("button", { name: /^Use these/ }).waitFor(LONG);
    }
    await page.close();
  },
);

const newDeck = async (page: Page): Promise<Locator> => {
  await page.getByRole("button", { name: "New deck" }).click();
  const title = page.getByRole("textbox", { name: "Title of the deck" });
  await title.waitFor();
  return title;
};

/** The device is full until the event "room": Chromium itself looks at its quota only now and then. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back on the same prototype
    const { put } = prototype;
    prototype.put = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    addEventListener("room", () => (prototype.put = put), { once: true });
  });

test("an edit that finds no room on the device is said at once, and kept once there is", async () => {
  const { page } = await openFaulty(NOTHING, { status: 404 }, "?screen=present");
  const title = await newDeck(page);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(inject("address"));
  // Chromium remembers for half a minute how much room there was when it last looked.
  await page.waitForTimeout(31_000);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await title.fill("Too much");
  await title.blur();
  const note = page.getByRole("alert").filter({ hasText: "There is no room left on this device" });
  await note.waitFor();
  const saved = page.waitForEvent("download");
  await note.getByRole("button", { name: "Save it to a file" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("too-much.deck.json");
  expect(readFileSync(await file.path(), "utf8")).toContain("Too much");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.waitForTimeout(31_000);
  await note.getByRole("button", { name: "Keep it on this device" }).click();
  await note.waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(() => title.inputValue()).toBe("Too much");
  await page.close();
});

test("decks on a device whose database is damaged: said, and nothing is lost without a word", async () => {
  const context = await (await openBrowser()).newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(new URL("robots.txt", inject("address")).href);
  // A database by the name of ours without what is kept in it.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open("reach-atlas-decks");
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
  await page.goto(new URL("?screen=present", inject("address")).href);
  await page.getByText(/could not read the decks on this device/).waitFor();
  await page.getByRole("button", { name: "New deck" }).click();
  await page.getByText(/is damaged, so it could not save the deck/).waitFor();
  await context.close();
});

test("a database held by another tab is waited for in words", async () => {
  const context = await (await openBrowser()).newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    // As a browser does whose other tab holds an older version of the database open.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto(new URL("?screen=present", inject("address")).href);
  await page
    .getByText(/does not answer/)
    .first()
    .waitFor(LONG);
  await context.close();
});

/** Serves a folder whose files may be replaced, as a host does where a newer version is put. */
const serve = async (folder: string): Promise<{ address: string; close: () => Promise<void> }> => {
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
};

const HASHED = /[\w.-]+-[\w-]{8}\.(?:m?js|css)/g;
const newerName = (name: string): string => name.replace(/.(\.m?js|\.css)$/, "~$1");

/** The same build with all code and styles under other names, as the next version has them. */
const putNewer = (folder: string): void => {
  const assets = readdirSync(join(folder, "assets"));
  const named = new Set(assets.filter((file) => file.match(HASHED)?.[0] === file));
  const texts = [
    ...["index.html", "sw.js"],
    ...assets.filter((file) => /\.(?:m?js|css)$/.test(file)).map((file) => `assets/${file}`),
  ];
  for (const file of texts) {
    const text = readFileSync(join(folder, file), "utf8")
      .replace(HASHED, (name) => (named.has(name) ? newerName(name) : name))
      // The page changed, which the list of the service worker tells by its digest.
      .replace(
        /(url:"index\.html",revision:")\w+|(revision:")\w+(",url:"index\.html")/,
        "$1$2newer$3",
      );
    writeFileSync(join(folder, file), text);
  }
  for (const file of named)
    renameSync(join(folder, "assets", file), join(folder, "assets", newerName(file)));
};

test("two tabs and a newer version: what is typed is kept, the other tab is told, both go over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "versions-"));
  cpSync("dist", folder, { recursive: true });
  const { address, close } = await serve(folder);
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const first = await context.newPage();
  await first.goto(`${address}?screen=present`);
  const title = await newDeck(first);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const second = await context.newPage();
  await second.goto(`${address}?screen=participants`);
  await bring(second, PEOPLE);
  await expect
    .poll(() => second.evaluate(() => navigator.serviceWorker.controller !== null), LONG)
    .toBe(true);

  putNewer(folder);
  await second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offered = (page: Page) => page.getByRole("region", { name: "New version" });
  await offered(second).getByText("A newer version of the atlas is ready.").waitFor(LONG);
  await offered(second)
    .getByText(/If you reload, the atlas forgets the participants/)
    .waitFor();
  expect(
    await offered(first)
      .getByText(/forgets the participants/)
      .count(),
  ).toBe(0);
  // The header stays whole and in reach beside the notice.
  const header = await second.locator(".header").boundingBox();
  for (const name of ["Add to deck", "Export", "Copy link"]) {
    const box = (await second.getByRole("button", { name }).boundingBox())!;
    expect(box.y, name).toBeGreaterThanOrEqual(header!.y);
    expect(box.y + box.height, name).toBeLessThanOrEqual(header!.y + header!.height);
    expect(box.height, name).toBeLessThan(44);
  }
  await title.fill("Typed before the newer version");
  await offered(second).getByRole("button", { name: "Use it now" }).click();
  await offered(first)
    .getByText(/Another tab uses a newer version/)
    .waitFor(LONG);
  const isNewer = (page: Page) =>
    page.evaluate(() => document.querySelector('script[src$="~.js"]') !== null);
  await expect.poll(() => isNewer(second).catch(() => false), LONG).toBe(true);
  await offered(first).getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => isNewer(first).catch(() => false), LONG).toBe(true);
  await expect.poll(() => title.inputValue(), LONG).toBe("Typed before the newer version");
  await first.getByRole("link", { name: "Compare", exact: true }).click();
  await first.getByRole("heading", { level: 1, name: /Compare/ }).waitFor(LONG);
  await context.close();
  await close();
  rmSync(folder, { recursive: true });
});

test("a reload waits where the deck cannot be kept", async () => {
  const { page } = await openFaulty(NOTHING, { status: 404 }, "?screen=present");
  const title = await newDeck(page);
  await fill(page);
  await title.fill("Only on the screen");
  await page.evaluate(() => new BroadcastChannel("reach-atlas-version").postMessage("newer"));
  await page.getByRole("button", { name: "Reload" }).click();
  await page.getByRole("alert").filter({ hasText: "There is no room left" }).waitFor();
  expect(await title.inputValue()).toBe("Only on the screen");
  await page.close();
});
