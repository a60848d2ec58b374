import { expect, test } from "vitest";
import { changeFinding, movedFinding } from "../../../../src/domain/compare/findings";
import type { PlaceSummary } from "../../../../src/domain/place-summary";

const place = (name: string, year: number, poor: number): PlaceSummary => ({
  place: { code: name, name, kind: "district" },
  year,
  lsoas: 100,
  deciles: [poor, 0, 100 - poor, 0, 0, 0, 0, 0, 0, 0],
  figures: {},
  unknown: {},
});
const span = (name: string) => [place(name, 2004, 40), place(name, 2025, 20)] as const;

test("two places that moved alike are both, three are all three, one is named", () => {
  const [halton, wirral, sefton] = [span("Halton"), span("Wirral"), span("Sefton")];
  expect(changeFinding([halton])).toBe("2004 to 2025: Halton less deprived relative to England");
  expect(changeFinding([halton, wirral])).toBe(
    "2004 to 2025: both less deprived relative to England",
  );
  expect(changeFinding([halton, wirral, sefton])).toBe(
    "2004 to 2025: all three less deprived relative to England",
  );
});

test("one neighbourhood is, two are", () => {
  expect(movedFinding("2004", "2025", Float64Array.of(-1, 2, 1, 0, NaN))).toBe(
    "Of 4 neighbourhoods, 1 is in a more deprived tenth of England in the right map, 2 in a less deprived one",
  );
  expect(movedFinding("2004", "2025", Float64Array.of(-1, -2))).toBe(
    "Of 2 neighbourhoods, 2 are in a more deprived tenth of England in the right map, 0 in a less deprived one",
  );
});
