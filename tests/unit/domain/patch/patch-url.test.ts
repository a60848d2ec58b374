import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine } from "../../../../src/domain/clean-text";
import { patchCodes, patchOn, toggled } from "../../../../src/domain/patch/patch";
import { printPatchFile, readPatchFile } from "../../../../src/domain/patch/patch-file";
import { patchesFromUrl, patchesToUrl } from "../../../../src/domain/patch/patch-url";
import { toyAreas } from "../../../toy-areas";

const anyPatches = fc.array(
  fc.record({
    // A name is one clean line from the moment it is typed or read.
    name: fc
      .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 12 }))
      .map(cleanLine),
    codes: fc
      .uniqueArray(fc.integer({ min: 0, max: 999_999 }), { maxLength: 60 })
      .map((numbers) => numbers.map((n) => `E01${String(n).padStart(6, "0")}`).toSorted()),
  }),
  { maxLength: 4 },
);

test("patches survive the URL under any name, and nothing needs escaping", () => {
  fc.assert(
    fc.property(anyPatches, (patches) => {
      const text = patchesToUrl(patches);
      expect(new URLSearchParams({ text }).toString()).toBe(`text=${text}`);
      expect(patchesFromUrl(text)).toEqual({ ok: true, patches });
    }),
  );
});

test("a plain name can be read in the text", () => {
  expect(patchesToUrl([{ name: "Bootle North", codes: ["E01006412"] }])).toBe("Bootle-North_1jjw5");
});

test("no text throws", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof patchesFromUrl(text).ok === "boolean"));
  fc.assert(fc.property(fc.string(), (text) => !readPatchFile(text).ok));
  for (const wrong of ["a", "a_2jjw5", "a.zz_1jjw5", "a.ffffff._1jjw5", "a_1jjw5_b"]) {
    expect(patchesFromUrl(wrong).ok, wrong).toBe(false);
  }
});

test("patches survive a file, and later keys do no harm", () => {
  fc.assert(
    fc.property(anyPatches, (patches) => {
      expect(readPatchFile(printPatchFile(patches))).toEqual({ ok: true, patches });
    }),
  );
  const later = {
    format: "reach-atlas/patches",
    version: 1,
    colour: "red",
    patches: [{ name: "a", codes: [], owner: "x" }],
  };
  expect(readPatchFile(JSON.stringify(later))).toEqual({
    ok: true,
    patches: [{ name: "a", codes: [] }],
  });
});

test.each([
  ["not json", "not JSON"],
  ['{"format":"reach-atlas/deck","version":1}', "no patches"],
  [
    '{"format":"reach-atlas/patches","version":2,"patches":[]}',
    "version 2; this atlas reads version 1",
  ],
  [
    '{"format":"reach-atlas/patches","version":1,"patches":[{"name":"a","codes":["E02000001"]}]}',
    "patches.0.codes.0",
  ],
  ['{"format":"reach-atlas/patches","version":1}', "patches"],
])("%s is refused with its reason", (text, reason) => {
  const read = readPatchFile(text);
  expect(read.ok ? "" : read.message).toContain(reason);
});

test("codes that this edition does not have are named", () => {
  const areas = toyAreas([0, 0, 4]);
  const { patch, unknown } = patchOn(
    { name: "p", codes: ["E01006414", "E01000001", "E01006412"] },
    areas,
  );
  expect(patch.rows).toEqual([0, 2]);
  expect(unknown).toEqual(["E01000001"]);
  expect(patchCodes(patch, areas).codes).toEqual(["E01006412", "E01006414"]);
});

test("toggling adds in order and takes out", () => {
  expect(toggled([1, 3], 2)).toEqual([1, 2, 3]);
  expect(toggled([1, 2, 3], 2)).toEqual([1, 3]);
});
