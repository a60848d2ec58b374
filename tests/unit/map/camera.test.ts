import fc from "fast-check";
import { BUILT_IN } from "../../../src/domain/boroughs";
import { describe, expect, it } from "vitest";
import {
  fitCamera,
  projector,
  revealingCamera,
  withinKnown,
  ZOOMS,
  type Bounds,
} from "../../../src/map/camera";
import { realistic } from "../../realistic";

describe("fitCamera", () => {
  it("shows the whole equator of a world of 512 pixels, doubled per zoom", () => {
    // 45° of the equator are 64 pixels at zoom 0, so 8,192 at zoom 7.
    const camera = fitCamera([-22.5, -1, 22.5, 1], { width: 8192, height: 8192 });
    expect(camera.zoom).toBeCloseTo(7, 10);
    expect(camera.longitude).toBeCloseTo(0, 10);
    expect(camera.latitude).toBeCloseTo(0, 10);
  });

  it("moves the centre by half the padding and halves the room", () => {
    const padding = { top: 0, bottom: 0, right: 0, left: 8192 };
    const camera = fitCamera([-22.5, -1, 22.5, 1], { width: 16384, height: 8192 }, padding);
    expect(camera.zoom).toBeCloseTo(7, 10);
    // 4,096 pixels west of the middle: 22.5° at this zoom.
    expect(camera.longitude).toBeCloseTo(-22.5, 10);
  });

  it("never leaves the zooms of the map, even for a point or the world", () => {
    const size = { width: 800, height: 600 };
    expect(fitCamera([-3, 53, -3, 53], size).zoom).toBe(ZOOMS.max);
    expect(fitCamera([-180, -80, 180, 80], size).zoom).toBe(ZOOMS.min);
  });

  it("keeps the bounds between the paddings, touching on one side at least", () => {
    const side = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.record({ top: side, right: side, bottom: side, left: side }),
        fc.integer({ min: 600, max: 2000 }),
        fc.integer({ min: 600, max: 1500 }),
        // Wider bounds would meet the least zoom in the smallest room.
        realistic({ min: 0.05, max: 0.6 }),
        realistic({ min: 0.05, max: 0.6 }),
        (padding, width, height, across, up) => {
          const bounds: Bounds = [-3, 53, -3 + across, 53 + up];
          const size = { width, height };
          const project = projector(fitCamera(bounds, size, padding), size);
          const [left, bottom] = project(bounds[0], bounds[1]);
          const [right, top] = project(bounds[2], bounds[3]);
          const slack = [
            left - padding.left,
            top - padding.top,
            width - padding.right - right,
            height - padding.bottom - bottom,
          ];
          expect(Math.min(...slack)).toBeCloseTo(0, 4);
        },
      ),
    );
  });
});

describe("revealingCamera", () => {
  const size = { width: 1440, height: 900 };
  /** A profile at the right, a panel at the left, the header above. */
  const padding = { top: 80, right: 420, bottom: 40, left: 360 };
  const camera = { zoom: 11, longitude: -2.95, latitude: 53.42, bearing: 0, pitch: 0 };

  it("brings what is chosen whole into the free part of the map, wherever it lay", () => {
    fc.assert(
      fc.property(
        realistic({ min: -3.2, max: -2.6 }),
        realistic({ min: 53.3, max: 53.7 }),
        realistic({ min: 0.002, max: 0.05 }),
        fc.constantFrom(0, 12.5),
        (west, south, side, least) => {
          const bounds: Bounds = [west, south, west + side, south + side / 2];
          const project = projector(revealingCamera(camera, bounds, size, padding, least), size);
          const [left, bottom] = project(bounds[0], bounds[1]);
          const [right, top] = project(bounds[2], bounds[3]);
          const slack = [
            left - padding.left,
            top - padding.top,
            size.width - padding.right - right,
            size.height - padding.bottom - bottom,
          ];
          expect(Math.min(...slack)).toBeGreaterThan(-0.001);
        },
      ),
    );
  });

  it("stays where that is in sight, and goes no farther than it must", () => {
    const [west, north] = [-2.97, 53.43];
    expect(revealingCamera(camera, [west, 53.42, -2.96, north], size, padding)).toBe(camera);
    // Beneath the profile: its right edge comes to stand 24 pixels beside it.
    const bounds: Bounds = [-2.75, 53.42, -2.74, 53.43];
    const moved = revealingCamera(camera, bounds, size, padding);
    expect([moved.zoom, moved.latitude]).toEqual([camera.zoom, expect.closeTo(53.42, 6)]);
    const [right] = projector(moved, size)(bounds[2], bounds[1]);
    expect(right).toBeCloseTo(size.width - padding.right - 24, 6);
  });
});

it("no camera shows land or sea end: wide screens stay near enough", () => {
  const size = { width: 3840, height: 2160 };
  const far = { zoom: 7, longitude: -2.9, latitude: 53.4, bearing: 0, pitch: 0 };
  const near = withinKnown(far, size);
  const project = projector(near, size);
  const [west, north] = project(BUILT_IN.known[0], BUILT_IN.known[3]);
  const [east, south] = project(BUILT_IN.known[2], BUILT_IN.known[1]);
  expect(west).toBeLessThanOrEqual(1e-6);
  expect(north).toBeLessThanOrEqual(1e-6);
  expect(east).toBeGreaterThanOrEqual(size.width - 1e-6);
  expect(south).toBeGreaterThanOrEqual(size.height - 1e-6);
  expect(withinKnown(near, size)).toEqual(near);
});

it("a camera well inside is left as it is", () => {
  const camera = { zoom: 12, longitude: -2.9, latitude: 53.4, bearing: 0, pitch: 0 };
  const kept = withinKnown(camera, { width: 1440, height: 900 });
  expect(kept.zoom).toBe(12);
  expect(kept.longitude).toBeCloseTo(-2.9, 9);
  expect(kept.latitude).toBeCloseTo(53.4, 9);
});
