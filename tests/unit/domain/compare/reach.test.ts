import { expect, test } from "vitest";
import { reach } from "../../../../src/analysis/reach";
import { textOf } from "../../../../src/domain/area-sentence";
import { BOROUGHS } from "../../../../src/domain/boroughs";
import { reachRows, type ReachRow } from "../../../../src/domain/compare/reach-rows";
import { reachFinding, reachSentence } from "../../../../src/domain/compare/reach-sentence";
import { placesOf } from "../../../../src/domain/place";
import { builtEngland } from "../../../built-england";

const PLACES = placesOf(builtEngland().releases.at(-1)!);
const named = (name: string) => PLACES.find((place) => place.name === name)!;
const RESIDENTS = BOROUGHS.map(() => 100_000);
const released = (figure: readonly number[]) => ({
  low: Int32Array.from(figure, (one) => (Number.isNaN(one) ? 0 : one - 2)),
  high: Int32Array.from(figure, (one) => (Number.isNaN(one) ? 4 : one + 2)),
  figure: Float64Array.from(figure),
  unknown: new Uint8Array(figure.length),
});
// Liverpool, Wirral, Sefton, St Helens, Knowsley, Halton: Halton's count is withheld.
const REACHED = {
  boroughs: released([400, 100, 100, 90, 300, NaN]),
  region: released([1_000]),
};
const rowsFor = (...names: string[]): readonly ReachRow[] =>
  reachRows(names.map(named), [], REACHED, RESIDENTS, reach);

test("rates by hand, the region of all residents, nothing outside it", () => {
  const [liverpool, region, ...more] = rowsFor("Liverpool", "Manchester", "Liverpool City Region");
  expect(more).toEqual([]);
  expect(liverpool).toMatchObject({ participants: "400", rate: 4, residents: 100_000 });
  expect(region!.rate).toBeCloseTo(1_000 / 600, 12);
  expect(liverpool!.low).toBeLessThan(4);
  expect(liverpool!.high).toBeGreaterThan(4);
});

test("what disclosure control withholds has no rate, and is never zero", () => {
  const [halton] = rowsFor("Halton");
  expect(halton!.participants).toBe("fewer than 5");
  expect([halton!.figure, halton!.rate, halton!.low, halton!.high]).toEqual([NaN, NaN, NaN, NaN]);
  expect(reachSentence("All programmes", [halton!])).toBeUndefined();
});

test("the sentence claims no order that the intervals do not bear", () => {
  const clear = textOf(reachSentence("Synthetic participants", rowsFor("Liverpool", "Wirral"))!);
  expect(clear).toBe(
    "Synthetic participants, per 1,000 residents: 4.0 in Liverpool (95% interval 3.6 to 4.4) and 1.0 in Wirral (0.8 to 1.2).",
  );
  const same = textOf(reachSentence("All programmes", rowsFor("Wirral", "Sefton", "St Helens"))!);
  expect(same).toMatch(
    /All the intervals overlap, so these figures put no borough before another\.$/,
  );
  const some = textOf(reachSentence("All programmes", rowsFor("Liverpool", "Wirral", "Sefton"))!);
  expect(some).toMatch(/Wirral and Sefton are too close to rank: their intervals overlap\.$/);
});

test("the heading gives the ends, and says where they cannot be told apart", () => {
  expect(reachFinding(rowsFor("Liverpool", "Wirral"))).toBe(
    "From 1.0 participants per 1,000 residents in Wirral to 4.0 in Liverpool",
  );
  expect(reachFinding(rowsFor("Wirral", "Sefton"))).toMatch(/but their intervals overlap$/);
  expect(reachFinding(rowsFor("Halton"))).toBe("No borough’s reach can be shown");
});

test("pairs are named where not each overlaps each", () => {
  const row = (name: string, low: number, high: number): ReachRow => ({
    ...rowsFor("Liverpool")[0]!,
    place: named(name),
    ...{ low, high, rate: (low + high) / 2 },
  });
  const rows = [row("Liverpool", 1, 3), row("Wirral", 2.5, 4), row("Sefton", 3.5, 5)];
  expect(textOf(reachSentence("All programmes", rows)!)).toMatch(
    /intervals overlap of Sefton and Wirral; of Wirral and Liverpool: we cannot say which of the two/,
  );
});
