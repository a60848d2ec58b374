import { expect, it } from "vitest";
import { MOST_PLACES } from "../../../src/domain/most-places";
import { oklch } from "../../../src/domain/oklch";
import {
  DEPRIVATION_RAMP,
  NEUTRAL_RAMP,
  paletteOf,
  PLACE_COLOURS,
  PARTICIPANT_RAMP,
} from "../../../src/domain/palette";

/** WCAG 2 relative luminance. */
const luminance = (hex: string): number =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

it("converts the reference colours of OKLCH", () => {
  expect(oklch(1, 0, 0)).toBe("#ffffff");
  expect(oklch(0, 0, 0)).toBe("#000000");
  // CSS Color 4's red, green and blue.
  expect(oklch(0.627955, 0.257683, 29.2339)).toBe("#ff0000");
  expect(oklch(0.86644, 0.294827, 142.4953)).toBe("#00ff00");
  expect(oklch(0.452014, 0.313214, 264.052)).toBe("#0000ff");
});

it.each([
  ["deprivation", DEPRIVATION_RAMP],
  ["neutral", NEUTRAL_RAMP],
  ["participants", PARTICIPANT_RAMP],
])("gets lighter at every step of the %s ramp", (_, ramp) => {
  const lights = ramp.map(luminance);
  expect(lights).toEqual(lights.toSorted((a, b) => a - b));
  expect(new Set(ramp).size).toBe(ramp.length);
});

it.each(["light", "board"] as const)("is legible on the %s theme", (theme) => {
  const palette = paletteOf(theme);
  expect(contrast(palette.ink, palette.panel)).toBeGreaterThan(7);
  expect(contrast(palette.second, palette.panel)).toBeGreaterThan(4.5);
  expect(contrast(palette.accent, palette.panel)).toBeGreaterThan(4.5);
  expect(contrast(palette.label, palette.labelHalo)).toBeGreaterThan(7);
  expect(contrast(palette.selection, palette.selectionCasing)).toBeGreaterThan(3);
  // The hatch of the unknown must be seen on its paper.
  expect(contrast(palette.unknown, palette.paper)).toBeGreaterThan(3);
});

it.each(["light", "board"] as const)("tells places from the ground on the %s theme", (theme) => {
  const { panel } = paletteOf(theme);
  for (const colour of PLACE_COLOURS)
    expect(contrast(colour, panel), colour).toBeGreaterThanOrEqual(3);
  expect(new Set(PLACE_COLOURS).size).toBeGreaterThanOrEqual(MOST_PLACES);
});
