// Runs the tools behind `npm test` and `npm run check` side by side, each one's output in one piece.
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { URL } from "node:url";

const BIN = new URL("../node_modules/.bin/", import.meta.url).pathname;

/**
 * One tool, run to its end. What it prints is held until then, unless `live`.
 * @returns whether it succeeded
 */
export const job = (name, [command, ...args], { live = false } = {}) =>
  new Promise((resolve) => {
    const started = Date.now();
    const held = [];
    const child = spawn(command, args, {
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...process.env, PATH: `${BIN}:${process.env.PATH}` },
    });
    child.stdout?.on("data", (chunk) => held.push(chunk));
    child.stderr?.on("data", (chunk) => held.push(chunk));
    const end = (passed, why) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stdout.write(Buffer.concat(held));
      process.stdout.write(`${passed ? "✓" : "✗"} ${name}: ${why} after ${seconds} s\n`);
      resolve(passed);
    };
    child.on("error", (error) => end(false, error.message));
    child.on("close", (code) => end(code === 0, code === 0 ? "done" : `failed (${code})`));
  });

/** Jobs one after another, all of them, so that one run tells every fault. */
export const inTurn = async (...jobs) => {
  let passed = true;
  for (const start of jobs) passed = (await start()) && passed;
  return passed;
};
