import { expect, test } from "vitest";
import { yearsApart, yearsNamed } from "../../../src/domain/years-named";

test("a few years are each named, more of them every second, counted from the first", () => {
  expect(yearsNamed(2022, 2025, 6)).toEqual([2022, 2023, 2024, 2025]);
  expect(yearsNamed(2015, 2025, 6)).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
});

test("a long series names round years, and none before it begins", () => {
  expect(yearsNamed(2001, 2025, 6)).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(yearsNamed(1997, 2023, 5)).toEqual([2000, 2010, 2020]);
});

test.each([1, 3, 5, 7, 9])("no more years are named than there is room for %i", (most) => {
  for (let first = 1990; first <= 2025; first += 1)
    if (2025 - first < 10 * most)
      expect(yearsNamed(first, 2025, most).length).toBeLessThanOrEqual(most);
});

test("one year is named alone", () => {
  expect(yearsNamed(2025, 2025, 6)).toEqual([2025]);
});

test("years at uneven distances keep apart, the first and the last among them", () => {
  const releases = [2004, 2007, 2010, 2015, 2019, 2025];
  expect(yearsApart(releases, 2)).toEqual(releases);
  expect(yearsApart(releases, 3.2)).toEqual([2004, 2010, 2015, 2019, 2025]);
  expect(yearsApart(releases, 7)).toEqual([2004, 2015, 2025]);
  expect(yearsApart([2025], 3)).toEqual([2025]);
  expect(yearsApart([], 3)).toEqual([]);
});
