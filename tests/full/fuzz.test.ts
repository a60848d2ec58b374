import { spawn } from "node:child_process";
import { describe, it } from "vitest";

import { PARSERS } from "../fuzz/parsers";

const CASES = 20_000;
const SEED = 20261126;
/** Milliseconds without a sign of life before a case is taken to hang: 200 of them take about two seconds. */
const SILENCE = 120_000;

/** What a run says: how far it came, or what it threw, shrunk to the smallest input. */
const runOf = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = ["--import", "tsx", "tests/fuzz/run.ts", name, String(CASES), String(SEED)];
    const run = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let wrong = "";
    const hangs = () => {
      run.kill("SIGKILL");
      reject(new Error(`${name}: no end within 200 cases of ${said.length * 200}, seed ${SEED}`));
    };
    let watch = setTimeout(hangs, SILENCE);
    run.stdout.on("data", (dots: Buffer) => {
      said += dots.toString();
      clearTimeout(watch);
      watch = setTimeout(hangs, SILENCE);
    });
    run.stderr.on("data", (words: Buffer) => (wrong += words.toString()));
    run.on("close", () => {
      clearTimeout(watch);
      resolve(wrong === "" ? said.replace(/^\.*/, "") : wrong);
    });
  });

describe("what others wrote, changed at random", () => {
  it.concurrent.for(Object.keys(PARSERS))(
    "%s: is read or refused, never hangs and writes on no prototype",
    { timeout: 1_800_000 },
    async (name, { expect }) => {
      expect(await runOf(name)).toBe(`${CASES} cases`);
    },
  );
});
