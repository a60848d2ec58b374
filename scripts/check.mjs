// npm run check: types, lint, and the unit tests of what changed since the branch left main.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { job } from "./jobs.mjs";

const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

/** Where this branch left main; on main itself, the last commit. */
const base = (() => {
  if (git("rev-parse", "--abbrev-ref", "HEAD") === "main") return "HEAD";
  try {
    return git("merge-base", "HEAD", "main");
  } catch {
    return "HEAD";
  }
})();

const changed = [
  ...git("diff", "--name-only", base).split("\n"),
  ...git("ls-files", "--others", "--exclude-standard").split("\n"),
].filter((file) => file !== "" && existsSync(file));
const code = changed.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file));

process.stdout.write(`${changed.length} files changed since ${base.slice(0, 8)}\n`);
const CACHE = "node_modules/.cache";

const results = await Promise.all([
  job("types", [
    "tsc",
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    `${CACHE}/check.tsbuildinfo`,
  ]),
  code.length === 0 ||
    job("lint", [
      "eslint",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-location",
      `${CACHE}/eslint/`,
      ...code,
    ]),
  changed.length === 0 ||
    job("format", ["prettier", "--check", "--ignore-unknown", "--log-level", "warn", ...changed]),
  job("unit tests", [
    "vitest",
    "run",
    "--project",
    "unit",
    "--changed",
    base,
    "--passWithNoTests",
    "--reporter=dot",
    "--reporter=./tests/closing-line.ts",
  ]),
]);
process.exit(results.every(Boolean) ? 0 : 1);
