import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

test("a council partner sees one borough: counts change, the rest of the map dims", async () => {
  const { page, atlas } = await visit();
  await atlas.opened();
  expect(await atlas.legend.innerText()).toContain("289 areas");
  await atlas.tick(page.getByRole("checkbox", { name: "Halton" }));
  await page.waitForURL(/boroughs=E06000006/);
  await expect
    .poll(() => atlas.legend.innerText())
    .toMatch(/\d+ areas, [\d,]+ residents among those shown/);
  const areas = await atlas.legend.getByRole("listitem").allInnerTexts();
  const total = areas.reduce((sum, text) => sum + Number(/(\d+) areas?,/.exec(text)?.[1] ?? 0), 0);
  expect(total).toBe(80);
});

test("classes can be cut within the borough, and a kept scale stays when the release changes", async () => {
  const { page, atlas } = await visit({ path: "?measure=income-deprived&release=2019" });
  await atlas.opened();
  await page.getByText("Classes", { exact: true }).click();
  await page.getByRole("switch", { name: /Keep this scale/ }).check();
  await page.waitForURL(/keep=/);
  const before = await atlas.legend.getByRole("listitem").allInnerTexts();
  await atlas.tick(atlas.release(2025));
  await page.waitForURL(/release=2025/);
  const after = await atlas.legend.getByRole("listitem").allInnerTexts();
  const bounds = (texts: string[]) =>
    texts.slice(1, -1).map((text) => text.split(":")[0]?.split("\n").at(-1));
  expect(bounds(after)).toEqual(bounds(before));
});
