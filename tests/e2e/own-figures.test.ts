import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";

import { builtAreas } from "../built-data";
import { closeBrowser, visit } from "./driver";
import { watchRequests } from "./watch-requests";

afterAll(closeBrowser);

const areas = builtAreas();

/** Every ward with a count, three of them small, one hidden; and a ward that is not there. */
const WARDS = [
  "Ward code,Ward,Referrals 2024,Share waiting (%)",
  ...areas.wards.map(
    ({ code, name }, at) => `${code},"${name}",${at < 3 ? 2 : at === 3 ? "*" : 20 + at},${at % 60}`,
  ),
  "E05999999,Nowhere,9,9",
].join("\n");

const bring = async (page: Page, name: string, content: string): Promise<void> =>
  page
    .getByLabel("Your file")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });

test("bring a ward file, map it, ask by it, add a slide, save, forget: nothing leaves the page", async () => {
  const { page, context, atlas, errors } = await visit({ path: "?persistence=none" });
  const strange = watchRequests(context, /referral|own-20/i);
  const section = page.getByRole("region", { name: "Your own figures" });
  await section.getByRole("button", { name: "Add a file" }).click();

  // What cannot be used is said, and nothing is there yet.
  await bring(page, "people.csv", "name,n\nAnn,1\n");
  await page.getByText("people.csv: no column names areas of the region").waitFor();

  await bring(page, "wards.csv", WARDS);
  const dialog = page.getByRole("dialog", { name: "Add your own figures" });
  await expect
    .poll(() => dialog.getByLabel("They are").inputValue(), { timeout: 30_000 })
    .toBe("ward");
  const counts = dialog.getByRole("group", { name: "Referrals 2024" });
  await counts.getByLabel("Title").fill("Referrals to Early Help");
  await counts.getByLabel("Unit").fill("referrals");
  await counts.getByLabel("Worse for residents").selectOption("high");
  await dialog.getByLabel("Source, to stand beside the figures").fill("Family Hubs team");
  await dialog.getByRole("button", { name: "Read the file" }).click();

  // The dry run says what became of the rows; small counts are hidden unless the reader says otherwise.
  const report = dialog.getByRole("region", { name: "What was read" });
  await report
    .getByText(`${areas.wards.length + 1} rows read, ${areas.wards.length} placed`)
    .waitFor();
  await report.getByText("Area outside the region (left out)").waitFor();
  await report.getByText("Hidden figure or a range: treated as unknown").waitFor();
  expect(await report.getByRole("checkbox", { name: /Hide counts below 5/ }).isChecked()).toBe(
    true,
  );
  await report.getByRole("button", { name: "Add 2 measures" }).click();

  // It is on the map, in the one list of measures, and says whose figures these are.
  await expect.poll(() => atlas.measure.inputValue()).toBe("Referrals to Early Help");
  await atlas.legend.getByText("Your own figures").first().waitFor();
  expect(page.url()).not.toMatch(/referral|family/i);
  const address = page.url();

  // A question about another column; the sentence knows its name.
  await section.getByRole("button", { name: "Share waiting (%)" }).click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Share waiting (%)");
  const id = new URL(page.url()).searchParams.get("measure") ?? "";
  expect(id).toMatch(/^own-20\d\d-[a-z0-9]{10}$/);

  // The table's file names source and tier.
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV", exact: true }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toContain("Your own figures");
  expect(saved).toContain("Family Hubs team");
  await page.keyboard.press("Escape");

  // A slide shows it while the file is open here; the deck holds figures only if the reader says so.
  await page.getByRole("button", { name: "Add to deck" }).click();
  const adding = page.getByRole("dialog", { name: /deck/i });
  const keeps = adding.getByRole("switch", { name: "Keep your own figures in the deck" });
  expect(await keeps.isChecked()).toBe(false);
  await adding.getByRole("button", { name: /A new deck/ }).click();
  await adding.getByText("as slide 1").waitFor();
  await page.keyboard.press("Escape");

  // Nothing of it is kept on the device.
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/referral|family hubs/i);

  await section.getByRole("button", { name: "Forget these figures" }).click();
  await expect.poll(() => atlas.measure.inputValue()).toBe("Multiple deprivation");
  // The address is written a moment after the screen.
  await expect.poll(() => page.url()).not.toContain("own-");
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);

  // The link alone has no figures, and says where they are.
  const other = await visit({ path: new URL(address).search });
  await other.page.getByText("A link never carries them").waitFor();
  expect(other.errors).toEqual([]);
  await other.context.close();
  await context.close();
});

test("on the narrowest screen the title of a dialog stands beside Close, not under it", async () => {
  const { page, atlas } = await visit({ width: 320, height: 700 });
  await atlas.opened();
  await page.getByRole("button", { name: "Add a file" }).click();
  const dialog = page.getByRole("dialog", { name: "Add your own figures" });
  const title = dialog.getByRole("heading", { name: "Add your own figures" });
  const close = await dialog.getByRole("button", { name: "Close" }).boundingBox();
  const words = await title.evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().right;
  });
  expect(words).toBeLessThan(close!.x);
});
