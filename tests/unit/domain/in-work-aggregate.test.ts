import { expect, test } from "vitest";
import { modelledNeighbourhoods } from "../../../src/domain/in-work-aggregate";
import { builtAreas } from "../../built-data";
import { builtInWork } from "../../built-in-work";

const AREAS = builtAreas();
const { model } = builtInWork();
const SHOWN = modelledNeighbourhoods(model, AREAS);
const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);

test("the first neighbourhood, by hand", () => {
  const rows = AREAS.codes.flatMap((_, row) => (AREAS.msoa[row] === 0 ? [row] : []));
  const people = sum(rows.map((row) => model.people[row]!));
  const residents = sum(rows.map((row) => AREAS.residents[row]!));
  const share = (100 * people) / residents;
  expect(rows.length).toBeGreaterThan(1);
  expect(SHOWN.units.residents[0]).toBe(residents);
  expect(SHOWN.value[0]).toBe(model.bands.breaks.filter((bound) => share > bound).length);
  expect(SHOWN.text(0)).toContain(`about ${Math.round(share)}% of residents`);
});

test("nobody is lost on the way, and every neighbourhood says how unsure it is", () => {
  const { low = [], high = [] } = SHOWN.interval ?? {};
  expect(sum(low.map((each) => each ?? NaN))).toBeCloseTo(sum(model.low), 6);
  expect(sum(high.map((each) => each ?? NaN))).toBeCloseTo(sum(model.high), 6);
  SHOWN.units.codes.forEach((_, row) => {
    expect(SHOWN.sureness(row)).toMatch(/^Uncertain by about ±\d+%$/);
  });
  expect(SHOWN.units.codes).toHaveLength(AREAS.msoas.length);
});

test("it is still the experimental model, in the model's own bands", () => {
  expect(SHOWN.measure.tier).toBe("Experimental");
  expect(SHOWN.scale?.classes).toHaveLength(5);
  expect(SHOWN.caution).toMatch(/single areas are too uncertain to compare/);
});
