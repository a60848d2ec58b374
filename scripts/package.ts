import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { caddyfileOf, DOCKERFILE, nginxOf } from "./server/configurations";

/** One moment for every file, so that the same files make the same archive. */
const MOMENT = new Date("2020-01-01T12:00:00");
/** Packed already, or hardly packed any further. */
const PACKED = /\.(?:br|gz|woff2?|pmtiles)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Writes the archive that is put on a server: the built app, the one-file atlas, configurations and a
 * checksum of every file; and beside the archive its own checksum.
 * @param from folder in which dist and dist-single lie
 * @param to folder for the archive; made anew
 * @returns its path
 * @throws Error where the app has not been built
 */
export const packAtlas = (from: string, to: string): string => {
  const site = join(from, "dist");
  const single = join(from, "dist-single/reach-atlas.html");
  for (const built of [join(site, "index.html"), single]) {
    if (!existsSync(built)) throw new Error(`${built} is not there: run npm run build first.`);
  }
  const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8")) as {
    version: string;
  };
  const name = `reach-atlas-${version}`;
  const texts = new TextEncoder();
  const held = new Map<string, Uint8Array>([
    ...filesIn(site).map(
      (path) => [`site/${relative(site, path).replaceAll("\\", "/")}`, readFileSync(path)] as const,
    ),
    ["reach-atlas.html", readFileSync(single)],
    ["LICENSE", readFileSync(join(from, "LICENSE"))],
    ["INSTALL.md", readFileSync(join(from, "scripts/server/INSTALL.md"))],
    ["server/nginx.conf", texts.encode(nginxOf(site))],
    ["server/Caddyfile", texts.encode(caddyfileOf(site))],
    ["server/Dockerfile", texts.encode(DOCKERFILE)],
  ]);
  const paths = [...held.keys()].sort();
  const sums = paths.map((path) => `${digest(held.get(path) ?? new Uint8Array())}  ${path}\n`);
  held.set("SHA256SUMS", texts.encode(sums.join("")));
  const entries: Zippable = {};
  for (const [path, bytes] of held) {
    entries[`${name}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: MOMENT }];
  }
  const archive = zipSync(entries);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const path = join(to, `${name}.zip`);
  writeFileSync(path, archive);
  writeFileSync(`${path}.sha256`, `${digest(archive)}  ${name}.zip\n`);
  return path;
};

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${packAtlas(".", "dist-package")}\n`);
}
