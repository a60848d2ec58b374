import { expect, test } from "vitest";
import { measureColours } from "../../../src/domain/colours-shown";
import { measureOf } from "../../../src/domain/measure-releases";
import { toyValues } from "../../toy-areas";

const measure = measureOf("residents");
const values = toyValues({ kind: "count", value: [10, 20, 30, 40, 1000, 2000, 3000, 4000] });
const asked = { classes: "equal", keep: null } as const;
const FIRST_FOUR = [0, 1, 2, 3];

test("classes are cut from the rows of the question only where the view asks for that", () => {
  const within = measureColours(measure, values, { ...asked, within: "filter" }, FIRST_FOUR);
  expect(new Set(FIRST_FOUR.map((row) => within.classes[row])).size).toBe(4);
  const among = measureColours(measure, values, { ...asked, within: "region" }, FIRST_FOUR);
  expect(new Set(FIRST_FOUR.map((row) => among.classes[row])).size).toBe(1);
});
