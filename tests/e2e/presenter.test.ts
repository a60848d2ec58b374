import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

test("a copied link restores the view exactly in a new window", async () => {
  const first = await visit({ path: "?measure=income&release=2015&area=E01006413" });
  await first.atlas.mapIsIdle();
  await first.page.getByRole("button", { name: "Zoom in" }).click();
  await first.page.waitForURL(/map=/);
  await first.page.getByRole("button", { name: "Copy link" }).click();
  const link = await first.page.evaluate(() => navigator.clipboard.readText());
  const second = await visit({ path: new URL(link).search });
  await second.atlas.opened();
  expect(await second.atlas.measure.inputValue()).toBe("Income deprivation");
  expect(await second.atlas.release(2015).isChecked()).toBe(true);
  expect(await second.atlas.profile.innerText()).toContain("Stockbridge Village");
  expect(new URL(second.page.url()).search).toBe(new URL(link).search);
});

test("with the network gone after loading, search and profiles still work", async () => {
  const { page, context, atlas } = await visit();
  await atlas.mapIsIdle();
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null)
      await new Promise((kept) => serviceWorker.addEventListener("controllerchange", kept));
  });
  await atlas.find("L4 2");
  await context.setOffline(true);
  await atlas.find("CH41 2");
  await atlas.found.first().click();
  await atlas.profile.getByText(/of 33,755 in England/).waitFor();
});

test("the board theme is in the link", async () => {
  const { page, atlas } = await visit({ path: "?theme=board" });
  await atlas.opened();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("board");
});
