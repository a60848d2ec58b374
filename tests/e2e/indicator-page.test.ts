import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { closeBrowser, standStill, visit } from "./driver";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

afterAll(closeBrowser);

interface WardRow {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

test("an officer makes an indicator page of three wards and two measures, and passes it on", async () => {
  const known = JSON.parse(
    await runAtlas(
      [
        "areas",
        "--geography=ward",
        "--borough=Knowsley",
        "--measure=income-rate",
        "--release=2025",
        "--json",
      ],
      () => undefined,
    ),
  ) as WardRow[];
  const wards = known.filter(({ value }) => value !== null).slice(0, 3);
  const { page, context, errors } = await visit({ path: "?report=indicators&told=imd" });
  const report = page.getByRole("article", { name: /^Indicators/ });
  await report.getByText("Add a place to begin.").waitFor();
  for (const { code, name } of wards) {
    const field = page.getByRole("combobox", { name: "Add a place" });
    await standStill(field);
    await field.fill(code);
    await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
    await page.getByRole("button", { name: `Remove ${name}` }).waitFor();
  }
  const measures = page.getByRole("combobox", { name: "Add a measure" });
  await standStill(measures);
  await measures.fill("Share of residents in income deprivation");
  await page.getByRole("option").first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("told")).toBe("imd.income-rate");

  // Each measure has its sentences, chart and map; figures are those of the command line.
  const block = report.getByRole("region").nth(1);
  await block.getByRole("img", { name: /^Map of/ }).waitFor();
  for (const { name, value } of wards)
    expect(
      await block
        .getByRole("listitem")
        .filter({ hasText: `${name}:` })
        .first()
        .innerText(),
    ).toContain(`${value!.toFixed(1)}%`);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // The link holds the page alone, and opens it fresh.
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect([...new URL(link).searchParams.keys()].toSorted()).toEqual(["places", "report", "told"]);
  const text = await block.innerText();
  await page.getByRole("button", { name: "Copy code for a web page" }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect
    .poll(() => other.getByRole("article").getByRole("region").nth(1).innerText(), {
      timeout: 30_000,
    })
    .toBe(text);

  // In somebody else's page: no header, nothing to choose, source and tier kept.
  await other.goto(/src="([^"]+)"/.exec(code)![1]!.replaceAll("&amp;", "&"));
  await other.getByRole("article").getByText("Source: ").first().waitFor();
  expect(await other.locator("header.header, .indicator-choices, .report-tools").count()).toBe(0);

  // On paper the choices are gone and every sentence is there.
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".indicator-choices").isVisible()).toBe(false);
  expect(await block.getByRole("listitem").first().isVisible()).toBe(true);
  expect(errors).toEqual([]);
}, 120_000);
