import { expect, test } from "vitest";
import { failuresOf } from "../../../src/data/failures-of";

test("only what failed is told, and each is asked for again by itself", () => {
  const asked: string[] = [];
  const query = (name: string, error: Error | null) => ({
    error,
    refetch: () => asked.push(name),
  });
  const failures = failuresOf(
    query("names", null),
    query("areas", new Error("areas.json did not come")),
    query("places", new Error("places.json did not come")),
  );
  expect(failures.map(({ error }) => error.message)).toEqual([
    "areas.json did not come",
    "places.json did not come",
  ]);
  failures[1]!.retry();
  expect(asked).toEqual(["places"]);
});
