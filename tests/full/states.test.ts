import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBrowser, visit } from "../e2e/driver";
import { lookedAt, notMarked } from "./looked-at";
import { reach, STATES } from "./states";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  readonly run: (options: RunOptions) => Promise<AxeResults>;
}

let page: Page;

beforeAll(async () => {
  ({ page } = await visit({ path: "?screen=method", stays: true }));
  page.setDefaultTimeout(60_000);
});
afterAll(closeBrowser);

/** What axe finds; contrast is left to `lookedAt` in a contrast theme, whose colours axe does not know. */
const violationsOn = async (shown: Page, isForced: boolean): Promise<string[]> => {
  if (await shown.evaluate(() => !("axe" in window))) await shown.evaluate(AXE);
  const found = await shown.evaluate(
    (enabled) =>
      (window as unknown as { axe: Axe }).axe.run({
        resultTypes: ["violations"],
        preload: false,
        rules: { "color-contrast": { enabled }, "target-size": { enabled: true } },
      }),
    !isForced,
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(" ")}`)
        .join(" ")}`,
  );
};

test("at least 60 states are looked at, each once", () => {
  expect(new Set(STATES.map(({ name }) => name)).size).toBe(STATES.length);
  expect(STATES.length).toBeGreaterThan(59);
});

test.each(STATES)(
  "$name: axe finds nothing, nothing is out of reach, what is chosen can be told",
  async (state) => {
    await reach(page, state);
    const isForced = state.media === "forced";
    expect(await violationsOn(page, isForced)).toEqual([]);
    expect(await lookedAt(page, isForced)).toEqual([]);
    if (isForced) expect(await notMarked(page)).toEqual([]);
  },
  120_000,
);

test("a contrast theme that is there from the start has its own colours on the board theme too", async () => {
  const { page: worn, atlas } = await visit({
    path: "?theme=board&area=E01006413",
    isForced: true,
  });
  await atlas.profile.getByRole("heading").first().waitFor();
  expect(await violationsOn(worn, true)).toEqual([]);
  expect(await lookedAt(worn, true)).toEqual([]);
  expect(await notMarked(worn)).toEqual([]);
}, 120_000);
