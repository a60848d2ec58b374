// npm run build:single: the whole atlas as one page that opens from disk, dist-single/reach-atlas.html.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { ZIP_IN_PLACE } from "./zip-in-place";

const OUT = "dist-single";
const DATA = "public/data";

/** The element the app reads a carried deck from; empty until a deck is saved with the page. */
const CARRIED_DECK = '<script type="application/json" id="reach-atlas-deck"></script>';

/** Workers of our own travel inside the bundle: a page on disk may not load one from beside it. */
const inlineWorkers: Plugin = {
  name: "inline-workers",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes(`${sep}src${sep}`) || !code.includes("new Worker(new URL(")) return null;
    const imports: string[] = [];
    const inlined = code.replace(
      /new Worker\(\s*new URL\(("[^"]+"), import\.meta\.url\),\s*\{ type: "module" \},?\s*\)/g,
      (_, file: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from ${file.replace(/"$/, '?worker&inline"')};`);
        return `new ${name}()`;
      },
    );
    return { code: `${imports.join("\n")}\n${inlined}`, map: null };
  },
};

/** Artefacts, streets among them, and the synthetic participants: an ordinary CSV file. */
const dataFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(json|csv|pbf)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** No text inside can end the element it lies in. */
const quiet = (name: string, text: string): string => {
  if (name.endsWith(".json")) return text.replaceAll("<", "\\u003c");
  if (text.includes("<")) throw new Error(`${name} would have to be escaped.`);
  return text;
};

const result = (await build({
  configFile: false,
  logLevel: "warn",
  base: "./",
  publicDir: false,
  resolve: { alias: ZIP_IN_PLACE },
  plugins: [inlineWorkers, react()],
  // A page on disk may not start a module worker: its address is of no origin.
  worker: { format: "iife" },
  define: {
    __ATLAS_VERSION__: JSON.stringify(versionOf()),
    __OFFLINE_COPY__: "false",
    __ARTEFACTS__: "{}",
    // One page carries one region.
    __PACKS__: "[]",
  },
  build: {
    target: "es2022",
    write: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})) as Rolldown.RolldownOutput;

function versionOf(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
}

/** One page holds its own scripts and workers, and has no host to ask: nothing is fetched or sent. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob: data:",
  "worker-src blob: data:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "connect-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const script = result.output.find((part) => part.type === "chunk" && part.isEntry);
const page = result.output.find(({ fileName }) => fileName === "index.html");
if (script?.type !== "chunk" || page?.type !== "asset")
  throw new Error("The build gave no page and script.");
const styles = result.output.flatMap((part) =>
  part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
);
const stray = result.output.filter(
  ({ fileName }) =>
    fileName !== script.fileName && fileName !== "index.html" && !fileName.endsWith(".css"),
);
if (stray.length > 0)
  throw new Error(`Not inlined: ${stray.map(({ fileName }) => fileName).join(", ")}`);

const icon = Buffer.from(readFileSync("public/icon.svg")).toString("base64");
const data = dataFiles(DATA).map((file) => {
  const name = relative("public", file).split(sep).join("/");
  if (name.endsWith(".pbf"))
    return `<script type="text/plain" id="${name}">${readFileSync(file, "base64")}</script>`;
  const type = name.endsWith(".json") ? "application/json" : "text/csv";
  return `<script type="${type}" id="${name}">${quiet(name, readFileSync(file, "utf8"))}</script>`;
});
const html = String(page.source)
  .replace(/\s*<link rel="(?:preload|modulepreload|stylesheet|manifest)"[^>]*>/g, "")
  .replace(/\s*<script (?:type="module"|src=)[^>]*><\/script>/g, "")
  .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, `$1${POLICY}`)
  .replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`)
  .replace("</head>", () => `<style>${styles.join("\n")}</style>\n</head>`)
  .replace(
    "</body>",
    () =>
      `${[CARRIED_DECK, ...data].join("\n")}\n<script type="module">${script.code.replaceAll("</script", "<\\/script")}</script>\n</body>`,
  );
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, "reach-atlas.html"), html);
// Beside the app on a server, so that a deck can be saved as one file from there.
if (existsSync("dist/index.html"))
  copyFileSync(join(OUT, "reach-atlas.html"), "dist/reach-atlas.html");
process.stderr.write(`${OUT}/reach-atlas.html: ${Math.round(html.length / 1e5) / 10} MB\n`);
