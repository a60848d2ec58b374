import { appendFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Closes a run with one plain line of counts, readable by any CI that knows no Vitest. In CI a test
 * that does not run is a fault: what it proves elsewhere is not proved here.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      if (module.state() === "failed" && [...module.children.allTests()].length === 0)
        count.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== "pending") count[state]++;
        if (state === "skipped") skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
      }
    }
    const { TEST_COUNTS, CI } = process.env;
    if (CI === "true" && skipped.length > 0) {
      process.stdout.write(`\nSkipped, which fails in CI:\n  ${skipped.join("\n  ")}\n`);
      process.exitCode = 1;
    }
    if (TEST_COUNTS !== undefined) {
      appendFileSync(TEST_COUNTS, `${count.passed} ${count.failed} ${count.skipped}\n`);
    }
    process.stdout.write(
      `\nTests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`,
    );
  }
}
