import type { Page, Route } from "playwright";
import { inject } from "vitest";
import { openBrowser } from "./driver";

/** What goes wrong with a file: the answer's status or body, or milliseconds that it is late. */
export interface Fault {
  readonly status?: number;
  readonly contentType?: string;
  readonly body?: string;
  readonly late?: number;
}

const answer = async (route: Route, { late, status = 200, body = "", contentType }: Fault) => {
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
): Promise<{ page: Page; mend: () => Promise<void> }> => {
  const browser = await openBrowser();
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  let broken = true;
  await page.route(file, (route) =>
    // A page that is closed waits for nothing.
    (broken ? answer(route, fault) : route.continue()).catch(() => undefined),
  );
  await page.goto(new URL(path, inject("address")).href, { waitUntil: "commit" });
  return {
    page,
    mend: () => {
      broken = false;
      return Promise.resolve();
    },
  };
};
