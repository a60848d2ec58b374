import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "./chromium";

/** The pictures of docs/, taken from the built app: what to open, at which size, under which name. */
const PICTURES = [
  { name: "explore-1440", path: "?area=E01006413", width: 1440, height: 900 },
  { name: "explore-1920", path: "?measure=income&release=2010", width: 1920, height: 1080 },
  { name: "explore-390", path: "?area=E01006413", width: 390, height: 844 },
  { name: "explore-board-1920", path: "?theme=board", width: 1920, height: 1080 },
] as const;

const docs = join(import.meta.dirname, "../docs");
mkdirSync(docs, { recursive: true });
const server = await preview({ logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: SYSTEM_CHROMIUM,
  args: [...CHROMIUM_FLAGS],
});
for (const { name, path, width, height } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(new URL(path, address).href);
  await page.locator('[aria-label="Map"][data-state="idle"]').waitFor({ timeout: 60_000 });
  // The controls and charts that come after the map.
  if (width > 760) await page.getByRole("combobox", { name: "Measure" }).waitFor();
  if (path.includes("area=")) await page.locator(".position-chart svg").waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(docs, `${name}.png`) });
  process.stdout.write(`docs/${name}.png\n`);
  await context.close();
}
await browser.close();
await server.close();
