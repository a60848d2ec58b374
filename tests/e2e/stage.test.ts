import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

/** Projectors, an old one, a laptop, a phone and an upright tablet. */
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
  [390, 844],
  [820, 1180],
] as const;

/** What a slide says, box by box; each is to stand free of all others. */
const SAID =
  ".stage-eyebrow, .stage-title, .stage-figure, .stage-text p, .release-strip, .release-strip li, .stage-chart > *, .claim-table td, .stage-legend, .stage-sources";

/** Boxes of the slide on the stage that lie on one another, reach beyond it, or are set too small to read. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.locator(".presenter-stage .slide-stage").evaluate((stage, said) => {
    const tall = stage.getAttribute("data-tall") === "true";
    const whole = stage.getBoundingClientRect();
    const boxes = [...stage.querySelectorAll(said)].map((node) => ({
      node,
      box: node.getBoundingClientRect(),
      words: `${node.className} “${node.textContent.slice(0, 30)}”`,
    }));
    const faults: string[] = [];
    for (const [at, one] of boxes.entries()) {
      const { left, right, top, bottom } = one.box;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (y < whole.bottom && document.elementFromPoint(x, y)?.closest(".stage-map"))
        faults.push(`${one.words} lies under the map`);
      if (left < -1 || right > whole.right + 1) faults.push(`${one.words} is cut at the side`);
      if (!tall && bottom > whole.bottom + 1) faults.push(`${one.words} is cut below`);
      for (const other of boxes.slice(at + 1)) {
        if (one.node.contains(other.node)) continue;
        const wide = Math.min(right, other.box.right) - Math.max(left, other.box.left);
        const high = Math.min(bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 2 && high > 2) faults.push(`${one.words} lies on ${other.words}`);
      }
    }
    // What is pinned stands apart, and so do the bars of a timeline and what is said below each.
    const apart = [
      [".callout", ".callout"],
      ['.plot[data-kind="timeline"] text', '.plot[data-kind="timeline"] rect'],
    ] as const;
    for (const [ones, others] of tall ? [] : apart)
      for (const one of stage.querySelectorAll(ones))
        for (const other of stage.querySelectorAll(others)) {
          if (one === other || one.closest("[data-part=next]")) continue;
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 1 && high > 1)
            faults.push(`“${one.textContent}” lies on ${other.tagName} ${other.textContent}`);
        }
    // 28 px of 1,920 are read from the back of a board room; in the hand, 12 px.
    const least = tall ? 12 : (28 / 1920) * whole.width * 0.97;
    for (const node of stage.querySelectorAll(
      ".stage-eyebrow, .stage-text p, .stage-legend *, .claim-table td, .release-strip li, .chart-title, .chart-caveat, .callout, .plot text",
    )) {
      const said = [...node.childNodes].some(
        (child) => child.nodeType === 3 && child.textContent?.trim() !== "",
      );
      // What is drawn is scaled with its drawing.
      const drawn = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(getComputedStyle(node).fontSize) * drawn;
      if (said && !node.classList.contains("sr-only") && size < least)
        faults.push(
          `${node.getAttribute("class") ?? node.tagName} is set in ${size.toFixed(1)} px of ${least.toFixed(1)}`,
        );
    }
    return faults;
  }, SAID);

test("no words of a slide lie on others, are cut, or are too small to read, on any projector or phone", async () => {
  const { page } = await visit({ path: "?screen=present&deck=still-poor-today&slide=1" });
  await page.locator(".presenter-stage .stage-legend").waitFor({ timeout: 60_000 });
  const faults: string[] = [];
  for (let slide = 1; slide <= 11; slide++) {
    for (const key of [...Array.from(String(slide)), "Enter"]) await page.keyboard.press(key);
    await page.getByRole("region", { name: new RegExp(`^Slide ${slide} of`) }).waitFor();
    if ((await page.locator(".slide-stage[data-map=true]").count()) > 0)
      await page.locator(".presenter-stage .stage-legend").waitFor();
    if ((await page.locator(".slide-stage[data-kind=chart]").count()) > 0)
      await page.locator(".stage-chart .chart-title").waitFor();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      // A slow machine is still painting the size before.
      let found: readonly string[] = [];
      for (let look = 0; look < 6; look++) {
        await page.waitForTimeout(250);
        found = await faultsOf(page);
        if (found.length === 0) break;
      }
      faults.push(...found.map((fault) => `slide ${slide} at ${width}x${height}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

const WORDY = {
  ...{ format: "reach-atlas/deck", version: 1, id: "wordy", title: "Wordy" },
  slides: [
    {
      ...{
        id: "map",
        kind: "map",
        view: "measure=imd&release=2025&persistence=always-10&hotspots=gi",
      },
      title:
        "A title that somebody wrote late on the evening before the meeting and did not shorten any more",
      figure: "{residents of always-10 areas}",
      text: Array.from(
        { length: 4 },
        () => "A paragraph of what had to be said as well, in full.",
      ).join("\n"),
    },
    {
      ...{ id: "bars", kind: "chart", chart: "always-by-borough" },
      title:
        "Another title of the same kind, which runs over more than one line of the slide it heads",
      text: Array.from({ length: 9 }, () => "A paragraph beside the bars, of some length.").join(
        "\n",
      ),
    },
  ],
};

test("a slide with too many words sets them smaller, and none lies on another", async () => {
  const { page } = await visit({ path: "?screen=present", width: 1280, height: 720 });
  await page.getByLabel("Deck file").setInputFiles({
    name: "wordy.deck.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(WORDY)),
  });
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.locator(".presenter-stage .stage-legend").waitFor({ timeout: 60_000 });
  for (const slide of [1, 2]) {
    await page.keyboard.press(String(slide));
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: `Slide ${slide} of 2` }).waitFor();
    await page.waitForTimeout(1_000);
    const faults = await faultsOf(page);
    expect(faults.filter((fault) => !/is set in/.test(fault))).toEqual([]);
  }
}, 120_000);
