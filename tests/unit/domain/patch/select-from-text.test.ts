import { expect, test } from "vitest";
import { selectFromText } from "../../../../src/domain/patch/select-from-text";
import { toyAreas } from "../../../toy-areas";

const AREAS = {
  ...toyAreas([0, 0, 4, 4, 3]),
  msoa: Uint16Array.from([0, 0, 1, 1, 2]),
  ward: Uint16Array.from([0, 0, 1, 2, 3]),
  msoas: [
    { code: "E02000001", name: "Liverpool 001", title: "Café Quarter, North", borough: 0 },
    { code: "E02000002", name: "Knowsley 001", title: "Whiston & Cronton", borough: 4 },
    { code: "E02000003", name: "St. Helens 001", title: "Haydock", borough: 3 },
  ],
  wards: [
    { code: "E05000001", name: "Central", borough: 0 },
    { code: "E05000002", name: "Central", borough: 4 },
    { code: "E05000003", name: "Park", borough: 4 },
    { code: "E05000004", name: "Haydock", borough: 3 },
    { code: "E05000005", name: "Waterfront", borough: 0 },
  ],
};
const POSTCODES = new Map([["L281ND", 2]]);
const select = (text: string) =>
  selectFromText(text, AREAS, {
    find: (postcode) => POSTCODES.get(postcode.replaceAll(" ", "").toUpperCase()),
    earlier: [
      { code: "E01000099", name: "Area 009Z", year: 2011, rows: [4, 3], became: "divided" },
    ],
  });

test.each([
  ["E01006412 E01006414", [0, 2]],
  ["e01006412;E01006413\tE01006414", [0, 1, 2]],
  ["L28 1ND", [2]],
  ["l281nd, E01006412", [0, 2]],
  ["Café Quarter, North", [0, 1]],
  ["whiston and cronton", [2, 3]],
  ["E02000003", [4]],
  ["Knowsley 001", [2, 3]],
  ["Area 002A", [1]],
  ["Park", [3]],
  ["Central ward (Knowsley)", [2]],
  ["Liverpool\nSt. Helens", [0, 1, 4]],
  ["E08000011", [2, 3]],
  ["E01000099", [3, 4]],
  ["e01000099", [3, 4]],
  ["Area 009Z", [3, 4]],
  ["Saint Helens", [4]],
  ["Liverpool City Region", [0, 1, 2, 3, 4]],
])("%s", (text, rows) => {
  const selection = select(text);
  expect(selection.rows).toEqual(rows);
  expect(selection.notUnderstood).toEqual([]);
});

test("the same name for two kinds of place takes the first and says so", () => {
  expect(select("Haydock").understood).toEqual([
    { text: "Haydock", as: "neighbourhood", rows: [4], also: ["ward"] },
  ]);
  expect(select("Haydock ward").understood).toMatchObject([{ as: "ward", rows: [4], also: [] }]);
});

test.each([
  ["Central", "Central", "add the borough"],
  ["M1 1AA", "M1 1AA", "no postcode of the region"],
  ["E01000001", "E01000001", "no area of the region has this code"],
  ["Atlantis, Liverpool", "Atlantis", "not a code, postcode or place"],
  ["Code: E01006412", "Code:", "not a code, postcode or place"],
  ["Waterfront", "Waterfront", "no area lies mostly in this ward"],
])("%s: what is not understood comes back", (text, left, reason) => {
  const { notUnderstood } = select(text);
  expect(notUnderstood).toHaveLength(1);
  expect(notUnderstood[0]?.text).toBe(left);
  expect(notUnderstood[0]?.reason).toContain(reason);
});

test("nothing pasted selects nothing", () => {
  expect(select(" \n\n ,, ")).toEqual({ rows: [], understood: [], notUnderstood: [] });
});
