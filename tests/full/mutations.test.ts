import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MUTATIONS } from "../mutations/mutations";

const ROOT = join(import.meta.dirname, "../..");

/** What the run says, line by line (tests/mutations/run.ts). */
const told = (): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    // The run is a Vitest of its own, which is not to take this one's settings.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST_COUNTS|CI$)/.test(name)),
    );
    const run = spawn(process.execPath, ["--import", "tsx", "tests/mutations/run.ts"], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let wrong = "";
    run.stdout.on("data", (lines: Buffer) => (said += lines.toString()));
    run.stderr.on("data", (lines: Buffer) => (wrong += lines.toString()));
    run.on("error", reject);
    run.on("close", (code) => {
      if (code === 0) resolve(said.trim().split("\n"));
      else reject(new Error(`${said}\n${wrong}`));
    });
  });

test("of all mutations nine in ten are caught by the unit tests named", async () => {
  const lines = await told();
  expect([lines[0], lines.at(-1)], "the tests pass on the source as it stands").toEqual([
    "right",
    "right",
  ]);
  const outcomes = lines.slice(1, -1);
  expect(outcomes).toHaveLength(MUTATIONS.length);
  const missed = outcomes.filter((line) => !line.startsWith("caught "));
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(MUTATIONS.length / 10);
});
