import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("by keyboard alone: find a neighbourhood, open its profile, change the release, close it", async () => {
  const { page, atlas } = await visit();
  await atlas.opened();
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: /Skip to/ }).waitFor();
  await atlas.search.focus();
  await page.keyboard.type("Stockbridge Village (006B)");
  await atlas.found.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await atlas.profile.getByText("Ranks 83rd").waitFor();
  await atlas.release(2025).focus();
  await page.keyboard.press("ArrowLeft");
  await atlas.profile.getByText(/in England in 2019/).waitFor();
  await page.getByRole("button", { name: "Close the area profile" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.profile.count()).toBe(0);
});

test("the map's middle is read out and chosen without a mouse", async () => {
  const { page, atlas } = await visit({ path: "?map=13/53.4368/-2.8735" });
  await atlas.mapIsIdle();
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => atlas.status.innerText())
    .toMatch(/Knowsley\. Multiple deprivation 2025: /);
  await page.keyboard.press("Enter");
  await atlas.profile.waitFor();
});

test.each(["", "?area=E01006413", "?theme=board&area=E01006413", "?screen=method"])(
  "axe finds nothing on “%s”",
  async (path) => {
    const { page, atlas } = await visit({ path });
    if (path.includes("method")) await page.getByRole("heading", { name: "Measures" }).waitFor();
    else await atlas.opened();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ).toEqual([]);
  },
);
