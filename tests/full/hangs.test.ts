import { afterAll, expect, test } from "vitest";
import { closeBrowser } from "../e2e/driver";
import { openFaulty } from "../e2e/faulty";

afterAll(closeBrowser);

const READER = "**/assets/import-worker-*.js";
const WRITER = "**/assets/writer-worker-*.js";

/** Put before a worker's own code: the ninth piece of text that it decodes is never done. */
const HANGS_IN_READING = `
  let pieces = 0;
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (...given) {
    const text = decode.apply(this, given);
    if (given[0]?.byteLength > 200_000 && ++pieces === 9) for (;;);
    return text;
  };
`;

const rows = (count: number): string =>
  `participant_id,postcode,programme\n${Array.from({ length: count }, (_, i) => `P${i},L1 8JQ,Households into Work`).join("\n")}\n`;

test("a reader of files that hangs is stopped after 20 seconds with the row; Cancel does not wait", async () => {
  // The offline copy would keep the reader that hangs, and count as one that asked for it.
  const { page, mend, times } = await openFaulty(
    READER,
    { before: HANGS_IN_READING },
    "?screen=participants",
  );
  await page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();
  const bring = (text: string) =>
    page.locator('input[type="file"]').setInputFiles({
      name: "hangs.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
  const long = rows(120_000);

  await bring(long);
  await page.getByRole("heading", { name: "Reading hangs.csv…" }).waitFor();
  // Its thread is asked for once the list of postcodes is there.
  await expect.poll(() => times()).toBe(1);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();

  await bring(long);
  const told = page.getByRole("alert").filter({ hasText: "made no progress for 20 seconds" });
  await told.waitFor({ timeout: 60_000 });
  const [, row = ""] = /In row ([\d,]+) or soon after/.exec(await told.innerText()) ?? [];
  // Eight pieces of a quarter of a megabyte were read, at about 36 letters a row.
  const last = Number(row.replaceAll(",", ""));
  expect(last).toBeGreaterThan(50_000);
  expect(last).toBeLessThan(80_000);
  expect(times()).toBe(2);

  await mend();
  await page.getByRole("button", { name: "Choose another file" }).click();
  await bring(rows(20));
  await page.getByRole("heading", { name: "20 people from 20 rows" }).waitFor();
  await page.close();
}, 120_000);

test("a writer of files that hangs is stopped after two minutes with a word", async () => {
  const { page, times } = await openFaulty(WRITER, { before: "for (;;);" });
  await page.locator('[data-state="idle"]').first().waitFor({ timeout: 60_000 });
  await page.clock.install();
  await page.getByRole("button", { name: "Download" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Excel/ }).click();
  await expect.poll(() => times(), { timeout: 20_000 }).toBe(1);
  await page.clock.runFor(119_000);
  expect(await dialog.getByText("nothing has happened for two minutes").count()).toBe(0);
  await page.clock.runFor(2_000);
  await dialog.getByText("nothing has happened for two minutes, so we stopped it").waitFor();
  await page.close();
}, 120_000);
