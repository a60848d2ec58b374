import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><script>alert(1)</script><rect width="200" height="60" fill="#005a70"/></svg>';

test("an organisation sets its colours: refused where they cannot be read, then on page and slides, and taken away", async () => {
  const { page, errors } = await visit({ path: "?screen=present" });
  const panel = page.getByRole("region", { name: "Your own colours" });
  await panel.getByRole("button", { name: "Set your colours" }).click();
  await panel.getByLabel("Name").fill("Knowsley Council");
  await panel.getByLabel("Strapline").fill("Working for you");
  await panel.getByLabel("Logo (SVG or PNG)").setInputFiles({
    name: "logo.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from(LOGO),
  });

  // Yellow on white cannot be read: it says so, and cannot be used.
  await panel.getByLabel("Colour on white").fill("#ffee00");
  await panel.getByText("Choose a darker colour.").waitFor();
  expect(await panel.getByRole("button", { name: "Use these colours" }).isDisabled()).toBe(true);
  await panel.getByLabel("Colour on white").fill("#005a70");
  await panel.getByLabel("Colour on dark slides").fill("#7fd6e8");
  await panel.getByRole("button", { name: "Use these colours" }).click();

  await panel.getByText("kept on this device").waitFor();
  await panel.getByText("Left out of the logo: script").waitFor();
  await page
    .getByRole("banner")
    .getByRole("img", { name: /Knowsley Council/ })
    .waitFor();

  // It is there after a reload, and in the file for everybody.
  await page.reload();
  await panel.getByText("Knowsley Council", { exact: true }).waitFor();
  const json = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as brand.json" }).click();
  const kept = JSON.parse(readFileSync(await (await json).path(), "utf8")) as {
    colours: unknown;
    logo: string;
  };
  expect(kept.colours).toEqual({ onWhite: "#005a70", onDark: "#7fd6e8" });
  expect(kept.logo).not.toContain("script");

  // PowerPoint has its theme, its name on the master, and the logo as a picture.
  await page.getByRole("button", { name: "Open Still poor today" }).click();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const made = page.waitForEvent("download", { timeout: 150_000 });
  await page.getByRole("button", { name: /^PowerPoint/ }).click();
  const path = join(mkdtempSync(join(tmpdir(), "brand-")), "deck.pptx");
  await (await made).saveAs(path);
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(strFromU8(parts["ppt/theme/theme1.xml"]!)).toContain('<a:srgbClr val="005A70"/>');
  const layouts = Object.entries(parts).filter(([name]) => /slideLayouts\/slideL/.test(name));
  expect(layouts.some(([, xml]) => strFromU8(xml).includes("Knowsley Council"))).toBe(true);

  // Removed, the atlas is itself again.
  await page.goto(new URL("?screen=present", page.url()).href);
  await panel.getByRole("button", { name: "Remove from this device" }).click();
  await page
    .getByRole("img", { name: /Knowsley Council/ })
    .first()
    .waitFor({ state: "detached" });
  await panel.getByRole("button", { name: "Set your colours" }).waitFor();
  expect(errors).toEqual([]);
});
