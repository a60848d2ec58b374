import { expect, test } from "vitest";
import { hasProfile, profileKind } from "../../../../src/features/explore/profile-kind";
import { builtAreas } from "../../../built-data";

const areas = builtAreas();
const LSOAS = areas.rowOf;
/** A map of neighbourhoods of 2011, where the one that was divided since is still one. */
const OF_2011 = new Map([["E02001424", 0]]);

test.each([
  ["E01006412", "lsoa"],
  ["E02001332", "msoa"],
  ["E08000012", "borough"],
  ["E05015277", "ward"],
  ["E14001100", "constituency"],
  ["E02001424", null],
  ["E02000001", null],
  ["E01000001", null],
  [null, null],
])("%s opens a profile of kind %s", (code, kind) => {
  expect(profileKind(code, areas, LSOAS)).toBe(kind);
  expect(hasProfile(code, areas, LSOAS)).toBe(kind !== null);
});

test("a neighbourhood of 2011 is opened on a map of neighbourhoods of 2011", () => {
  expect(profileKind("E02001424", areas, OF_2011)).toBe("msoa");
  expect(profileKind("E02000001", areas, OF_2011)).toBeNull();
});
