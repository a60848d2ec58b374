// npm test: lint and build beside the unit tests, then the tests that need the built app.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn, job } from "./jobs.mjs";

const counts = process.env.TEST_COUNTS ?? join(mkdtempSync(join(tmpdir(), "atlas-")), "counts");
writeFileSync(counts, "", { flag: "a" });
process.env.TEST_COUNTS = counts;

const tests = (project) => () =>
  job(`${project} tests`, ["vitest", "run", "--project", project], { live: true });

const first = await Promise.all([
  inTurn(tests("unit"), tests("browser"), tests("documents")),
  inTurn(
    () => job("build", ["npm", "run", "-s", "build"]),
    () => job("lint", ["npm", "run", "-s", "lint"]),
  ),
]);
const passed = first.every(Boolean) && (await tests("e2e")());

const total = [0, 0, 0];
for (const line of readFileSync(counts, "utf8").trim().split("\n")) {
  line.split(" ").forEach((count, at) => (total[at] += Number(count)));
}
process.stdout.write(`\nAll tests: ${total[0]} passed, ${total[1]} failed, ${total[2]} skipped\n`);
process.exit(passed ? 0 : 1);
