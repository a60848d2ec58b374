import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAtlas } from "../../scripts/package";
import { COMPRESSED } from "../../scripts/server/delivery";
import { closeBrowser, openBrowser } from "../e2e/driver";
import { withCaddy, withNginx, withStart, type Served } from "./server";

let archive = "";
let unpacked = "";
const entries = (): Record<string, Uint8Array> => unzipSync(readFileSync(archive));

beforeAll(() => {
  archive = packAtlas(".", join(mkdtempSync(join(tmpdir(), "package-")), "out"));
  const folder = mkdtempSync(join(tmpdir(), "unpacked-"));
  for (const [path, bytes] of Object.entries(entries())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  unpacked = join(folder, basename(archive, ".zip"));
});
afterAll(closeBrowser);

test("every file of the archive has its checksum, and so has the archive", () => {
  const checked = (folder: string, sums: string) =>
    execFileSync("sha256sum", ["--check", "--strict", sums], { cwd: folder, encoding: "utf8" });
  const lines = checked(unpacked, "SHA256SUMS").trim().split("\n");
  expect(lines.every((line) => line.endsWith(": OK"))).toBe(true);
  expect(lines).toHaveLength(Object.keys(entries()).length - 1);
  expect(checked(dirname(archive), `${basename(archive)}.sha256`)).toContain(": OK");
});

test("the same app makes the same archive", () => {
  const again = packAtlas(".", join(mkdtempSync(join(tmpdir(), "package-")), "out"));
  expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
});

test("the code speaks English alone: no control brings its words in other languages", () => {
  const controls = join("node_modules", "react-aria", "dist", "private", "intl", "combobox");
  // A French word of a list's own, as the library writes it.
  const [french = ""] =
    /(?<=`)[^`$]{8,}(?=`)/.exec(readFileSync(join(controls, "fr-FR.mjs"), "utf8")) ?? [];
  expect(french).toContain("suggestions");
  const speaking = Object.entries(entries())
    .filter(([path, bytes]) => path.endsWith(".js") && Buffer.from(bytes).includes(french))
    .map(([path]) => path);
  expect(speaking).toEqual([]);
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As the server sends it: `fetch` would unpack it and hide how it came. */
const ask = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on("error", reject);
  });

/** One file of every kind in the site. */
const oneOfEach = (): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const path of Object.keys(entries())) {
    const site = path.split("/site/")[1];
    if (site !== undefined && !/\.(?:br|gz)$/.test(site)) {
      kinds.set(site.split(".").at(-1) ?? "", site);
    }
  }
  return [...kinds.values()];
};

const isCompressed = (path: string): path is `${string}.${keyof typeof COMPRESSED}` =>
  (path.split(".").at(-1) ?? "") in COMPRESSED;

describe.each([
  ["nginx", withNginx],
  ["Caddy", withCaddy],
])("behind a real %s", (_, serve) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(unpacked, join(unpacked, "site"));
  });
  afterAll(() => served.stop());
  const plain = (path: string): Buffer => readFileSync(join(unpacked, "site", path));

  test("every kind of file comes whole: plain, as gzip and as Brotli, under its own type", async () => {
    for (const path of oneOfEach()) {
      const end = path.split(".").at(-1) as keyof typeof COMPRESSED;
      for (const coding of ["identity", "gzip", "br", "gzip, deflate, br, zstd"]) {
        const { status, headers, body } = await ask(served.address + path, {
          "Accept-Encoding": coding,
        });
        const best = coding.includes("br") ? "br" : coding;
        expect([path, coding, status]).toEqual([path, coding, 200]);
        const sent = headers["content-encoding"];
        expect([path, sent]).toEqual([
          path,
          isCompressed(path) && best !== "identity" ? best : undefined,
        ]);
        const unpackedBody =
          sent === "br" ? brotliDecompressSync(body) : sent === "gzip" ? gunzipSync(body) : body;
        expect(unpackedBody.equals(plain(path)), `${path} as ${coding}`).toBe(true);
        if (isCompressed(path)) {
          expect([path, headers["content-type"]?.split(";")[0]]).toEqual([path, COMPRESSED[end]]);
        }
      }
    }
  });

  test("the page’s policy, and what a page cannot say of itself, stand on every answer", async () => {
    const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
      plain("index.html").toString(),
    )?.[1];
    for (const path of ["", "data/manifest.json", "icon.svg"]) {
      const { headers } = await ask(served.address + path);
      expect(headers["content-security-policy"]).toBe(`${meta ?? ""}; frame-ancestors 'self'`);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers.vary).toMatch(/Accept-Encoding/i);
    }
  });

  test("hashed files are kept for ever, all others are asked about again", async () => {
    const hashed = oneOfEach().filter((path) => path.startsWith("assets/"));
    expect(hashed.length).toBeGreaterThan(0);
    for (const path of hashed) {
      const { headers } = await ask(served.address + path);
      expect([path, headers["cache-control"]]).toEqual([
        path,
        "public, max-age=31536000, immutable",
      ]);
    }
    for (const path of ["", "sw.js", "data/manifest.json"]) {
      const first = await ask(served.address + path);
      expect([path, first.headers["cache-control"]]).toEqual([path, "no-cache"]);
      const again = await ask(served.address + path, {
        "If-None-Match": first.headers.etag ?? "",
      });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
    }
  });

  test("a part of a file, a missing file and the health path are answered rightly", async () => {
    const part = await ask(`${served.address}data/manifest.json`, { Range: "bytes=2-9" });
    expect(part.status).toBe(206);
    expect(part.body.toString()).toBe(plain("data/manifest.json").subarray(2, 10).toString());
    const missing = await ask(`${served.address}assets/nothing.js`);
    expect(missing.status).toBe(404);
    const health = await ask(`${served.address}healthz`);
    expect([health.status, health.body.toString().trim()]).toEqual([200, "ok"]);
  });

  test("the atlas opens, and opens again from the kept copy when the server is gone", async () => {
    const context = await (await openBrowser()).newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(served.address);
    const map = page.getByRole("application", { name: "Map" });
    await expect.poll(() => map.getAttribute("data-state")).toBe("idle");
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state !== "activated") await new Promise((later) => setTimeout(later, 50));
    });
    expect(errors).toEqual([]);
    await served.stop();
    await page.reload();
    await expect.poll(() => map.getAttribute("data-state")).toBe("idle");
    await context.close();
    served = await serve(unpacked, join(unpacked, "site"));
  });
});

test.each([
  ["nginx", withNginx],
  ["Caddy", withCaddy],
  ["npm start", withStart],
])("%s sends streets by parts, as they are", async (_, serve) => {
  const served = await serve(unpacked, join(unpacked, "site"));
  try {
    const whole = readFileSync("dist/data/streets.pmtiles");
    for (const from of [0, 1_000_003, whole.length - 500]) {
      const upTo = Math.min(from + 16_383, whole.length - 1);
      const { status, headers, body } = await ask(`${served.address}data/streets.pmtiles`, {
        Range: `bytes=${from}-${upTo}`,
        "Accept-Encoding": "gzip, deflate, br",
      });
      expect([status, headers["content-range"], headers["content-encoding"]]).toEqual([
        206,
        `bytes ${from}-${upTo}/${whole.length}`,
        undefined,
      ]);
      expect(body.equals(whole.subarray(from, upTo + 1))).toBe(true);
    }
  } finally {
    await served.stop();
  }
});

test("below an address of another site the atlas works as at the top", async () => {
  const root = mkdtempSync(join(tmpdir(), "root-"));
  mkdirSync(join(root, "council"));
  renameSync(join(unpacked, "site"), join(root, "council/atlas"));
  const served = await withNginx(unpacked, root);
  const moved = await ask(`${served.address}council/atlas`);
  expect([moved.status, moved.headers.location]).toEqual([301, "/council/atlas/"]);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${served.address}council/atlas/?screen=method`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.goto(`${served.address}council/atlas/`);
  const map = page.getByRole("application", { name: "Map" });
  await expect.poll(() => map.getAttribute("data-state")).toBe("idle");
  expect(missing).toEqual([]);
  await context.close();
  await served.stop();
});
