import { redefinitionOf } from "../../src/domain/measure-releases";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../../scripts/chromium";
import { PLAIN_HOST } from "./serve-built-app";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: SYSTEM_CHROMIUM,
    args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  });
});

afterAll(() => browser.close());

/** The built app as a council's intranet serves it: plain http, so no secure context. */
const open = async (path = ""): Promise<{ page: Page; thrown: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  const address = new URL(path, inject("address"));
  address.hostname = PLAIN_HOST;
  await page.goto(address.href);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  return { page, thrown };
};

/** What lies on the clipboard, pasted as a hand pastes it. */
const pasted = async (page: Page): Promise<string> => {
  const field = page.getByRole("searchbox", { name: "Find a place" });
  await field.fill("");
  await field.press("Control+V");
  return field.inputValue();
};

test("a new deck is made and kept", async () => {
  const { page, thrown } = await open("?screen=present");
  await page.getByRole("button", { name: "New deck" }).click();
  const title = page.getByRole("textbox", { name: "Title of the deck" });
  await title.waitFor();
  await page.reload();
  await title.waitFor();
  expect(thrown).toEqual([]);
  await page.close();
});

test("a view is put into a new deck", async () => {
  const { page, thrown } = await open();
  await page.getByRole("button", { name: "Add to deck" }).click();
  await page.getByRole("button", { name: /A new deck/ }).click();
  await page.getByText("Added to My deck as slide 1.").waitFor();
  expect(thrown).toEqual([]);
  await page.close();
});

test("sentence and link are copied", async () => {
  const { page, thrown } = await open("?area=E01006512");
  const profile = page.getByRole("complementary", { name: "Area profile" });
  await profile.getByRole("button", { name: "Copy" }).click();
  await profile.getByRole("button", { name: "Copied" }).waitFor();
  const sentence = await pasted(page);
  expect(sentence).toContain("E01006512");
  expect(sentence).toContain(redefinitionOf("imd"));
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  expect(await pasted(page)).toContain("area=E01006512");
  expect(thrown).toEqual([]);
  await page.close();
});

test("keeping participants says why it cannot be, before it asks for a passphrase", async () => {
  const { page } = await open("?screen=participants");
  await page
    .getByRole("button", { name: /synthetic/i })
    .first()
    .click();
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page.getByRole("button", { name: "Keep on this device" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/begins with http, not https/).waitFor();
  expect(await dialog.locator("input[type=password]").count()).toBe(0);
  await page.close();
});
