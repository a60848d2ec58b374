import { expect, test } from "vitest";
import { measureOf } from "../../../src/domain/measure-releases";
import { SUMMARY_MEASURES } from "../../../src/domain/summary";
import { summaryText } from "../../../src/domain/summary-text";

const SCORE = SUMMARY_MEASURES.find(({ id }) => id === "average_score")!;
const RANK = SUMMARY_MEASURES.find(({ id }) => id === "average_rank")!;
const scoreText = (measure: Parameters<typeof measureOf>[0], value: number) =>
  summaryText(measureOf(measure), SCORE, value);

test("a score that is a share of people is a percentage: districts stay apart", () => {
  expect(scoreText("income", 0.294)).toBe("29.4%");
  expect(scoreText("income", 0.263)).toBe("26.3%");
  expect(scoreText("idaci", 0.446)).toBe("44.6%");
});

test("a score about nought keeps the publisher's three places and its sign", () => {
  expect(scoreText("crime", -0.036)).toBe("−0.036");
  expect(scoreText("crime", -0.0001)).toBe("0.000");
  expect(scoreText("imd", 37.11)).toBe("37.1");
  expect(summaryText(measureOf("imd"), RANK, 24_476.3)).toBe("24,476");
});
