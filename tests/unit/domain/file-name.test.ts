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

test("a long title that is cut keeps the word for made-up people, and the programme", () => {
  const title =
    "Neighbourhoods of persistent need that are not reached, by number missing (synthetic participants)";
  const kept = { synthetic: true, programme: "Ways to Work & Households into Work" };
  expect(fileNameOf(title, kept)).toBe(
    "synthetic-neighbourhoods-of-persistent-need-ways-to-work-households-into-work",
  );
  expect(fileNameOf(title, { programme: "Ways to Work" })).toBe(
    "neighbourhoods-of-persistent-need-that-are-not-reached-by-number-ways-to-work",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 500 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.boolean(),
      (any, programme, synthetic) => {
        const name = fileNameOf(any, { synthetic, programme });
        expect(name.length).toBeLessThanOrEqual(80);
        if (synthetic) expect(name.split("-").slice(0, 3)).toContain("synthetic");
        const alone = fileNameOf(programme);
        // Compatible letters of one sign can be many, and a programme as long as that is cut itself.
        if (/[a-z0-9]/.test(programme) && alone.length <= 40)
          expect(`-${name}`.endsWith(`-${alone}`)).toBe(true);
      },
    ),
  );
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
