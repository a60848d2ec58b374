import { expect, test } from "vitest";
import { strengthOf } from "../../../../src/data/participants/passphrase";

test.each([
  ["short", 0],
  ["aaaaaaaaaaaaaaaa", 1],
  ["mersey-ferry1", 2],
  ["otter marble lighthouse", 3],
])("“%s” is of strength %i", (passphrase, level) => {
  expect(strengthOf(passphrase).level).toBe(level);
});

test("a short one says how much is missing, counting what a reader would count", () => {
  expect(strengthOf("short").words).toBe("Too short: 7 more characters.");
  expect(strengthOf("🚢".repeat(11)).words).toBe("Too short: 1 more character.");
});
