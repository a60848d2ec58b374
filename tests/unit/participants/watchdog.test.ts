import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Watchdog } from "../../../src/analysis/participants/watchdog";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("ends an import that is quiet for 20 seconds, once, with the last row and what to do", () => {
  const ends = vi.fn();
  const watchdog = new Watchdog("people.csv", ends);
  vi.advanceTimersByTime(19_000);
  watchdog.heard(41_002);
  vi.advanceTimersByTime(19_000);
  expect(ends).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(ends).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      message:
        "people.csv, row 41002 or soon after: reading made no progress for 20 seconds and was " +
        "stopped. Look at the rows there, save the file as CSV UTF-8 and try again.",
    }),
  );
});

it("says nothing of an import that ended", () => {
  const ends = vi.fn();
  const watchdog = new Watchdog("people.csv", ends);
  watchdog.end();
  vi.advanceTimersByTime(60_000);
  expect(ends).not.toHaveBeenCalled();
});

it("takes a machine that slept for hours as one second", () => {
  const ends = vi.fn();
  new Watchdog("people.csv", ends);
  vi.setSystemTime(Date.now() + 3 * 3_600_000);
  vi.advanceTimersByTime(19_000);
  expect(ends).not.toHaveBeenCalled();
});
