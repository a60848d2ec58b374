import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const CHECK = join(import.meta.dirname, "../../../scripts/check-licences.mjs");

let folder = "";
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks an app that is built from packages under these licences. */
const checked = (licences: Readonly<Record<string, string | undefined>>) => {
  folder = mkdtempSync(join(tmpdir(), "licences-"));
  const put = (at: string, value: object) => {
    mkdirSync(join(folder, at), { recursive: true });
    writeFileSync(join(folder, at, "package.json"), JSON.stringify(value));
  };
  const names = Object.keys(licences);
  const dependencies = Object.fromEntries(names.map((name) => [name, "1.0.0"]));
  put("", { name: "reach-atlas", version: "1.0.0", dependencies });
  for (const name of names)
    put(`node_modules/${name}`, { name, version: "1.0.0", license: licences[name] });
  const { status, stderr, stdout } = spawnSync("node", [CHECK], { cwd: folder, encoding: "utf8" });
  return { status, stderr, stdout };
};

test("packages under licences of the list pass, also where one may be chosen", () => {
  const { status, stdout, stderr } = checked({ one: "MIT", two: "(GPL-3.0-only OR Apache-2.0)" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("Licences of 2 packages");
});

test("a package under another licence, or none, is refused by name", () => {
  const { status, stderr } = checked({
    fine: "ISC",
    copyleft: "AGPL-3.0-only",
    both: "(MIT AND GPL-2.0-only)",
    silent: undefined,
    strange: "SEE LICENSE IN terms.txt",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("copyleft 1.0.0: AGPL-3.0-only");
  expect(stderr).toContain("both 1.0.0: (MIT AND GPL-2.0-only)");
  expect(stderr).toContain("silent 1.0.0: none given");
  expect(stderr).toContain("strange 1.0.0: SEE LICENSE IN terms.txt");
  expect(stderr).not.toContain("fine");
});
