// npm run exports:render: what leaves the atlas, page by page, as other programs show it: docs/exports.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "./chromium";

const DECK = "?screen=present&deck=still-poor-today";

/** What is taken away from where, which of its pages are kept, and at how many dots per inch. */
const PAGES = [
  { name: "powerpoint", dpi: 50, pages: [4, 8], open: DECK, choice: /^PowerPoint/ },
  { name: "handout", dpi: 60, pages: [4, 7], open: DECK, choice: /^Handout \(PDF/ },
  {
    ...{ name: "sheet-a4", dpi: 72, pages: [1, 1], open: "?hotspots=gi" },
    choice: /^Map sheet \(PDF, A4\)/,
  },
  {
    ...{ name: "sheet-a3", dpi: 54, pages: [1, 1], open: "?measure=in-work-poverty" },
    choice: /^Map sheet \(PDF, A3\)/,
  },
] as const;

const docs = join(import.meta.dirname, "../docs/exports");
const folder = mkdtempSync(join(tmpdir(), "exports-"));

const taken = async (page: Page, { name, open, choice }: (typeof PAGES)[number]) => {
  await page.goto(new URL(open, address).href);
  await page.getByRole("button", { name: "Take away" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: choice }).click(),
  ]);
  const file = join(folder, `${name}${name === "powerpoint" ? ".pptx" : ".pdf"}`);
  await download.saveAs(file);
  return file;
};

/** PowerPoint through LibreOffice; PDF as it is. */
const asPdf = (file: string): string => {
  if (file.endsWith(".pdf")) return file;
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  return file.replace(/pptx$/, "pdf");
};

mkdirSync(docs, { recursive: true });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: SYSTEM_CHROMIUM,
  args: [...CHROMIUM_FLAGS],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
for (const each of PAGES) {
  const pdf = asPdf(await taken(page, each));
  const [from, to] = each.pages.map(String) as [string, string];
  const rendered = join(folder, each.name);
  execFileSync("pdftoppm", ["-r", String(each.dpi), "-f", from, "-l", to, "-png", pdf, rendered]);
  for (const part of readdirSync(folder)) {
    if (!part.startsWith(each.name) || !part.endsWith(".png")) continue;
    copyFileSync(join(folder, part), join(docs, part));
    process.stdout.write(`docs/exports/${part}\n`);
  }
}
await browser.close();
await server.close();
