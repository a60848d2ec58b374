// Installs what a fresh machine lacks: the npm packages; with --browser, Chromium; with --documents,
// the programs that read our files back; with --full, what slow proofs run beside. Uses Node's own modules only: nothing is installed yet.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });
const stop = (words) => {
  process.stderr.write(`${words}\n`);
  process.exit(1);
};

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Reach Atlas needs Node 20.19 or later; this is ${process.version}.`);
}

const installed = "node_modules/.package-lock.json";
const stale =
  !existsSync(installed) ||
  statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs - 60_000;
if (stale) run("npm", ["ci"]);

const found = (command) =>
  process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));

/** What tests need beside npm packages: when, whether it is here, and Debian's packages for it. */
const PROGRAMS = [
  {
    option: "--browser",
    here: () => existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"),
    packages: ["chromium"],
    otherwise: "Set CHROMIUM_PATH to a Chromium that you have.",
  },
  {
    option: "--documents",
    here: () => found("soffice"),
    packages: ["libreoffice-impress", "libreoffice-calc", "libreoffice-writer"],
    otherwise: "Install LibreOffice, with soffice in the PATH.",
  },
  {
    option: "--documents",
    here: () => found("pdftotext"),
    packages: ["poppler-utils"],
    otherwise: "Install Poppler's programs (pdftotext, pdfinfo, pdftoppm).",
  },
  {
    option: "--full",
    here: () => found("python3"),
    packages: ["python3"],
    otherwise: "Install Python 3, with python3 in the PATH.",
  },
  {
    option: "--full",
    here: () => found("nginx") || existsSync("/usr/sbin/nginx"),
    packages: ["nginx"],
    otherwise: "Install nginx.",
  },
  {
    option: "--full",
    here: () => found("caddy"),
    packages: ["caddy"],
    otherwise: "Install Caddy 2, with caddy in the PATH.",
  },
];

const missing = PROGRAMS.filter(({ option, here }) => process.argv.includes(option) && !here());
if (missing.length > 0) {
  const root = process.getuid?.() === 0;
  const apt = (...args) => (root ? run("apt-get", args) : run("sudo", ["apt-get", ...args]));
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...missing.flatMap(({ packages }) => packages));
  } catch {
    stop(
      ["The tests need more programs.", ...missing.map(({ otherwise }) => otherwise)].join("\n"),
    );
  }
}
