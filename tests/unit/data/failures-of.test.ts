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

test("a file that two queries want is told once, and both are asked again", () => {
  const asked: string[] = [];
  const query = (name: string, message: string) => ({
    error: new Error(message),
    refetch: () => asked.push(name),
  });
  const failures = failuresOf(
    query("positions", "positions.json is missing"),
    query("start", "positions.json is missing"),
    query("names", "names.json is missing"),
    query("paths", "positions.json is missing"),
  );
  expect(failures.map(({ error }) => error.message)).toEqual([
    "positions.json is missing",
    "names.json is missing",
  ]);
  failures[0]!.retry();
  expect(asked).toEqual(["positions", "start", "paths"]);
});
