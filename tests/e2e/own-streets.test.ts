import type { VectorTile, VectorTileFeature } from "@mapbox/vector-tile";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { paletteOf } from "../../src/domain/palette";
import { closeBrowser, visit } from "./driver";
import { MOVED, movedArchive } from "./moved-archive";

afterAll(closeBrowser);

interface Point {
  readonly x: number;
  readonly y: number;
}
type Colour = readonly number[];

const ZOOM = 14.5;
const EXTENT = 4096;
/** Of the map: clear of panels, legend and buttons. */
const CLEAR = { left: 400, right: 1060, top: 90, bottom: 700 } as const;
/** How much of a street or of water the areas' colours over it let through. */
const THROUGH = 0.34;

/** The archive in the place of streets.pmtiles, in parts as any server sends it. */
const putInPlace = (page: Page, file: Uint8Array) =>
  page.route("**/data/streets.pmtiles", (route) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()["range"] ?? "")!;
    const part = file.subarray(Number(from), Number(to) + 1);
    return route.fulfill({
      status: 206,
      headers: { "Content-Range": `bytes ${from}-${to}/${file.length}` },
      body: Buffer.from(part),
    });
  });

/** The map over the middle of the tile. */
const addressAt = (zoom: number): string => {
  const turn = Math.PI * (1 - (2 * (MOVED.y + 0.5)) / 2 ** 14);
  const latitude = (Math.atan(Math.sinh(turn)) * 180) / Math.PI;
  const longitude = ((MOVED.x + 0.5) / 2 ** 14) * 360 - 180;
  return `?map=${zoom}/${latitude.toFixed(6)}/${longitude.toFixed(6)}`;
};

const featuresOf = (
  tile: VectorTile,
  layer: string,
  holds: (properties: VectorTileFeature["properties"]) => boolean,
): VectorTileFeature[] => {
  const held = tile.layers[layer]!;
  return Array.from({ length: held.length }, (_, at) => held.feature(at)).filter(({ properties }) =>
    holds(properties),
  );
};

const isWithin = (rings: readonly (readonly Point[])[], { x, y }: Point): boolean =>
  rings
    .flatMap((ring) => ring.map((a, at) => [a, ring[(at + 1) % ring.length]!] as const))
    .filter(([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
    .length %
    2 ===
  1;

/** Points well within the lake, and the middles of stretches of main streets. */
const pointsOf = (tile: VectorTile): { lake: Point[]; street: Point[] } => {
  const lakes = featuresOf(tile, "water", ({ kind }) => kind === "lake" || kind === "water")
    .filter(({ type }) => type === 3)
    .map((feature) => feature.loadGeometry());
  const grid = Array.from({ length: 40 * 40 }, (_, at) => ({
    x: 100 * (at % 40) + 50,
    y: 100 * Math.floor(at / 40) + 50,
  }));
  const around = [-60, 0, 60];
  const lake = grid.filter(({ x, y }) =>
    lakes.some((rings) =>
      around.every((east) =>
        around.every((south) => isWithin(rings, { x: x + east, y: y + south })),
      ),
    ),
  );
  const street = featuresOf(tile, "roads", ({ kind_detail }) => kind_detail === "primary")
    .flatMap((feature) => feature.loadGeometry())
    .flatMap((line) =>
      line.slice(1).map((b, at) => ({ x: (line[at]!.x + b.x) / 2, y: (line[at]!.y + b.y) / 2 })),
    );
  return { lake, street };
};

/** Where a point of the tile is seen, if nothing lies over the map there. */
const seenAt = (points: readonly Point[], size: { width: number; height: number }): Point[] => {
  const side = 512 * 2 ** (ZOOM - 14);
  return points
    .map(({ x, y }) => ({
      x: Math.round(size.width / 2 + (x / EXTENT - 0.5) * side),
      y: Math.round(size.height / 2 + (y / EXTENT - 0.5) * side),
    }))
    .filter(({ x, y }) => x > CLEAR.left && x < CLEAR.right && y > CLEAR.top && y < CLEAR.bottom);
};

/** The map as it is seen: colours at the points, and how much of its middle is as white as the edges of names. */
const lookAt = async (page: Page, points: readonly Point[]) => {
  const map = page.getByRole("application");
  const picture = (await map.screenshot()).toString("base64");
  return page.evaluate(
    async ({ picture, points, clear: { left, right, top, bottom } }) => {
      const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(left, top, right - left, bottom - top);
      let white = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.min(data[at]!, data[at + 1]!, data[at + 2]!) > 235) white += 1;
      const colours = points.map(({ x, y }) => [...context.getImageData(x, y, 1, 1).data]);
      return { white, colours };
    },
    { picture, points, clear: CLEAR },
  );
};

const rgbOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The share of points at which this colour is seen through the areas' own. */
const shareOf = (before: readonly Colour[], after: readonly Colour[], hex: string): number => {
  const under = rgbOf(hex);
  const right = after.filter((colour, at) =>
    under.every(
      (part, of) =>
        Math.abs(colour[of]! - ((1 - THROUGH) * before[at]![of]! + THROUGH * part)) <= 8,
    ),
  );
  return right.length / after.length;
};

test("an organisation's own extract in Protomaps' schema is drawn: streets, water and names, with its date", async () => {
  const { file, tile } = await movedArchive();
  const { page, atlas, errors } = await visit({ path: addressAt(ZOOM) });
  await putInPlace(page, file);
  await atlas.opened();
  await atlas.mapIsIdle();
  const size = (await page.getByRole("application").boundingBox())!;
  const points = pointsOf(tile);
  const [lake, street] = [seenAt(points.lake, size), seenAt(points.street, size)];
  expect(lake.length).toBeGreaterThan(20);
  expect(street.length).toBeGreaterThan(10);
  const all = [...lake, ...street];
  const before = await lookAt(page, all);

  await page.getByRole("switch", { name: "Streets" }).click();
  await page.getByText("Protomaps © OpenStreetMap contributors, June 2026").waitFor();
  await atlas.mapIsIdle();
  const { water, street: white } = paletteOf("light");
  const shares = async () => {
    const { colours } = await lookAt(page, all);
    const of = (from: number, to: number, hex: string): number =>
      shareOf(before.colours.slice(from, to), colours.slice(from, to), hex);
    return [of(0, lake.length, water), of(lake.length, all.length, white)].map(
      (share) => share > 0.6,
    );
  };
  await expect.poll(shares, { timeout: 30_000 }).toEqual([true, true]);
  const named = await lookAt(page, []);
  expect(named.white - before.white).toBeGreaterThan(150);
  expect(errors).toEqual([]);
  await page.close();
});
