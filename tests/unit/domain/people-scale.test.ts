import { expect, test } from "vitest";
import { PARTICIPANT_RAMP } from "../../../src/domain/palette";
import { peopleScale } from "../../../src/domain/people-scale";

test("classes are said in people and rise to the darkest colour", () => {
  const { classes, classOf } = peopleScale([5, 5, 10, 15, 20, 25, 30, 40, NaN]);
  expect(classes[0]!.label).toBe("5 people");
  expect(classes.at(-1)!.label).toMatch(/people or more$/);
  expect(classes.at(-1)!.colour).toBe(PARTICIPANT_RAMP[0]);
  expect(classOf(5)).toBe(0);
  expect(classOf(40)).toBe(classes.length - 1);
});

test("a hidden figure has no class, and nothing shown gives no legend", () => {
  expect(peopleScale([5, 10]).classOf(NaN)).toBe(-1);
  expect(peopleScale([NaN, NaN]).classes).toEqual([]);
});
