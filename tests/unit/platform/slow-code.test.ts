import { afterEach, expect, test, vi } from "vitest";
import { loadCode } from "../../../src/platform/load-code";
import { SLOW, slowParts } from "../../../src/platform/slow-code";

afterEach(() => {
  vi.useRealTimers();
});

test("a part that is long on its way is told of until it comes, unless its place says so", async () => {
  vi.useFakeTimers();
  let come: (part: number) => void = () => undefined;
  const part = new Promise<number>((done) => {
    come = done;
  });
  const loading = [
    loadCode("What draws heat", () => part),
    loadCode("The filter", () => part, { saysItself: true }),
  ];
  vi.advanceTimersByTime(SLOW - 1);
  expect(slowParts()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(slowParts()).toEqual(["What draws heat"]);
  come(1);
  expect(await Promise.all(loading)).toEqual([1, 1]);
  expect(slowParts()).toEqual([]);
});
