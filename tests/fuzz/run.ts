/**
 * Reads thousands of changed inputs with one parser. In a process of its own, so that one that never comes
 * back can be ended by the test that started it; it says "." each time that it has come a bit further.
 *
 *     tsx tests/fuzz/run.ts PARSER CASES SEED
 */
import fc from "fast-check";

import { PARSERS } from "./parsers";

const OFTEN = 200;

const [name = "", cases = "", seed = ""] = process.argv.slice(2);
const parser = PARSERS[name];
if (parser === undefined) throw new Error(`No parser is called ${name}`);

const before = Object.getOwnPropertyNames(Object.prototype).join();
let done = 0;

await fc.assert(
  fc.asyncProperty(parser.cases, async (input) => {
    await parser.read(input as never);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== before)
      throw new Error("a property was written on every object");
    if (++done % OFTEN === 0) process.stdout.write(".");
  }),
  { numRuns: Number(cases), seed: Number(seed) },
);
process.stdout.write(`${done} cases`);
