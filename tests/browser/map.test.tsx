import { createRoot, type Root } from "react-dom/client";
import type { Topology } from "topojson-specification";
import { afterEach, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DEPRIVATION_RAMP } from "../../src/domain/palette";
import type { Camera } from "../../src/domain/map-keys";
import { fitCamera, projector, type Size } from "../../src/map/camera";
import { paintFirstFrame } from "../../src/map/first-frame";
import { geographyOf } from "../../src/map/geography";
import type { MapController } from "../../src/map/map-controller";
import type { MapGeography, MapPicture } from "../../src/map/map-data";
import { stepsOf } from "../../src/map/steps";
import { MapView, type MapViewProps } from "../../src/map/map-view";

const SIZE: Size = { width: 900, height: 700 };
const read = async <Content,>(name: string): Promise<Content> =>
  (await (await fetch(`/data/${name}.json`)).json()) as Content;

const nothing = { type: "FeatureCollection" as const, features: [] };
const { longitude, latitude } = await read<{ longitude: number[]; latitude: number[] }>("names");
/** Without what is drawn over areas, so that a pixel inside one has exactly its class's colour. */
const geography: MapGeography = {
  ...geographyOf(await read<Topology>("areas"), await read<Topology>("basemap"), []),
  motorways: nothing,
  rail: nothing,
  areaLines: {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: [] },
  },
};
const pictureOf = (classOf: (row: number) => number): MapPicture => ({
  classOf: longitude.map((_, row) => classOf(row)),
  colours: DEPRIVATION_RAMP,
  dimmed: null,
  overlays: [],
  theme: "light",
});
const forwards = pictureOf((row) => row % 10);
const backwards = pictureOf((row) => 9 - (row % 10));

const camera = fitCamera(geography.bounds, SIZE);
const project = projector(camera, SIZE);
/** The fifteen widest areas: their inner points are far from every edge. */
const ROWS = longitude
  .map((_, row) => row)
  .sort((a, b) => spanOf(b) - spanOf(a))
  .slice(0, 15);

function spanOf(row: number): number {
  const { geometry } = geography.areas.features[row]!;
  const points = geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as number[][];
  const xs = points.map(([x]) => x!);
  return Math.max(...xs) - Math.min(...xs);
}

const hexAt = (context: CanvasRenderingContext2D, row: number): string => {
  const [x, y] = project(longitude[row]!, latitude[row]!);
  const { data } = context.getImageData(Math.round(x), Math.round(y), 1, 1);
  return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};

/** What the reader sees: a picture of the page, for a WebGL canvas cannot be read after its frame. */
const seenColours = async (frame: HTMLElement | null): Promise<string[]> => {
  const base64 = await page.screenshot({ element: frame!, save: false });
  return coloursOf(await (await fetch(`data:image/png;base64,${base64}`)).blob(), 1);
};

const coloursOf = async (picture: Blob, pixelRatio: number): Promise<string[]> => {
  const image = await createImageBitmap(picture);
  expect([image.width, image.height]).toEqual([SIZE.width * pixelRatio, SIZE.height * pixelRatio]);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [SIZE.width, SIZE.height];
  const context = canvas.getContext("2d")!;
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0, SIZE.width, SIZE.height);
  return ROWS.map((row) => hexAt(context, row));
};

let root: Root | null = null;
// Larger than the runner’s own window, and it would be shown, and photographed, scaled down.
beforeAll(() => page.viewport(1000, 710));
afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

const show = (props: Partial<MapViewProps> = {}) => {
  const host = document.body.appendChild(document.createElement("div"));
  host.style.cssText = `width:${SIZE.width}px;height:${SIZE.height}px;display:grid`;
  root ??= createRoot(host);
  let live: MapController | null = null;
  const render = (more: Partial<MapViewProps>) =>
    root?.render(
      <MapView
        geography={geography}
        picture={forwards}
        onLive={(controller) => (live = controller)}
        {...props}
        {...more}
      />,
    );
  render({});
  const frame = () => host.querySelector<HTMLElement>("[role=application]");
  const state = () => frame()?.dataset.state;
  return {
    render,
    frame,
    state,
    idle: async (): Promise<MapController> => {
      await vi.waitFor(() => expect(state()).toBe("idle"), { timeout: 45_000, interval: 50 });
      return live!;
    },
  };
};

it("shows every class's colour at once on canvas, and the same when the live map idles", async () => {
  const expected = ROWS.map((row) => DEPRIVATION_RAMP[row % 10]);
  const canvas = document.createElement("canvas");
  const marks = { highlight: [], hoveredRow: null };
  paintFirstFrame(canvas, { geography, picture: forwards, marks }, camera, SIZE, 1);
  expect(ROWS.map((row) => hexAt(canvas.getContext("2d")!, row))).toEqual(expected);

  const map = show();
  await map.idle();
  expect(await seenColours(map.frame())).toEqual(expected);
  expect(map.frame()?.querySelector(".map-view__first-frame")).toBeNull();
});

it("changes measure without asking the network for anything", async () => {
  const map = show();
  await map.idle();
  const asked = () =>
    performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith("data:")).length;
  const before = asked();
  map.render({ picture: backwards });
  const expected = ROWS.map((row) => DEPRIVATION_RAMP[9 - (row % 10)]);
  await vi.waitFor(async () => expect(await seenColours(map.frame())).toEqual(expected), {
    timeout: 30_000,
  });
  expect(asked()).toBe(before);
});

// Two maps in software WebGL, one of four times the pixels.
it("makes a picture at twice the resolution, of what is painted now", async () => {
  const live = await show({ picture: backwards }).idle();
  expect(await coloursOf(await live.picture(2), 2)).toEqual(
    ROWS.map((row) => DEPRIVATION_RAMP[9 - (row % 10)]),
  );
}, 120_000);

it("is worked by keyboard: arrows go to the area next door, Shift moves the map", async () => {
  const onSelect = vi.fn<(chosen: number | null, how: unknown, place: unknown) => void>();
  const onHover = vi.fn<(at: number | null, point: unknown, step?: unknown) => void>();
  const onCameraChange = vi.fn<(moved: Camera) => void>();
  const row = ROWS[0]!;
  const at = { ...camera, zoom: 12, longitude: longitude[row]!, latitude: latitude[row]! };
  const map = show({ camera: at, onSelect, onHover, onCameraChange });
  await map.idle();
  expect(onCameraChange).not.toHaveBeenCalled();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(map.frame());
  expect(onHover.mock.lastCall?.[0]).toBe(row);
  await userEvent.keyboard("{Enter}");
  expect(onSelect.mock.lastCall?.slice(0, 2)).toEqual([row, { additional: false, byKey: true }]);
  // Where a place would be put: where the cross stands.
  const [east, north] = stepsOf(geography.areas).middle(row);
  expect(onSelect.mock.lastCall?.[2]).toEqual({ longitude: east, latitude: north });
  await userEvent.keyboard("{ArrowRight}");
  await vi.waitFor(() => expect(onHover.mock.lastCall?.[0]).not.toBe(row));
  expect(onHover.mock.calls.at(-1)?.[2] ?? {}).toMatchObject({ way: "east", ended: false });
  await map.idle();
  const before = onCameraChange.mock.lastCall?.[0].longitude ?? at.longitude;
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  await vi.waitFor(() =>
    expect(onCameraChange.mock.lastCall?.[0].longitude ?? -Infinity).toBeGreaterThan(before),
  );
  await userEvent.keyboard("{Escape}");
  expect(onSelect.mock.lastCall?.[0]).toBeNull();
});

it("says so where there is no WebGL, and keeps the still map", async () => {
  const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")!;
  const getContext = real.value as (this: HTMLCanvasElement, kind: string) => unknown;
  const without = function (this: HTMLCanvasElement, kind: string): unknown {
    return kind === "2d" ? getContext.call(this, kind) : null;
  };
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { ...real, value: without });
  onTestFinished(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", real);
  });
  const onNoMap = vi.fn();
  const map = show({ onNoMap });
  await vi.waitFor(() => expect(map.state()).toBe("error"), { timeout: 20_000 });
  expect(onNoMap).toHaveBeenCalledOnce();
  const still = map.frame()?.querySelector<HTMLCanvasElement>(".map-view__first-frame");
  expect(hexAt(still!.getContext("2d")!, ROWS[0]!)).toBe(DEPRIVATION_RAMP[ROWS[0]! % 10]);
});
