import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { chromium } from "playwright";

import { withNginx } from "../../tests/full/server";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../chromium";
import { packAtlas } from "../package";
import type { Bench } from "./bench";

/** Visitors at a time, and seconds that they keep coming. */
const AT_ONCE = 16;
const SECONDS = 10;
const HOURLY = 10_000;

/** The archive as it is unpacked on a server. */
const unpack = (to: string): string => {
  const archive = packAtlas(".", join(to, "out"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
  return join(to, basename(archive, ".zip"));
};

interface Asked {
  readonly url: string;
  /** Bytes on their way, as they are packed. */
  readonly bytes: number;
  readonly isBeforeMap: boolean;
}

/** What the first visit of a browser asks for until the live map rests. */
const firstVisit = async (address: string): Promise<readonly Asked[]> => {
  const browser = await chromium.launch({
    executablePath: SYSTEM_CHROMIUM,
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.locator('[aria-label="Map"][data-state="idle"]').waitFor({ timeout: 60_000 });
    return await page.evaluate(() => {
      const drawn = performance.getEntriesByName("atlas:first-frame")[0]?.startTime ?? Infinity;
      return [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ].map((entry) => {
        const { name, encodedBodySize, responseEnd } = entry as PerformanceResourceTiming;
        return { url: name, bytes: encodedBodySize, isBeforeMap: responseEnd <= drawn };
      });
    });
  } finally {
    await browser.close();
  }
};

const fetched = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { "Accept-Encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answers ${response.statusCode}`));
      });
    }).on("error", reject);
  });

/** Visitors who come one after another, several at once: requests and bytes answered a second. */
const load = async (urls: readonly string[]) => {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const start = performance.now();
  let requests = 0;
  let bytes = 0;
  const visitor = async () => {
    while (performance.now() - start < SECONDS * 1000) {
      for (const url of urls) {
        const answered = await fetched(url, agent);
        bytes += answered;
        requests += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { requests: requests / seconds, bytes: bytes / seconds };
};

const kB = (asked: readonly Asked[]): string =>
  `${Math.round(asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)} kB`;

/** What one server of the archive carries, by one process of nginx with the archive's own configuration. */
export const SERVER_BENCH: Bench = {
  name: "server",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-server-"));
    const unpacked = unpack(folder);
    const { address, stop } = await withNginx(unpacked, join(unpacked, "site"));
    try {
      const visit = await firstVisit(address);
      const before = visit.filter(({ isBeforeMap }) => isBeforeMap);
      const code = before.filter(({ url }) => url.endsWith(".js"));
      const total = visit.reduce((sum, { bytes }) => sum + bytes, 0);
      const { requests, bytes } = await load(visit.map(({ url }) => url));
      const visits = requests / visit.length;
      const needed = HOURLY / 3600;
      return [
        `before the first frame: ${before.length} requests (target 8), ${kB(before)}, of it code ${kB(code)}`,
        `a first visit until the live map rests: ${visit.length} requests, ${kB(visit)}`,
        `one nginx, its client on the same machine: ${Math.round(requests)} requests a second, ${(bytes / 1e6).toFixed(0)} MB a second, ${visits.toFixed(1)} first visits a second`,
        `${HOURLY.toLocaleString("en-GB")} first visits an hour are ${needed.toFixed(1)} a second, ${((needed * total * 8) / 1e6).toFixed(0)} Mbit/s: ${((100 * needed) / visits).toFixed(0)}% of that`,
      ];
    } finally {
      await stop();
      rmSync(folder, { recursive: true });
    }
  },
};
