import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { preview } from "vite";

declare module "vitest" {
  export interface ProvidedContext {
    address: string;
  }
}

/** A name that no browser takes for a secure origin, as an intranet's. */
export const PLAIN_HOST = "atlas.council.example";

/**
 * Serves dist/, which `npm run build` made, on a free port for the length of the run. Without it the
 * address is empty: what needs no page still runs, and `visit` says what to do.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  if (!existsSync("dist/index.html")) {
    project.provide("address", "");
    return () => Promise.resolve();
  }
  const server = await preview({
    preview: { port: 0, host: "127.0.0.1", allowedHosts: [PLAIN_HOST] },
    logLevel: "error",
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview server gave no address.");
  project.provide("address", address);
  return () => server.close();
};
