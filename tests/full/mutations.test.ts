import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { MUTATIONS, type Mutation } from "./mutations";

const ROOT = join(import.meta.dirname, "../..");
const COPIED = ["src", "tests", "scripts", "data", "public", "package.json", "tsconfig.json"];
const CONFIGS = ["vite.config.ts", "vitest.config.ts", "index.html"];

/** A copy to make wrong: what somebody works on stays as it is. */
const copy = mkdtempSync(join(tmpdir(), "mutations-"));
for (const name of [...COPIED, ...CONFIGS]) {
  cpSync(join(ROOT, name), join(copy, name), { recursive: true });
}
symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

/** The unit tests that reach a file, until one fails. @returns whether all passed */
const passes = (file: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const own = /^(VITEST|TEST_COUNTS|CI$)/;
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
    const options = ["related", file, "--run", "--project", "unit", "--bail", "1"];
    const child = spawn(
      process.execPath,
      [
        join(ROOT, "node_modules/vitest/vitest.mjs"),
        ...options,
        "--reporter=dot",
        "--passWithNoTests",
      ],
      { cwd: copy, env, stdio: ["ignore", "pipe", "inherit"] },
    );
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      // A run that broke down has caught nothing.
      if (code !== 0 && !/Tests .*failed|Failed Suites/.test(said)) reject(new Error(said));
      else resolve(code === 0);
    });
  });

const survives = async ({ file, from, to }: Mutation): Promise<boolean> => {
  const path = join(copy, file);
  const right = readFileSync(path, "utf8");
  writeFileSync(
    path,
    right.replace(from, () => to),
  );
  try {
    return await passes(file);
  } finally {
    writeFileSync(path, right);
  }
};

test("each mutation changes one place that is there", () => {
  const wrong = MUTATIONS.filter(
    ({ file, from }) => readFileSync(join(ROOT, file), "utf8").split(from).length !== 2,
  );
  expect(wrong).toEqual([]);
});

test("the tests pass before anything is made wrong", async () => {
  expect(await passes("src/domain/classify.ts")).toBe(true);
});

test("of all mutations nine in ten are caught by unit tests", async () => {
  const survivors: string[] = [];
  for (const mutation of MUTATIONS) {
    const survived = await survives(mutation);
    const { file, from, to } = mutation;
    const line = `${survived ? "survived" : "caught"}: ${file}: ${from} → ${to}`;
    process.stdout.write(`${line}\n`);
    if (survived) survivors.push(line);
  }
  expect(survivors.length, survivors.join("\n")).toBeLessThanOrEqual(MUTATIONS.length / 10);
});
