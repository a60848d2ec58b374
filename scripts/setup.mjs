// Installs what a fresh machine lacks: the npm packages and, with --browser, Chromium.
// Uses Node's own modules only, so that it runs before anything is installed.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Reach Atlas needs Node 20.19 or later; this is ${process.version}.\n`);
  process.exit(1);
}

const installed = "node_modules/.package-lock.json";
const stale =
  !existsSync(installed) ||
  statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs - 60_000;
if (stale) run("npm", ["ci"]);

const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
if (process.argv.includes("--browser") && !existsSync(chromium)) {
  const root = process.getuid?.() === 0;
  const apt = (...args) => (root ? run("apt-get", args) : run("sudo", ["apt-get", ...args]));
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  } catch {
    process.stderr.write(
      "The browser tests need Chromium: install it, or set CHROMIUM_PATH to one you have.\n",
    );
    process.exit(1);
  }
}
