import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { BrowserContext, Download, Page } from "playwright";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openBrowser, visit } from "./driver";

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SYNTHETIC = join(import.meta.dirname, "../../public/data/synthetic-participants.csv");

/** What a reader does with a participants file, by accessible name. */
const participants = (page: Page) => ({
  bring: (name: string, text: string | Buffer) =>
    page.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    }),
  use: () => page.getByRole("button", { name: /^Use these/ }).click(),
  headline: () =>
    page
      .getByRole("region", { name: "Participants", exact: true })
      .getByRole("heading")
      .innerText(),
  hotspots: page
    .getByRole("list", { name: "Lasting need by missing participants" })
    .getByRole("listitem"),
});

const start = async (path = "?screen=participants") => {
  const opened = await visit({ path });
  await opened.page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();
  return { ...opened, file: participants(opened.page) };
};

const textOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), "utf8");

/** Every request of page, workers and service worker that is more than fetching a file of the app. */
const watchRequests = (context: BrowserContext): string[] => {
  const strange: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === new URL(inject("address")).origin || url.protocol === "blob:";
    const isPlain = request.method() === "GET" && request.postData() === null;
    const isFile =
      url.protocol === "blob:" ||
      /\.(js|mjs|css|json|csv|woff2?|svg|webmanifest|html)$|\/$/.test(url.pathname);
    const isKnown = url.search === "" || url.pathname.endsWith("/");
    if (!isOurs || !isPlain || !isFile || !isKnown)
      strange.push(`${request.method()} ${request.url()}`);
  });
  return strange;
};

/** Parts of the page's panels that stand out on the right, by their text. */
const widerThanItsPanel = (): string[] =>
  [...document.querySelectorAll(".panel, .bring-head")].flatMap((panel) => {
    const right = panel.getBoundingClientRect().right;
    return [...panel.querySelectorAll("*"), panel]
      .filter((part) => {
        const page = part.closest(".bring-page")!.getBoundingClientRect().right;
        return part.getBoundingClientRect().right > Math.min(right, page) + 1;
      })
      .map((part) => `${part.tagName} ${part.className} ${part.textContent.slice(0, 40)}`);
  });

test("import, read the report, find the top hotspot, export the list, forget; nothing leaves the page", async () => {
  const { page, context, errors, file } = await start();
  const strange = watchRequests(context);

  await file.bring("council.csv", readFileSync(SYNTHETIC));
  await page.getByText("2,200 people from 2,200 rows").waitFor();
  await page.getByText("Placed near a boundary").waitFor();
  await file.use();
  expect(await file.headline()).toBe("About 2,200 participants, 1.4 per 1,000 residents");

  expect(await file.hotspots.first().innerText()).toMatch(
    /^Anfield East, Liverpool\s+To match the region’s rate, 9 more people here\s+fewer than 5 reached, about 13 expected$/,
  );
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the list" }).click();
  const csv = await textOf(await waiting);
  const [header, first] = csv.replace("\uFEFF", "").split("\r\n");
  expect(header).toContain("area_name,borough,msoa21_code,missing,participants");
  expect(first).toMatch(/^Anfield East,Liverpool,E02\d{6},9,fewer than 5,/);
  expect(first).toContain("Synthetic participants");

  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("button", { name: "Forget them" }).click();
  await page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
  expect(page.url()).not.toMatch(/SYN|council|Households/);
  await context.close();
});

test("a file that cannot be used says why, and what was loaded before stays", async () => {
  const { page, context, file } = await start();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await file.use();
  await page.getByRole("button", { name: "Another file" }).click();
  await file.bring("wrong.csv", "colour,shape\nred,round\n");
  await page
    .getByRole("alert")
    .getByText(/no column is a postcode or an LSOA code/i)
    .waitFor();
  await page.getByRole("button", { name: "Choose another file" }).click();
  await page.getByRole("button", { name: "Back to the participants in use" }).click();
  expect(await file.headline()).toContain("About 2,200 participants");
  await context.close();
});

test("the screen stays on its tab while another denominator loads", async () => {
  const { page, context, errors, file } = await start();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await file.use();
  await page.getByRole("tab", { name: "Chance" }).click();
  await page.getByRole("combobox", { name: "Per 1,000" }).selectOption("income-deprived");
  await page
    .getByText(/per 1,000 people in income deprivation/i)
    .first()
    .waitFor();
  expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Chance");
  expect(errors).toEqual([]);
  await context.close();
});

test("an import that is cancelled leaves what was loaded before", async () => {
  const { page, context, file } = await start();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await file.use();
  await page.getByRole("button", { name: "Another file" }).click();
  const rows = Array.from({ length: 400_000 }, (_, i) => `${i},L1 8JQ`).join("\n");
  await file.bring("large.csv", `participant_id,postcode\n${rows}\n`);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Back to the participants in use" }).click();
  expect(await file.headline()).toContain("About 2,200 participants");
  await context.close();
});

test("Explore draws them over deprivation; the link has only how, and a stranger is offered their own", async () => {
  const { page, context, atlas, errors } = await visit({ path: "?participants=hexagons" });
  const strange = watchRequests(context);
  const section = page.getByRole("region", { name: "Participants of a programme" });
  await section.getByText("No participants are loaded.").waitFor();
  await section.getByRole("button", { name: "Open a file" }).waitFor();
  await section.getByRole("button", { name: "Use synthetic participants" }).click();
  await section.getByText("About 2,200 participants, 1.4 per 1,000 residents").waitFor();

  await atlas.legend.getByText("Participants in a hexagon").waitFor();
  await atlas.legend
    .getByText(/^The map shows nothing where the figures come to fewer than 5/)
    .waitFor();
  await atlas.legend.getByText("Synthetic participants").waitFor();
  await atlas.legend.getByText("National decile, 1 is most deprived").waitFor();

  await atlas.tick(page.getByRole("radio", { name: "Rate", exact: true }));
  await atlas.legend.getByText("Participants per 1,000 residents, by neighbourhood").waitFor();
  await atlas.legend
    .getByText(/^Fewer than 5 participants in the neighbourhood: \d+ areas/)
    .waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("?participants=rate");

  await atlas.tick(page.getByRole("radio", { name: "Need and reach" }));
  await atlas.legend.getByText("High need, low reach:", { exact: true }).waitFor();

  await atlas.tick(page.getByRole("radio", { name: "Both" }));
  await page.getByRole("columnheader", { name: /Synthetic participants/ }).waitFor();
  await page.getByRole("columnheader", { name: /Synthetic reach per 1,000/ }).waitFor();
  await page.getByRole("cell", { name: "fewer than 5" }).first().waitFor();

  await page.getByRole("button", { name: "Download", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: /CSV/ }).first().click();
  const csv = await textOf(await waiting);
  expect(csv).toContain("Synthetic participants");
  const figures = csv
    .split("\r\n")
    .slice(1, 1004)
    .flatMap((line) => /,(fewer than \d+|\d+),Synthetic participants/.exec(line)?.[1] ?? []);
  expect(figures).toHaveLength(1003);
  expect(figures.every((figure) => figure === "fewer than 5" || Number(figure) % 5 === 0)).toBe(
    true,
  );

  const shared = await visit({ path: new URL(page.url()).search });
  await shared.page.getByText("No participants are loaded.").waitFor();
  await shared.context.close();
  expect(strange).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test("the atlas in one file has the synthetic participants too, and asks nobody for them", async () => {
  const context = await (
    await openBrowser()
  ).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  const file = pathToFileURL(process.env["ATLAS_ONE_FILE"] ?? "dist/reach-atlas.html").href;
  await page.goto(`${file}?screen=participants`);
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page.getByText("2,200 people from 2,200 rows").waitFor();
  await participants(page).use();
  expect(await participants(page).headline()).toContain("About 2,200 participants");
  expect(asked.every((url) => url.startsWith(file))).toBe(true);
  await context.close();
});

test("columns that name people are refused, others can be remapped, rows are accounted for", async () => {
  const { page, context, file } = await start();
  const rows = Array.from({ length: 30 }, (_, i) => `Ann Lee ${i},L1 8JQ,blue,2030-13-45`).join(
    "\n",
  );
  await file.bring(
    "people.csv",
    `Full name,Postcode,Colour,Start date\n${rows}\nBo Li,ZZ1 1ZZ,red,\nCy Mo,,red,\n`,
  );
  await page.getByText("Refused: looks like people’s names").waitFor();
  await page.getByText("Impossible dates").waitFor();
  await page.getByText("Row 32: “ZZ1 1ZZ”.").waitFor();
  await page.getByLabel("“Colour” is read as").selectOption("programme");
  await expect
    .poll(
      () =>
        page
          .getByLabel("“Colour” is read as")
          .inputValue()
          .catch(() => ""),
      { timeout: 30_000 },
    )
    .toBe("programme");
  await context.close();
});

test("a file whose columns nobody knows is mapped on the page, and a change can be undone", async () => {
  const { page, context, file } = await start();
  await file.bring(
    "map.csv",
    "x,y,Email\nfoo,L1 8JQ,a@b.org\nbar,unclear,c@d.org\nbaz,what,e@f.org\n",
  );
  await page.getByRole("heading", { name: "Choose what each column is" }).waitFor();
  await page.getByText("Refused: looks like email addresses").waitFor();
  expect(await page.getByLabel("“Email” is read as").count()).toBe(0);
  await page.getByLabel("“y” is read as").selectOption("postcode");
  await page.getByRole("heading", { name: "1 person from 3 rows" }).waitFor();
  await page.getByText("Row 3: “unclear”; row 4: “what”.").waitFor();
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await page.getByRole("heading", { name: "Choose what each column is" }).waitFor();
  await context.close();
});

test("kept on the device, they open with the passphrase only, and forgetting removes them", async () => {
  const { page, context, file } = await start();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await file.use();
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await page.getByLabel(/New passphrase/).fill("short");
  await page.getByText("Too short: 7 more characters.").waitFor();
  await page.getByLabel(/New passphrase/).fill("otter marble lighthouse");
  await page.getByRole("button", { name: "Encrypt and keep" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.reload();
  await page.getByLabel("Passphrase").fill("otter marble lighthouses");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page
    .getByRole("alert")
    .getByText(/does not open/)
    .waitFor();
  await page.getByLabel("Passphrase").fill("otter marble lighthouse");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  expect(await file.headline()).toContain("About 2,200 participants");

  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("button", { name: "Forget them" }).click();
  await page.getByRole("heading", { name: "Who does a programme reach?" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Use synthetic participants" }).waitFor();
  expect(await page.getByText("Kept on this device").count()).toBe(0);
  await context.close();
});

test.each(["light", "board"])("axe finds nothing on the way, in the %s theme", async (theme) => {
  const { page, context, file } = await start(
    `?screen=participants&participants=need&theme=${theme}`,
  );
  const check = async () => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ).toEqual([]);
  };
  await check();
  await page.getByRole("button", { name: "Use synthetic participants" }).click();
  await page.getByRole("button", { name: /^Use these/ }).waitFor();
  await check();
  expect(await page.evaluate(widerThanItsPanel), "parts wider than their panel").toEqual([]);
  await file.use();
  await page
    .getByText(/High need, low reach:/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: "Chance" }).click();
  await page.getByRole("img", { name: /around the region’s/ }).waitFor();
  await check();
  await context.close();
});
