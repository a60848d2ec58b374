import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../../src");

test("streets are drawn only on screens that name their makers", () => {
  const files = readdirSync(join(SRC, "features"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx"),
  );
  const holding = (text: string): string[] =>
    files.filter((file) => readFileSync(join(SRC, "features", file), "utf8").includes(text));
  const drawing = holding("<MapView\n        streets=").map((file) => dirname(file));
  expect(drawing.toSorted()).toEqual(["explore/map", "participants/map"]);
  expect(
    holding("<StreetsCredit")
      .map((file) => dirname(file))
      .toSorted(),
  ).toEqual(drawing.toSorted());
});
