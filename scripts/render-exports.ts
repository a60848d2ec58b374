// npm run exports:render: what leaves the atlas, page by page, as other programs show it: docs/exports.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { runAtlas } from "./atlas/run";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "./chromium";

const DECK = "?screen=present&deck=still-poor-today";

const EXPLORED = "measure=imd&release=2025&persistence=none&hotspots=gi&points=stations";
const COMPARED = "screen=compare&places=E06000006,E08000011,E08000012&release=2025";

/** One slide from each screen: a map with all that lies over it, a chart of Compare, reach as map and chart. */
const SCREENS_DECK = {
  ...{ format: "reach-atlas/deck", version: 1, id: "from-each-screen", title: "From each screen" },
  slides: [
    {
      ...{
        id: "explore",
        kind: "map",
        view: EXPLORED,
        eyebrow: "Explore",
        title: "Where high need clusters",
      },
      callouts: [{ area: "E01006413", text: "Stockbridge Village" }],
    },
    {
      id: "compare",
      kind: "chart",
      chart: "compare-change-10",
      view: COMPARED,
      eyebrow: "Compare",
    },
    { id: "reach", kind: "chart", chart: "reach-by-borough", view: "participants=rate" },
    {
      ...{ id: "reach-map", kind: "map", view: "persistence=none&participants=rate" },
      ...{ eyebrow: "Participants", title: "Who is reached" },
    },
  ],
};

/** With made-up participants loaded, which the deck's file knows nothing of. */
const bringScreensDeck = async (page: Page): Promise<void> => {
  await page.goto(new URL("?screen=participants", address).href);
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page.getByRole("button", { name: /^Use these/ }).click();
  await page
    .getByText(/^About [\d,]+ participants/)
    .first()
    .waitFor({ timeout: 90_000 });
  await page.getByRole("link", { name: "Present" }).click();
  await page.getByLabel("Deck file").setInputFiles({
    name: "deck.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(SCREENS_DECK)),
  });
  await page.getByRole("list", { name: "Slides of the deck" }).waitFor({ timeout: 60_000 });
};

/** What is taken away from where, which of its pages are kept, and at how many dots per inch. */
const PAGES = [
  { name: "powerpoint", dpi: 50, pages: [1, 11], open: DECK, choice: /^PowerPoint/ },
  { name: "handout", dpi: 60, pages: [1, 99], open: DECK, choice: /^Handout \(PDF/ },
  { name: "screens", dpi: 50, pages: [1, 4], open: "", choice: /^PowerPoint/ },
  { name: "screens-handout", dpi: 60, pages: [1, 99], open: "", choice: /^Handout \(PDF/ },
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
  if (open === "") await bringScreensDeck(page);
  else await page.goto(new URL(open, address).href);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: choice }).click(),
  ]);
  const file = join(folder, `${name}${String(choice).includes("PowerPoint") ? ".pptx" : ".pdf"}`);
  await download.saveAs(file);
  return file;
};

/** PowerPoint and Word through LibreOffice; PDF as it is. */
const asPdf = (file: string): string => {
  if (file.endsWith(".pdf")) return file;
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  return join(folder, basename(file).replace(/(?:pptx|docx)$/, "pdf"));
};

/** Pages of a PDF as pictures, kept under a name. */
const keepPages = (name: string, pdf: string, dpi: number, pages: readonly number[]) => {
  const [from, to] = pages.map(String) as [string, string];
  execFileSync("pdftoppm", [
    ...["-r", String(dpi), "-f", from, "-l", to, "-png"],
    ...[pdf, join(folder, name)],
  ]);
  for (const part of readdirSync(folder)) {
    if (!new RegExp(`^${name}-\\d+\\.png$`).test(part)) continue;
    copyFileSync(join(folder, part), join(docs, part));
    process.stdout.write(`docs/exports/${part}\n`);
  }
};

/** What an organisation's papers are made with: its look, its words and its notes. */
const OWN = ["brand.json", "words.txt", "notes.json"].map((name) => {
  const file = join(import.meta.dirname, "exports", name);
  return `--${name.split(".")[0]!}=${file}`;
});

/** One ward's paper, as PDF, as Word and on one page, out of those that the command line writes for its borough. */
const keepPapers = async (): Promise<void> => {
  for (const [name, format, template] of [
    ["paper-pdf", "pdf", "two-pages"],
    ["paper-docx", "docx", "two-pages"],
    ["paper-one-page", "pdf", "one-page"],
  ] as const) {
    const out = join(folder, name);
    await runAtlas(
      [
        ...["report", "--geography=ward", "--borough=Knowsley", `--template=${template}`],
        // A page has no room for words and notes of one's own.
        ...[`--out=${out}`, `--format=${format}`, ...(template === "one-page" ? [OWN[0]!] : OWN)],
      ],
      () => undefined,
    );
    keepPages(name, asPdf(join(out, `E05010938-northwood.${format}`)), 60, [1, 3]);
  }
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
  keepPages(each.name, asPdf(await taken(page, each)), each.dpi, each.pages);
}
await browser.close();
await server.close();
await keepPapers();
