/**
 * Makes the source wrong in one place at a time, in memory, and runs the unit tests that are to notice. A
 * process of its own, because one Vitest does not run within another. For each mutation one line:
 *
 *     tsx tests/mutations/run.ts
 *     caught|survived|slow FILE: FROM → TO
 *
 * A test that was too slow has noticed nothing. Before them and
 * after them "right", when all those tests pass on the source as it stands.
 */
import { join } from "node:path";
import { mergeConfig, type Plugin } from "vite";
import { createVitest, type TestModule } from "vitest/node";
import app from "../../vite.config";
import { MUTATIONS, type Mutation } from "./mutations";

const ROOT = join(import.meta.dirname, "../..");
/** Milliseconds for one test, far more than any takes. */
const PATIENCE = 120_000;

let now: Mutation | null = null;

const wrong: Plugin = {
  name: "one-mutation",
  enforce: "pre",
  transform: (code, id) => {
    const mutation = now;
    if (mutation === null || id.split("?")[0] !== join(ROOT, mutation.file)) return null;
    return { code: code.replace(mutation.from, () => mutation.to), map: null };
  },
};

const vitest = await createVitest(
  "test",
  {
    root: ROOT,
    config: false,
    watch: false,
    include: ["tests/unit/**/*.test.ts"],
    environment: "node",
    isolate: false,
    bail: 1,
    testTimeout: PATIENCE,
    reporters: [{}],
  },
  mergeConfig(app({ command: "serve", mode: "test" }), { plugins: [wrong] }),
);
const all = await vitest.globTestSpecifications();

const messagesOf = (module: TestModule): readonly string[] => [
  ...module.errors().map(({ message }) => message),
  ...[...module.children.allTests()].flatMap((each) =>
    (each.result().errors ?? []).map(({ message }) => message),
  ),
];

type Outcome = "right" | "caught" | "slow";

/** Runs the test files named, until one test fails. */
const outcomeOf = async (tests: readonly string[]): Promise<Outcome> => {
  const files = tests.map((test) => join(ROOT, `tests/unit/${test}.test.ts`));
  const chosen = all.filter(({ moduleId }) => files.includes(moduleId));
  if (chosen.length < tests.length) throw new Error(`Not all of these are tests: ${tests.join()}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  if (unhandledErrors.length > 0) throw unhandledErrors[0];
  if (testModules.every((module) => module.ok())) return "right";
  return testModules.flatMap(messagesOf).every((message) => message.includes("timed out in"))
    ? "slow"
    : "caught";
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const every = [...new Set(MUTATIONS.flatMap(({ tests }) => tests))];

say(await outcomeOf(every));
for (const mutation of MUTATIONS) {
  const { file, from, to, tests } = mutation;
  now = mutation;
  vitest.invalidateFile(join(ROOT, file));
  const outcome = await outcomeOf(tests);
  say(`${outcome === "right" ? "survived" : outcome} ${file}: ${from} → ${to}`);
  now = null;
  vitest.invalidateFile(join(ROOT, file));
}
// What was made wrong was made right again each time.
say(await outcomeOf(every));
await vitest.close();
process.exit(0);
