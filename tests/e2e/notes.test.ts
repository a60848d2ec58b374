import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { readNotesFile } from "../../src/domain/notes/note-file";
import { builtAreas } from "../built-data";
import { closeBrowser, visit, type Atlas } from "./driver";

afterAll(closeBrowser);

const NORTHWOOD = "E05010938";
const areas = builtAreas();
const tower = areas.codes.findIndex((_, row) => areas.wards[areas.ward[row]!]!.code === NORTHWOOD);
const folder = mkdtempSync(join(tmpdir(), "notes-"));

const write = async (profile: Locator, text: string, author: string): Promise<void> => {
  await profile.getByLabel("Note", { exact: true }).fill(text);
  await profile.getByLabel("Your name").fill(author);
};

const pin = async ({ profile }: Atlas, text: string, author: string): Promise<void> => {
  await profile.getByRole("button", { name: "Pin a note" }).click();
  await profile.getByText("Notes about people who can be recognised do not belong").waitFor();
  await write(profile, text, author);
  await profile.getByRole("button", { name: "Pin this note" }).click();
  await profile.getByText(text).waitFor();
};

const section = (page: Page): Locator =>
  page.getByRole("region", { name: "Notes pinned to areas" });

const saved = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent("download");
  await section(page).getByRole("button", { name: "Save notes" }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
};

const merge = (page: Page, file: string): Promise<void> =>
  section(page).getByLabel("File of notes").setInputFiles(file);

test("two officers pin notes, change the same one, and merge each other’s file without loss", async () => {
  const { page, atlas, errors, requests } = await visit({ path: `?by=ward&area=${NORTHWOOD}` });
  await pin(atlas, "Residents ask for a <b>crossing</b>.", "Ward officer");
  await expect.poll(() => new URL(page.url()).searchParams.get("notes")).toBe("open");
  await atlas.legend.getByText("Notes kept on this device, not published figures: 1").waitFor();

  // Resolved and opened again; deleted and back.
  await atlas.profile.getByRole("button", { name: "Resolve" }).click();
  await atlas.profile.getByText("Local knowledge, resolved. Ward officer").waitFor();
  await atlas.profile.getByRole("button", { name: "Open again" }).click();
  await atlas.profile.getByText("Local knowledge, open. Ward officer").waitFor();
  await atlas.profile.getByRole("button", { name: "Delete" }).click();
  await atlas.profile.getByText("The note was deleted.").waitFor();
  expect(await atlas.profile.getByText("crossing").count()).toBe(0);
  await atlas.profile.getByRole("button", { name: "Undo" }).click();
  await atlas.profile.getByText("Residents ask for a <b>crossing</b>.").waitFor();

  // From the keyboard alone: the ward says that it has a note.
  await atlas.mapIsIdle();
  await atlas.map.focus();
  await page.keyboard.type("northw");
  await expect.poll(() => atlas.status.innerText()).toMatch(/^Northwood, Knowsley\..*1 note/);

  // It is there after a reload, and goes to a colleague as a file.
  await page.reload();
  await atlas.profile.getByText("Residents ask for a <b>crossing</b>.").waitFor();
  await atlas.opened();
  const file = await saved(page, "from-ward.json");

  const colleague = await visit({ path: `?by=ward&area=${NORTHWOOD}&notes=all` });
  await colleague.atlas.opened();
  await merge(colleague.page, file);
  await section(colleague.page).getByText("from-ward.json: 1 note was added.").waitFor();
  const theirs = colleague.atlas.profile;
  await theirs.getByRole("button", { name: "Change", exact: true }).click();
  await write(theirs, "The crossing is agreed for May.", "Public health");
  await theirs.getByRole("button", { name: "Keep the change" }).click();
  await theirs.getByText("The crossing is agreed for May.").waitFor();
  const back = await saved(colleague.page, "from-health.json");

  // Meanwhile the first officer changed it too: both texts stay, until one makes them one.
  const mine = atlas.profile;
  await mine.getByRole("button", { name: "Change", exact: true }).click();
  await write(mine, "The crossing was refused.", "Ward officer");
  await mine.getByRole("button", { name: "Keep the change" }).click();
  await mine.getByText("The crossing was refused.").waitFor();
  await merge(page, back);
  await section(page)
    .getByText("1 note was changed. 1 note holds what two people wrote, for you to choose.")
    .waitFor();
  await mine.getByText("The crossing was refused.").waitFor();
  await mine.getByText("The crossing is agreed for May.").waitFor();
  await mine.getByRole("button", { name: "Make them one" }).click();
  expect(await mine.getByLabel("Note", { exact: true }).inputValue()).toContain("agreed for May");
  await write(mine, "Refused in April, agreed for May.", "Ward officer");
  await mine.getByRole("button", { name: "Keep the change" }).click();
  await mine.getByRole("button", { name: "Change", exact: true }).waitFor();
  const last = readNotesFile(readFileSync(await saved(page, "last.json"), "utf8"));
  expect(last.map(({ writings }) => writings.map(({ text }) => text))).toEqual([
    ["Refused in April, agreed for May."],
  ]);

  // A file that cannot be read is refused in words; the notes stay.
  const bad = join(folder, "bad.json");
  writeFileSync(bad, readFileSync(back, "utf8").replace('"area": "E05', '"area": "X05'));
  await merge(page, bad);
  await section(page).getByText("bad.json: note 1: the area is not the code of an area.").waitFor();
  await mine.getByText("Refused in April, agreed for May.").waitFor();
  expect(
    requests.filter((address) => /crossing|officer/i.test(decodeURIComponent(address))),
  ).toEqual([]);
  expect(await page.locator(".note-text b").count()).toBe(0);
  expect([...errors, ...colleague.errors]).toEqual([]);
}, 240_000);

test("a browser that keeps nothing says so, and the note goes to a file", async () => {
  const { page, context, atlas } = await visit({ path: "?measure=imd" });
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("Denied", "SecurityError");
    };
  });
  await page.goto(new URL(`?area=${areas.codes[tower]!}`, page.url()).href);
  await atlas.profile.getByRole("button", { name: "Pin a note" }).click();
  await write(atlas.profile, "The library shuts at noon.", "");
  await atlas.profile.getByRole("button", { name: "Pin this note" }).click();
  await atlas.profile.getByText("This browser does not let the page keep anything").waitFor();
  expect(await atlas.profile.getByLabel("Note", { exact: true }).inputValue()).toContain("noon");
  const download = page.waitForEvent("download");
  await atlas.profile.getByRole("button", { name: "Save it to a file" }).click();
  const [note] = readNotesFile(readFileSync(await (await download).path(), "utf8"));
  expect(note?.writings[0]?.text).toBe("The library shuts at noon.");
});
