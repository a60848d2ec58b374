import { expect, test } from "vitest";
import { needInTenths } from "../../../../src/features/participants/map/need-in-tenths";
import { toyValues } from "../../../toy-areas";

test("the most deprived tenth has the first, darkest colour; unknown has none", () => {
  const { classOf, colours } = needInTenths(
    toyValues({ value: [1, 100, 101, 1000, NaN], ranked: 1000 }),
  );
  expect([...classOf]).toEqual([0, 0, 1, 9, -1]);
  expect(colours).toHaveLength(10);
});
