import { QueryClient } from "@tanstack/react-query";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const PUBLIC = join(import.meta.dirname, "../public");

/** The app's own queries over the built artefacts: the disk answers in place of a server, for one test. */
export const diskClient = (): QueryClient => {
  const served = globalThis.fetch;
  globalThis.fetch = async (path) => new Response(await readFile(join(PUBLIC, path as string)));
  onTestFinished(() => {
    globalThis.fetch = served;
  });
  return new QueryClient();
};
