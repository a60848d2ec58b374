import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameOf } from "../../../src/domain/file-name";

test("a file is called by whole words of its title", () => {
  expect(fileNameOf("Still poor today")).toBe("still-poor-today");
  expect(fileNameOf("Café: £5m – “ok”?")).toBe("cafe-5m-ok");
  expect(fileNameOf("…")).toBe("reach-atlas");
});

test("made-up data say so in front, where nothing cuts it off", () => {
  const long =
    "Neighbourhoods of persistent need that are not reached, by number missing (synthetic)";
  expect(fileNameOf(long, { synthetic: true })).toBe(
    "synthetic-neighbourhoods-of-persistent-need-that-are-not-reached-by-number",
  );
  expect(fileNameOf("Synthetic participants", { synthetic: true })).toBe("synthetic-participants");
});

test("any title gives a name that any disk takes, with every word whole", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 5_000 }),
      fc.boolean(),
      (title, synthetic) => {
        const name = fileNameOf(title, { synthetic });
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(80);
        if (synthetic) expect(name.split("-").slice(0, 3)).toContain("synthetic");
      },
    ),
  );
});
