import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const DECK = {
  ...{ format: "reach-atlas/deck", version: 1, id: "on-the-slide", title: "On the slide" },
  slides: [
    {
      ...{ id: "one", kind: "text", eyebrow: "Knowsley", notes: "Say it slowly." },
      title: "{count of always-10 areas in Knowsley} areas",
      text: "First\nSecond",
    },
    { id: "two", kind: "text", title: "Another" },
  ],
};

test("words are written on the slide itself, figures stay live, Esc and Ctrl+Z take them back", async () => {
  const { page } = await visit({ path: "?screen=present", width: 1440, height: 900 });
  await page.getByLabel("Deck file").setInputFiles({
    name: "on-the-slide.deck.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(DECK)),
  });
  const title = page.locator(".editor-preview .stage-title");
  await title.getByText("areas").waitFor({ timeout: 60_000 });
  const before = await title.innerText();
  expect(before).toMatch(/^\d+ areas$/);
  // Notes are in sight beside the slide.
  const notes = page.getByRole("textbox", { name: "Notes for the speaker" });
  expect((await notes.boundingBox())!.y).toBeLessThan(400);

  const edit = page.getByRole("button", { name: "Edit the title" });
  await edit.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "The slide’s title" });
  expect(await field.inputValue()).toBe(DECK.slides[0]!.title);
  expect(await field.evaluate((node) => getComputedStyle(node).fontFamily)).toMatch(/^"?Inter/);
  await field.fill("Nothing of this stays");
  await page.keyboard.press("Escape");
  expect(await title.innerText()).toBe(before);
  expect(await edit.evaluate((node) => node === document.activeElement)).toBe(true);

  await page.keyboard.press("Enter");
  await field.fill("In Knowsley: {count of always-10 areas in Knowsley}");
  await page.keyboard.press("Enter");
  const count = before.split(" ")[0]!;
  await title.getByText(`In Knowsley: ${count}`, { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await title.getByText(before, { exact: true }).waitFor();

  // A click elsewhere keeps what was written; a line begins with Shift+Enter.
  await page.getByRole("button", { name: "Edit the text" }).click();
  const text = page.getByRole("textbox", { name: "The slide’s text" });
  await text.press("End");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Third");
  await notes.click();
  await expect
    .poll(() => page.locator(".editor-preview .stage-text p").allInnerTexts())
    .toEqual(["First", "Second", "Third"]);
  // The next slide is shown, not what was open on this one.
  await page.getByRole("button", { name: "Edit the title" }).click();
  await page.getByRole("button", { name: /Another/ }).click();
  await title.getByText("Another").waitFor();
  expect(await page.getByRole("textbox", { name: /^The slide/ }).count()).toBe(0);
});
