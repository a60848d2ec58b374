import { describe, expect, it } from "vitest";
import { hatchImage, HATCH_PIXEL_RATIO } from "../../../src/map/hatch";

describe("hatchImage", () => {
  const { width, height, data } = hatchImage("#102030", { alpha: 0.5, period: 6, width: 1 });
  const alpha = (x: number, y: number): number =>
    data[((y % height) * width + (x % width)) * 4 + 3]!;

  it("is one period square in image pixels", () => {
    expect([width, height]).toEqual([6 * HATCH_PIXEL_RATIO, 6 * HATCH_PIXEL_RATIO]);
  });

  it("repeats without a seam: it is constant along every rising diagonal, also across its edges", () => {
    for (let at = 0; at < width * 2; at++) {
      expect(alpha(at + 1, 5)).toBe(alpha(at, 6));
    }
  });

  it("falls where it is to, constant along every falling diagonal", () => {
    const falling = hatchImage("#102030", { alpha: 0.5, period: 6, width: 1, falls: true });
    const of = (x: number, y: number) => falling.data[(y * width + (x % width)) * 4 + 3];
    for (let at = 0; at < width * 2; at++) expect(of(at + 1, 6)).toBe(of(at, 5));
    expect(of(0, 0)).not.toBe(of(0, 9));
  });

  it("covers the share of the ground that its line is wide, at its alpha", () => {
    let sum = 0;
    for (let pixel = 3; pixel < data.length; pixel += 4) sum += data[pixel]! / 255;
    // A line one wide at 45° takes √2 of each period of six.
    expect(sum / (width * height) / 0.5).toBeCloseTo(Math.SQRT2 / 6, 1);
    expect(Math.max(...data.filter((_, at) => at % 4 === 3))).toBe(128);
    expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x30]);
  });
});
