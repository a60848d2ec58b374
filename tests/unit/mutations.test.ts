import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MUTATIONS } from "../mutations/mutations";

const ROOT = join(import.meta.dirname, "../..");

// tests/full/mutations.test.ts makes them; a line that has moved is to be noticed at once.
test("each mutation changes one place that is there", () => {
  const wrong = MUTATIONS.filter(
    ({ file, from }) => readFileSync(join(ROOT, file), "utf8").split(from).length !== 2,
  );
  expect(wrong).toEqual([]);
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(40);
});
