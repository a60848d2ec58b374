import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, visit } from "../e2e/driver";

afterAll(closeBrowser);

/** Opens the map at Wavertree with streets, once the atlas works offline. */
const atStreets = async () => {
  const visited = await visit({ path: "?screen=present" });
  const { page, atlas } = visited;
  page.setDefaultTimeout(60_000);
  await page.getByText(/Only streets on the map and a first walk/).waitFor();
  await page.goto(new URL("?map=14/53.395/-2.945&streets=shown", inject("address")).href);
  await atlas.opened();
  return { ...visited, save: page.getByRole("button", { name: /^Save streets for offline use/ }) };
};

const isKept = "caches.has('street-map')";

test("saving the streets can be cancelled, leaves nothing on the device, and can begin again", async () => {
  const { page, context, save } = await atStreets();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route("**/streets.pmtiles", async (route) => {
    if (route.request().method() === "GET" && !("range" in route.request().headers())) await held;
    // A request that was given up has nothing left to go on.
    await route.continue().catch(() => {});
  });
  await save.press("Enter");
  const cancel = page.getByRole("button", { name: "Cancel", exact: true });
  await page.getByText("Saving streets on this device: 0%").waitFor();
  // The button keeps the focus, whatever it says.
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
  await cancel.press("Enter");
  await save.waitFor();
  expect(await page.evaluate(isKept)).toBe(false);

  release();
  await save.press("Enter");
  await page.getByText("This device has the streets (3.0 MB)").waitFor();
  expect(await page.evaluate(isKept)).toBe(true);
});

test("a device without room for the streets says so, and saves them once there is", async () => {
  const { page, context, save } = await atStreets();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(inject("address"));
  // Chromium remembers for half a minute how much room there was when it last looked.
  await page.waitForTimeout(31_000);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await save.click();
  await page.getByText("This device has no room for the streets.").waitFor();
  // What was there before is whole: streets are still drawn from the server.
  expect(await page.getByRole("alert").filter({ hasText: "without streets" }).count()).toBe(0);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.waitForTimeout(31_000);
  await page.getByRole("button", { name: "Save streets again" }).click();
  await page.getByText("This device has the streets (3.0 MB)").waitFor();
});
