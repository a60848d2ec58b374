import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { afterAll, expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

interface WardRow {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

test("a ward officer shows the map by ward, walks it, reads a ward, and takes the list away", async () => {
  const { page, atlas, errors } = await visit({ path: "?measure=income-rate" });
  await atlas.opened();
  await page.getByLabel("Show by").selectOption({ label: "Ward" });
  await expect.poll(() => new URL(page.url()).searchParams.get("by")).toBe("ward");
  await atlas.legend.getByText("Wards are the best fit of areas (LSOAs)").waitFor();
  await atlas.mapIsIdle();

  // By name, then by arrows; Enter opens.
  await atlas.map.focus();
  await page.keyboard.type("northw");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Northwood, Knowsley\./);
  expect(await atlas.status.innerText()).toContain("live in areas that lie in more than one ward");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^South.*Knowsley/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^North: Northwood, Knowsley/);
  await page.keyboard.press("Enter");
  await atlas.profile.getByRole("heading", { name: "Northwood" }).waitFor();
  await atlas.profile.getByText("in every release since 2004").first().waitFor();

  // Its own paper.
  const paper = page.waitForEvent("download", { timeout: 60_000 });
  await atlas.profile.getByRole("button", { name: "Its paper (PDF)" }).click();
  expect((await paper).suggestedFilename()).toBe("northwood.pdf");

  // The list on screen and in the file are the figures of the command line.
  const known = JSON.parse(
    await runAtlas(
      ["areas", "--geography=ward", "--measure=income-rate", "--release=2025", "--json"],
      () => undefined,
    ),
  ) as WardRow[];
  const shown = known.filter(({ value }) => value !== null);
  const worst = shown.toSorted((a, b) => b.value! - a.value!)[0]!;
  await page.getByRole("button", { name: "Close the area profile" }).click();
  await page.getByText("Table", { exact: true }).click();
  const list = page.getByRole("table", { name: "Wards" });
  await expect.poll(() => list.getByRole("row").count()).toBe(shown.length + 1);
  expect(await list.getByRole("row").nth(1).innerText()).toContain(worst.name);
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const csv = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "CSV", exact: true }).click();
  const rows = csvParse(readFileSync(await (await csv).path(), "utf8").replace(/^\uFEFF/, ""));
  expect(rows).toHaveLength(shown.length);
  for (const { code, value } of shown)
    expect(Number(rows.find((row) => row.code === code)?.income_rate_2025)).toBeCloseTo(value!, 6);
  expect(errors).toEqual([]);
});

test("a constituency is found by name, outlined and told", async () => {
  const { page, atlas } = await visit({ path: "?persistence=none" });
  await atlas.opened();
  await atlas.find("Widnes and Hale");
  await atlas.found.first().click();
  await atlas.profile.getByText("Constituency in Knowsley and Halton").waitFor();
  expect(new URL(page.url()).searchParams.get("area")).toBe("E14001584");

  // Enter does what the list shows first: among places of one name, what the map is shown by.
  await page.getByLabel("Show by").selectOption({ label: "Ward" });
  await atlas.find("northwood");
  expect(await atlas.found.first().innerText()).toMatch(/Northwood\s+Ward in Knowsley/);
  await atlas.search.press("Enter");
  await atlas.profile.getByRole("heading", { name: "Northwood" }).waitFor();
});
