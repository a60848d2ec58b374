import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "./driver";
import { openFaulty } from "./faulty";

afterAll(closeBrowser);

type Fault = { readonly status?: number; readonly body: string };

const FAULTS: Readonly<Record<string, Fault & { readonly said: RegExp }>> = {
  "refused by a broken server": {
    status: 500,
    body: "",
    said: /measures\/imd\.json: did not load: the server has a fault \(500\)/,
  },
  missing: {
    status: 404,
    body: "",
    said: /measures\/imd\.json: is missing from the server \(404\)/,
  },
  truncated: {
    body: '{"format":"reach-atlas/measure","ver',
    said: /measures\/imd\.json: is incomplete or is not JSON/,
  },
  "a web page": {
    body: "<!doctype html><p>Hello",
    said: /measures\/imd\.json: is a web page, not data/,
  },
  "of another version": {
    body: '{"format":"reach-atlas/measure","version":9,"measure":"imd","rows":0,"releases":[]}',
    said: /measures\/imd\.json: is of version 9; this atlas reads version 1/,
  },
  "wrong in one field": {
    body: '{"format":"reach-atlas/measure","version":1,"measure":"imd","rows":1,"releases":[{"year":2025,"rank":["x"]}]}',
    said: /measures\/imd\.json: has an unexpected value in releases\.0\.rank\.0 \(row 0\)/,
  },
};

test.each(Object.entries(FAULTS))(
  "an artefact that is %s names itself, and Retry mends it",
  async (_, fault) => {
    const page = await (await openBrowser()).newPage();
    let broken = true;
    await page.route("**/data/measures/imd.json", (route) =>
      broken ? route.fulfill({ status: fault.status ?? 200, body: fault.body }) : route.continue(),
    );
    await page.goto(inject("address"));
    const alert = page.getByRole("alert").filter({ hasText: "did not load" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(fault.said);
    broken = false;
    await alert.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("figure", { name: "Legend" }).getByText("289 areas").last().waitFor();
    await page.close();
  },
);

test("neighbourhoods whose boundaries are missing are said, and Retry draws them", async () => {
  const page = await (await openBrowser()).newPage();
  let broken = true;
  await page.route("**/data/msoas11.json", (route) =>
    broken ? route.fulfill({ status: 404, body: "" }) : route.continue(),
  );
  await page.goto(new URL("?measure=children-in-low-income", inject("address")).href);
  const alert = page.getByRole("alert").filter({ hasText: "did not load" });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/msoas11\.json: is missing from the server \(404\)/);
  broken = false;
  await alert.getByRole("button", { name: "Retry" }).click();
  await alert.waitFor({ state: "detached" });
  expect(await page.getByRole("figure", { name: "Legend" }).innerText()).toContain(
    "neighbourhoods",
  );
  await page.close();
});

test("unknown values in the address fall back with a quiet notice", async () => {
  const page = await (await openBrowser()).newPage();
  await page.goto(new URL("?measure=wealth&release=1999&boroughs=X", inject("address")).href);
  const notices = page.getByRole("region", { name: "Notices" });
  await notices.waitFor();
  expect(await notices.innerText()).toContain("measure “wealth”");
  await expect
    .poll(() => page.getByRole("combobox", { name: "Measure" }).inputValue(), { timeout: 30_000 })
    .toBe("Multiple deprivation");
  await page.close();
});

test("an area code the region does not have says so", async () => {
  const page = await (await openBrowser()).newPage();
  await page.goto(new URL("?area=E01000001", inject("address")).href);
  await page.getByText(/We can’t find E01000001/).waitFor();
  await page.close();
});

/** The one file of the build whose name begins so. */
const chunk = (name: string, ending = "js"): string => {
  const found = readdirSync("dist/assets").filter((file) =>
    new RegExp(`^${name}-[\\w-]{8}\\.${ending}$`).test(file),
  );
  expect(found, `chunks named ${name}`).toHaveLength(1);
  return `assets/${found[0]!}`;
};

test.each([
  ["the code of the first frame", () => chunk("first")],
  ["the first script", () => chunk("index")],
  ["the file of its own styles", () => chunk("index", "css")],
  ["the file of the page's styles", () => chunk("page", "css")],
])("the atlas says that %s is missing, and Retry opens it", async (_, name) => {
  const file = name();
  const { page, mend, times } = await openFaulty(`**/${file}`, { status: 404 });
  const note = page.getByRole("alert").filter({ hasText: /did not (?:open|load)/ });
  await note.waitFor();
  expect(await note.innerText()).toContain(`${file} is missing from the server (404)`);
  // Styles are asked for once more before the atlas gives up: until then it may still open by itself.
  const askedIn = async (milliseconds: number): Promise<number> => {
    const before = times();
    await page.waitForTimeout(milliseconds);
    return times() - before;
  };
  await expect.poll(() => askedIn(1500), { timeout: 20_000 }).toBe(0);
  await note.waitFor();
  await mend();
  await note.getByText("Retry").click();
  await page.getByRole("figure", { name: "Legend" }).waitFor();
  await page.close();
});

test.each([
  ["of the first frame", () => chunk("first", "css")],
  ["of its own", () => chunk("index", "css")],
])(
  "styles %s that are late leave the note that the atlas is slow, which is painted",
  async (_, name) => {
    const { page, mend } = await openFaulty(`**/${name()}`, { late: 15_000 });
    await page.getByText("The atlas is slow to open. Still waiting…").waitFor();
    const painted = () =>
      page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
    await expect.poll(painted, { timeout: 6_000 }).toBe(1);
    // Nothing is shown that its styles have not come for.
    expect(await page.locator("#root").innerText()).toBe("");
    await mend();
    await page.getByRole("figure", { name: "Legend" }).waitFor();
    const order = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) =>
        href.replace(/.*\/|-[\w-]{8}\.css$/g, ""),
      ),
    );
    expect(order.slice(0, 3)).toEqual(["first", "index", "page"]);
    await page.close();
  },
);

test.each([
  ["The Compare screen", () => chunk("compare-screen"), "Compare"],
  ["The Present screen", () => chunk("present-screen", "css"), "Present"],
])("%s that does not load names its file, and Retry opens it", async (what, name, screen) => {
  const file = name();
  const { page, mend } = await openFaulty(`**/${file}`, { status: 404 });
  await page.getByRole("link", { name: screen, exact: true }).click();
  const note = page.getByRole("alert").filter({ hasText: `${what} did not load` });
  await note.waitFor();
  expect(await note.innerText()).toContain(`${file} is missing from the server (404)`);
  expect(await page.getByRole("link", { name: "Explore" }).count()).toBe(1);
  await mend();
  await note.getByRole("button", { name: "Retry" }).click();
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  const unstyled = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
      .filter(({ sheet }) => sheet === null)
      .map(({ href }) => href),
  );
  expect(unstyled).toEqual([]);
  await page.close();
});

test("a page whose files were replaced by a newer version offers to reload", async () => {
  const file = chunk("compare-screen");
  const { page, mend } = await openFaulty(`**/${file}`, { status: 404 });
  await page.getByRole("figure", { name: "Legend" }).waitFor();
  await page.route("**/?version", (route) => route.continue());
  await page.route(
    (address) => address.pathname === "/",
    (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<script type="module" src="./assets/index-newer.js"></script>',
      }),
  );
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  const note = page.getByRole("alert").filter({ hasText: "a newer version of the atlas" });
  await note.waitFor();
  await page.unroute((address) => address.pathname === "/");
  await mend();
  await page.unrouteAll();
  await note.getByRole("button", { name: "Reload" }).click();
  await page.getByRole("heading", { level: 1, name: /Compare/ }).waitFor();
  await page.close();
});

test.each([
  ["missing", { status: 404 }],
  ["late", { late: 60_000 }],
] as const)("a measure that is %s leaves the last picture, named as such", async (_, fault) => {
  const { page, mend } = await openFaulty("**/data/measures/crime.json", fault);
  const legend = page.getByRole("figure", { name: "Legend" });
  await legend.getByText("289 areas").last().waitFor();
  const measure = page.getByRole("combobox", { name: "Measure" });
  await measure.click();
  await measure.fill("crime");
  await page.getByRole("option", { name: "Crime" }).first().click();
  const note = page.locator(".still-note");
  await note.waitFor();
  expect(await note.innerText()).toContain("Still showing Multiple deprivation, 2025.");
  expect(await legend.innerText()).toContain("289 areas");
  expect(await page.getByRole("application", { name: "Map" }).count()).toBe(1);
  expect(await page.getByRole("progressbar", { name: "Loading the map" }).count()).toBe(0);
  await mend();
  if ("status" in fault) {
    expect(await note.innerText()).toContain("measures/crime.json: is missing");
    await note.getByRole("button", { name: "Retry" }).click();
    await expect.poll(() => legend.innerText()).not.toContain("289 areas");
    expect(await note.count()).toBe(0);
  } else {
    await note.getByRole("button", { name: "Stay with this" }).click();
    await note.waitFor({ state: "detached" });
    await expect.poll(() => page.url()).not.toContain("crime");
  }
  await page.close();
});

test("a map whose thread does not come says so, moves truly, and Try again brings it", async () => {
  const { page, mend } = await openFaulty("**/assets/maplibre-gl-worker-*.mjs", { status: 404 });
  const map = page.getByRole("application", { name: "Map" });
  const note = map.getByRole("alert");
  await note.waitFor({ timeout: 60_000 });
  expect(await note.innerText()).toMatch(
    /maplibre-gl-worker-[\w-]+\.mjs is missing from the server/,
  );
  const still = () => page.locator(".map-view__first-frame").screenshot();
  const before = await still();
  const scale = page.getByRole("img", { name: /^Scale/ });
  const said = await scale.getAttribute("aria-label");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => scale.getAttribute("aria-label")).not.toBe(said);
  // The picture moved with the bar.
  expect(Buffer.compare(await still(), before)).not.toBe(0);
  await mend();
  await note.getByRole("button", { name: "Try again" }).click();
  await page.locator('[aria-label="Map"][data-state="idle"]').waitFor({ timeout: 60_000 });
  expect(await note.count()).toBe(0);
  await page.close();
});

test("a map whose graphics are taken away comes back by itself", async () => {
  const { page } = await openFaulty("**/none", { status: 404 });
  const idle = page.locator('[aria-label="Map"][data-state="idle"]');
  await idle.waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  const note = page.getByText("The map stopped. Trying again…");
  await note.waitFor();
  expect(await page.getByText("it has no WebGL").count()).toBe(0);
  await idle.waitFor({ timeout: 60_000 });
  await note.waitFor({ state: "detached" });
  await page.close();
});

test("a file that is not the one of this version is named, after the map is there", async () => {
  const { page } = await openFaulty("**/data/areas.json", {
    body: `${readFileSync("dist/data/areas.json", "utf8")} `,
  });
  const note = page.getByRole("alert").filter({ hasText: "areas.json is not the file" });
  await note.waitFor();
  await page.getByRole("figure", { name: "Legend" }).getByText("289 areas").last().waitFor();
  expect(await note.innerText()).not.toContain("names.json");
  await page.close();
});

test("without a network a switch of measure is said, with Retry", async () => {
  const { page } = await openFaulty("**/none", { status: 404 });
  const legend = page.getByRole("figure", { name: "Legend" });
  const measure = page.getByRole("combobox", { name: "Measure" });
  await measure.click();
  await page.context().setOffline(true);
  await measure.fill("crime");
  await page.getByRole("option", { name: "Crime" }).first().click();
  const note = page.getByRole("alert").filter({ hasText: "Still showing Multiple deprivation" });
  await note.waitFor();
  expect(await note.innerText()).toContain("measures/crime.json: could not be reached");
  await page.context().setOffline(false);
  await note.getByRole("button", { name: "Retry" }).click();
  await expect.poll(() => legend.innerText()).not.toContain("289 areas");
  await page.close();
});

test("decks that are deleted under an open one: said at once, and kept again", async () => {
  const { page } = await openFaulty("**/none", { status: 404 }, "?screen=present");
  await page.getByRole("button", { name: "New deck" }).click();
  const title = page.getByRole("textbox", { name: "Title of the deck" });
  await title.waitFor();
  const deleted = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.deleteDatabase("reach-atlas-decks");
        request.onsuccess = () => done("deleted");
        request.onblocked = () => done("blocked");
      }),
  );
  expect(deleted).toBe("deleted");
  const note = page.getByRole("alert").filter({ hasText: "has just deleted the decks" });
  await note.waitFor();
  await note.getByRole("button", { name: "Keep it on this device" }).click();
  await note.waitFor({ state: "detached" });
  await page.reload();
  await title.waitFor();
  expect(await title.inputValue()).toBe("New deck");
  await page.close();
});

test("a postcode list that fails says so, and Retry finds the postcode", async () => {
  const { page, mend } = await openFaulty("**/data/postcodes.json", { status: 500 });
  await page.getByRole("figure", { name: "Legend" }).waitFor();
  await page.getByRole("searchbox", { name: "Find a place" }).fill("L1 8JQ");
  const note = page.getByRole("alert").filter({ hasText: "postcodes.json: did not load" });
  await note.waitFor();
  await mend();
  await note.getByRole("button", { name: "Retry" }).click();
  await page
    .getByRole("option", { name: /L1 8JQ/ })
    .first()
    .waitFor();
  await page.close();
});
