import fc from "fast-check";
import { expect, test } from "vitest";

import { tooltipSide } from "../../../src/ui/tooltip-side";

const DESK = {
  size: { width: 1366, height: 712 },
  padding: { top: 84, right: 424, bottom: 36, left: 352 },
};
const PHONE = {
  size: { width: 390, height: 788 },
  padding: { top: 116, right: 10, bottom: 430, left: 10 },
};

test("a tooltip lies right of the pointer, and left of it by the profile", () => {
  const side = (x: number, y = 300) => tooltipSide({ x, y }, DESK.size, DESK.padding);
  expect(side(500)).toEqual({ isLeft: false, isAbove: false, shift: null });
  expect(side(800)).toEqual({ isLeft: true, isAbove: false, shift: null });
  expect(side(500, 600).isAbove).toBe(true);
});

test("on any map it keeps clear of both edges, and lies where there is more room", () => {
  for (const { size, padding } of [DESK, PHONE])
    fc.assert(
      fc.property(
        fc.integer({ min: padding.left, max: size.width - padding.right }),
        fc.integer({ min: padding.top, max: size.height - padding.bottom }),
        (x, y) => {
          const { isLeft, isAbove, shift } = tooltipSide({ x, y }, size, padding);
          // As the style sheet lays it: 280 px wide at most, 14 px from the pointer.
          const left = shift === null ? (isLeft ? x - 14 - 280 : x + 14) : x + shift;
          expect(left).toBeGreaterThanOrEqual(padding.left);
          expect(left + 280).toBeLessThanOrEqual(size.width - padding.right + 14);
          const [above, below] = [y - padding.top, size.height - padding.bottom - y];
          if (Math.max(above, below) > 190) expect(isAbove ? above : below).toBeGreaterThan(170);
        },
      ),
      { seed: 17 },
    );
});
