import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../chromium";
import type { Bench } from "./bench";

const RUNS = 5;
/** Milliseconds for what follows the first live map, such as keeping the offline copy. */
const SETTLE = 9_000;

interface Span {
  start: number;
  end: number;
}

declare global {
  interface Window {
    benchTasks: Span[];
    /** While the permutations run: from their progress bar's coming to its going. */
    benchRun: Span;
  }
}

/** Tasks of 50 ms and more while the page says that permutations run, and before and after. */
const oneRun = async (page: Page): Promise<{ during: number[]; around: number[] }> => {
  await page.evaluate(() => {
    window.benchTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.benchTasks.push({ start: startTime, end: startTime + duration });
    }).observe({ type: "longtask" });
    window.benchRun = { start: NaN, end: NaN };
    new MutationObserver(() => {
      const { start, end } = window.benchRun;
      const isOn = document.querySelector(".hotspot-progress") !== null;
      if (isOn && Number.isNaN(start)) window.benchRun.start = performance.now();
      if (!isOn && !Number.isNaN(start) && Number.isNaN(end))
        window.benchRun.end = performance.now();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.getByRole("switch", { name: "Hot spots beyond chance" }).dispatchEvent("click");
  await page.getByText(/^Checked against/).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  const { tasks, run } = await page.evaluate(() => ({
    tasks: window.benchTasks,
    run: window.benchRun,
  }));
  const during = tasks.filter(({ start, end }) => end > run.start && start < run.end);
  const around = tasks.filter((task) => !during.includes(task));
  return { during: during.map(length), around: around.map(length) };
};

const length = ({ start, end }: Span): number => end - start;

const longest = (runs: readonly number[][]): string => {
  const tasks = runs.flat();
  return tasks.length === 0
    ? "none of 50 ms"
    : `${Math.max(...tasks).toFixed(0)} ms, ${tasks.length} of 50 ms or more`;
};

/** Whether the built app's page stays free while its worker permutes. */
export const PERMUTATIONS_PAGE_BENCH: Bench = {
  name: "the page while 99,999 permutations run",
  run: async () => {
    const server = await preview({ logLevel: "error" });
    const browser = await chromium.launch({
      executablePath: SYSTEM_CHROMIUM,
      args: [...CHROMIUM_FLAGS],
    });
    try {
      const runs = [];
      for (let run = 0; run < RUNS; run++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await page.goto(server.resolvedUrls!.local[0]!);
        await page.locator('[data-state="idle"]').first().waitFor({ timeout: 60_000 });
        await page.waitForTimeout(SETTLE);
        runs.push(await oneRun(page));
        await context.close();
      }
      return [
        `longest task while they run, ${RUNS} loads: ${longest(runs.map(({ during }) => during))} (target 50 ms)`,
        `longest task of switching on and of drawing the result: ${longest(runs.map(({ around }) => around))}`,
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
