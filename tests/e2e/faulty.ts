import type { Page, Route } from "playwright";
import { inject } from "vitest";
import { openBrowser } from "./driver";

/** What goes wrong with a file: the answer's status or body, code before its own, or milliseconds that it is late. */
export interface Fault {
  readonly before?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly body?: string;
  readonly late?: number;
}

const answer = async (route: Route, fault: Fault) => {
  const { before, late, status = 200, body = "", contentType } = fault;
  if (before !== undefined) {
    const response = await route.fetch();
    return route.fulfill({ response, body: before + (await response.text()) });
  }
  if (late === undefined) {
    return route.fulfill({ status, body, ...(contentType === undefined ? {} : { contentType }) });
  }
  await new Promise((done) => setTimeout(done, late));
  return route.continue();
};

/** Opens the built app as a new visitor where one file has a fault, until it is mended. */
export const openFaulty = async (
  file: string,
  fault: Fault,
  path = "",
): Promise<{ page: Page; mend: () => Promise<void>; times: () => number }> => {
  const browser = await openBrowser();
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  let broken = true;
  let times = 0;
  // By the context, so that threads' own code is met too.
  await page.context().route(file, (route) => {
    if (broken) times += 1;
    // A page that is closed waits for nothing.
    return (broken ? answer(route, fault) : route.continue()).catch(() => undefined);
  });
  await page.goto(new URL(path, inject("address")).href, { waitUntil: "commit" });
  return {
    page,
    times: () => times,
    mend: () => {
      broken = false;
      return Promise.resolve();
    },
  };
};
