import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser } from "./driver";

afterAll(closeBrowser);

type Fault = { readonly status?: number; readonly body: string };

const FAULTS: Readonly<Record<string, Fault & { readonly said: RegExp }>> = {
  missing: {
    status: 404,
    body: "",
    said: /measures\/imd\.json: is missing from the server \(404\)/,
  },
  truncated: {
    body: '{"format":"reach-atlas/measure","ver',
    said: /measures\/imd\.json: is cut short or is not JSON/,
  },
  "a web page": {
    body: "<!doctype html><p>Hello",
    said: /measures\/imd\.json: is a web page, not data/,
  },
  "of another version": {
    body: '{"format":"reach-atlas/measure","version":9,"measure":"imd","rows":0,"releases":[]}',
    said: /measures\/imd\.json: is of version 9; this atlas reads version 1/,
  },
  "wrong in one field": {
    body: '{"format":"reach-atlas/measure","version":1,"measure":"imd","rows":1,"releases":[{"year":2025,"rank":["x"]}]}',
    said: /measures\/imd\.json: has an unexpected value in releases\.0\.rank\.0 \(row 0\)/,
  },
};

test.each(Object.entries(FAULTS))(
  "an artefact that is %s names itself, and Retry mends it",
  async (_, fault) => {
    const page = await (await openBrowser()).newPage();
    let broken = true;
    await page.route("**/data/measures/imd.json", (route) =>
      broken ? route.fulfill({ status: fault.status ?? 200, body: fault.body }) : route.continue(),
    );
    await page.goto(inject("address"));
    const alert = page.getByRole("alert").filter({ hasText: "did not load" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(fault.said);
    broken = false;
    await alert.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("figure", { name: "Legend" }).getByText("289 areas").last().waitFor();
    await page.close();
  },
);

test("unknown values in the address fall back with a quiet notice", async () => {
  const page = await (await openBrowser()).newPage();
  await page.goto(new URL("?measure=wealth&release=1999&boroughs=X", inject("address")).href);
  const notices = page.getByRole("region", { name: "Notices" });
  await notices.waitFor();
  expect(await notices.innerText()).toContain("measure “wealth” is not known here");
  await expect
    .poll(() => page.getByRole("combobox", { name: "Measure" }).inputValue(), { timeout: 30_000 })
    .toBe("Multiple deprivation");
  await page.close();
});

test("an area code the region does not have says so", async () => {
  const page = await (await openBrowser()).newPage();
  await page.goto(new URL("?area=E01000001", inject("address")).href);
  await page.getByText(/E01000001.*is not a place of the region/).waitFor();
  await page.close();
});
