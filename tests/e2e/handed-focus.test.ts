import type { Locator, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { patchesToUrl } from "../../src/domain/patch/patch-url";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const ONE = { name: "One", codes: ["E01006413"] };

/** Presses a control by key and says what has the focus once the press has done its work. */
const press = async (control: Locator, key = "Enter"): Promise<void> => {
  await control.focus();
  await control.press(key);
};

const hasFocus = (control: Locator): Promise<void> =>
  expect.poll(() => control.evaluate((one) => one === document.activeElement)).toBe(true);

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: typeof name === "string" });

test("what goes with its own press in the filter hands the focus on", async () => {
  const { page, atlas } = await visit({ path: "?filter=imd.2025.most-10_income.2025.most-20" });
  await atlas.opened();
  const asText = button(page, "Edit as text");
  const text = page.getByLabel("The filter as text");
  for (const leave of [
    () => press(button(page, "Cancel")),
    () => press(button(page, "Ask")),
    () => press(text, "Escape"),
    () => press(text),
  ]) {
    await press(asText);
    await hasFocus(text);
    await leave();
    await text.waitFor({ state: "detached" });
    await hasFocus(asText);
  }

  await press(button(page, /^Remove the condition on IMD/));
  await hasFocus(button(page, /^Remove the condition on/));
  await press(button(page, /^Remove the condition on/));
  const where = page.locator(".token-add");
  await expect.poll(() => where.innerText()).toBe("where …");
  await hasFocus(where);

  await press(button(page, "Undo"));
  await press(button(page, "Clear"));
  await hasFocus(where);
});

test("“Add these” keeps the focus, and a patch’s area that goes hands it to the next", async () => {
  const { page, atlas } = await visit({ path: `?patches=${patchesToUrl([ONE])}&patch=1` });
  await atlas.opened();
  const patch = page.getByRole("complementary", { name: "Patch" });
  await press(patch.getByText("Paste codes, postcodes or names"));
  const add = button(page, "Add these");
  await press(add);
  expect(await patch.getByText(/found from/).count()).toBe(0);
  await patch.getByLabel("One per line, or separated by commas").fill("E01006414, nowhere at all");
  await press(add);
  await patch.getByText("1 area found from 1 entry.").waitFor();
  await hasFocus(add);

  await press(patch.getByText("Its 2 areas"));
  const remove = button(page, /from the patch$/);
  await press(remove.first());
  await expect.poll(() => remove.count()).toBe(1);
  await hasFocus(remove);
  await press(remove);
  await hasFocus(patch.getByLabel("Name of the patch"));
});

test("what is dismissed hands the focus to the page", async () => {
  const { page, atlas } = await visit({ path: "?release=1999&area=E01999999" });
  await atlas.opened();
  const dismiss = (notice: string) =>
    page.getByRole("region", { name: notice }).getByRole("button", { name: "Dismiss" });
  await press(dismiss("Notices"));
  await hasFocus(page.locator("main"));
  await press(dismiss("Notice about the link"));
  await hasFocus(atlas.map);
});

test("a note’s form takes the focus and gives it back", async () => {
  const { page, atlas } = await visit({ path: "?area=E01006413" });
  await atlas.opened();
  const pin = button(page, "Pin a note");
  const note = atlas.profile.getByLabel("Note", { exact: true });
  await press(pin);
  await hasFocus(note);
  await press(button(page, "Cancel"));
  await hasFocus(pin);
  await press(pin);
  await note.fill("The crossing is steep.");
  await press(button(page, "Pin this note"));
  await hasFocus(pin);
  await press(button(page, "Delete"));
  await press(button(page, "Undo"));
  await hasFocus(pin);
});
