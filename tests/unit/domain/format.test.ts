import { expect, test } from "vitest";
import {
  counted,
  listed,
  ordinal,
  percent,
  plural,
  score,
  whole,
} from "../../../src/domain/format";

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [83, "83rd"],
  [112, "112th"],
  [33_722, "33,722nd"],
])("%i is said %s", (value, said) => {
  expect(ordinal(value)).toBe(said);
});

test("counts agree with their nouns", () => {
  expect(plural(0, "area")).toBe("0 areas");
  expect(plural(1, "area")).toBe("1 area");
  expect(plural(1_003, "area")).toBe("1,003 areas");
  expect(plural(2, "household of one", "households of one")).toBe("2 households of one");
});

test("numbers up to ten are words in running text", () => {
  expect([0, 1, 6, 10, 11].map(counted)).toEqual(["no", "one", "six", "ten", "11"]);
});

test("lists read as people say them", () => {
  expect(listed([])).toBe("");
  expect(listed(["Halton"])).toBe("Halton");
  expect(listed(["Halton", "Knowsley"])).toBe("Halton and Knowsley");
  expect(listed(["Halton", "Knowsley", "Wirral"])).toBe("Halton, Knowsley and Wirral");
});

test("percentages keep one decimal place unless asked for none", () => {
  expect(percent(41.25)).toBe("41.3%");
  expect(percent(41.25, 0)).toBe("41%");
  expect(whole(33_755)).toBe("33,755");
});

test("scores of about one size have as many digits", () => {
  expect([43, 42.96, 9, 0.368, 1240.4, -43].map(score)).toEqual([
    "43.0",
    "43.0",
    "9.00",
    "0.37",
    "1,240",
    "-43.0",
  ]);
});
