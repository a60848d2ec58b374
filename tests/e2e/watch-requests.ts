import type { BrowserContext } from "playwright";
import { inject } from "vitest";

/**
 * Every request of page, workers and service worker that is more than fetching a file of the app, or that
 * names what was brought: `says`.
 */
export const watchRequests = (context: BrowserContext, says: RegExp): string[] => {
  const strange: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === new URL(inject("address")).origin || url.protocol === "blob:";
    const isPlain = request.method() === "GET" && request.postData() === null;
    const tells = says.test(decodeURIComponent(request.url()));
    const asks = url.search !== "" && !url.pathname.endsWith("/");
    if (!isOurs || !isPlain || tells || asks) strange.push(`${request.method()} ${request.url()}`);
  });
  return strange;
};
