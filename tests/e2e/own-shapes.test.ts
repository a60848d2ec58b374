import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";

import { GRID_PRJ, shapefileOf } from "../shapefile-bytes";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

/** Every request that is more than fetching a file of the app, or speaks of a shape. */
const watchRequests = (context: BrowserContext): string[] => {
  const strange: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === new URL(inject("address")).origin || url.protocol === "blob:";
    const isPlain = request.method() === "GET" && request.postData() === null;
    const says = /everton|anfield|merger|pond/i.test(decodeURIComponent(request.url()));
    const asks = url.search !== "" && !url.pathname.endsWith("/");
    if (!isOurs || !isPlain || says || asks) strange.push(`${request.method()} ${request.url()}`);
  });
  return strange;
};

const bring = async (page: Page, name: string, buffer: Uint8Array): Promise<void> =>
  page
    .getByLabel(/^Add (?:a|another) file/)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

const GEOJSON = {
  type: "FeatureCollection",
  features: [
    ["Everton patch", square(-2.98, 53.41, 0.02)],
    ["Pond", square(-3.2, 53.65, 0.0005)],
  ].map(([name, ring]) => ({
    type: "Feature",
    properties: { name },
    geometry: { type: "Polygon", coordinates: [ring] },
  })),
};

const figuresOf = async (page: Page, shape: string): Promise<number[]> => {
  const cells = page.getByRole("row", { name: new RegExp(shape) }).getByRole("cell");
  await expect
    .poll(async () => (await cells.allInnerTexts()).join(), { timeout: 60_000 })
    .toMatch(/^\d/);
  return (await cells.allInnerTexts()).slice(0, 3).map((text) => Number(text.replaceAll(",", "")));
};

test("bring shapes of two kinds of file, see who lives inside, export, forget: nothing leaves the page", async () => {
  const { page, context, errors } = await visit({
    path: "?persistence=none",
    width: 1366,
    height: 768,
  });
  const strange = watchRequests(context);
  await page.getByRole("switch", { name: "Your own places" }).click();

  // What cannot be used is said, with what to do.
  await bring(page, "lines.zip", new Uint8Array([0x50, 0x4b, 3, 4]));
  await page.getByText("lines.zip: the ZIP file is cut short. Zip the shapefile again.").waitFor();

  await bring(page, "patches.geojson", Buffer.from(JSON.stringify(GEOJSON)));
  await page.getByRole("button", { name: "Use 2 shapes" }).click();
  const patch = await figuresOf(page, "Everton patch");
  expect(patch[0]).toBeGreaterThan(1_000);
  // Nobody says that nobody lives there.
  const pond = page.getByRole("row", { name: /Pond/ });
  expect(await pond.innerText()).toMatch(/0 postcodes\s+too small to tell/);
  await page.getByText(/^Too small to tell, or outside the region.*: Pond\.$/).waitFor();

  // A zipped shapefile beside them, on the national grid, over half of the patch: an overlap counts once.
  const half = shapefileOf(
    [
      [
        "Anfield merger",
        [
          [
            [335700, 391000],
            [335700, 393200],
            [337500, 393200],
            [337500, 391000],
            [335700, 391000],
          ],
        ],
      ],
    ],
    GRID_PRJ,
  );
  await bring(page, "wards.zip", half);
  await page.getByText("wards.zip: 1 shape read, 1 shape used.").waitFor();
  await page.getByRole("button", { name: "Use 1 shape" }).click();
  const merger = await figuresOf(page, "Anfield merger");
  const all = await figuresOf(page, "All together");
  expect(all[0]).toBeGreaterThan(Math.max(patch[0]!, merger[0]!));
  expect(all[0]).toBeLessThan(patch[0]! + merger[0]!);
  const legend = page.getByRole("figure", { name: "Legend" });
  await legend.getByText("Your own shapes, not published boundaries: 3").waitFor();

  // Gone to, and named at the pointer.
  await page.getByRole("button", { name: "Everton patch", exact: true }).click();
  await expect.poll(() => new URL(page.url()).search).toMatch(/map=1\d(?:\.\d+)?\/53\.4\d*\/-2\.9/);
  const before = page.url();
  await page.getByRole("searchbox", { name: "Find a place" }).fill("anfield merger");
  const option = page.getByRole("option", { name: /^Anfield merger/ });
  expect(await option.innerText()).toContain("Your own shape, known in this session only");
  await option.click();
  await expect.poll(() => page.url()).not.toBe(before);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save shapes as CSV" }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8").split("\n");
  expect(lines[0]).toBe(
    "shape,residents,persistent_residents,income_deprived,areas_touched,postcodes,children",
  );
  expect(lines[1]).toMatch(new RegExp(`^Everton patch,${patch.join(",")},\\d+,\\d+,\\d+$`));
  expect(lines[2]).toBe(
    "Pond,too small to tell,too small to tell,too small to tell,0,0,too small to tell",
  );
  expect(lines.join()).toContain("Your own shapes, not published boundaries.");

  // What leaves the app by the reader's own hand is marked there too.
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [exported] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    page.getByRole("button", { name: /^PowerPoint/ }).click(),
  ]);
  const slides = unzipSync(new Uint8Array(readFileSync(await exported.path())));
  const slide = strFromU8(slides["ppt/slides/slide1.xml"]!);
  expect(slide).toContain("Your own shapes, not published boundaries: 3");
  await page.keyboard.press("Escape");

  expect(page.url()).not.toMatch(/everton|anfield|pond/i);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/everton|anfield|pond/i);

  await page.getByRole("button", { name: "Remove Pond" }).click();
  await legend.getByText("Your own shapes, not published boundaries: 2").waitFor();
  await page.getByRole("button", { name: "Forget these places and shapes" }).click();
  await legend.getByText("Your own shapes").waitFor({ state: "detached" });
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
