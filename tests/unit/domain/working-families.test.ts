import { expect, test } from "vitest";
import { placesOf, type Place } from "../../../src/domain/place";
import {
  boroughsAgainstEngland,
  fromLowestShare,
  workingFamiliesOf,
  workingShareOfEngland,
} from "../../../src/domain/working-families";
import { builtEngland } from "../../built-england";
import { builtInWork } from "../../built-in-work";

const { boroughs } = builtInWork();
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const of = (kind: Place["kind"]) => PLACES.filter((place) => place.kind === kind);
const named = (name: string) => PLACES.find((place) => place.name === name)!;

test("the national table and the region's own table count the same children", () => {
  of("borough").forEach(({ code, ...rest }) => {
    const at = boroughs.codes.indexOf(code);
    expect(workingFamiliesOf(boroughs, { code, ...rest })).toMatchObject({
      working: boroughs.children.working[at],
      notWorking: boroughs.children.notWorking[at],
    });
  });
});

test("a combined authority, the region and a district made of former ones are sums", () => {
  // North Yorkshire: its seven former districts, by hand from the publisher's table.
  expect(workingFamiliesOf(boroughs, named("North Yorkshire"))).toMatchObject({
    working: 10_676,
    notWorking: 4_304,
  });
  const ours = of("borough").map((place) => workingFamiliesOf(boroughs, place)!.working);
  expect(workingFamiliesOf(boroughs, named("Liverpool City Region"))!.working).toBe(
    ours.reduce((sum, count) => sum + count, 0),
  );
});

test("what the source lacks is unknown, and England says what it is told without", () => {
  expect(workingFamiliesOf(boroughs, named("Somerset"))).toBeUndefined();
  expect(workingFamiliesOf(boroughs, named("England"))!.lacking).toEqual(["Somerset"]);
  expect(workingShareOfEngland(boroughs)).toBeCloseTo(70.696, 3);
});

test("the six are among the lowest shares of England, which is said with the figures", () => {
  const places = of("borough").map(
    (place) => fromLowestShare(boroughs, workingFamiliesOf(boroughs, place)!.share).place,
  );
  expect(places.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 7, 8]);
  expect(boroughsAgainstEngland(boroughs)).toBe(
    "In England 70.7% of children on low income are in working families, in the six boroughs 52.7% to 59.2%: what is unusual there is how many children on low income are in families without work.",
  );
});

test("where the boroughs are as others are, nothing is called unusual", () => {
  const { england } = boroughs.children;
  const alike = {
    ...boroughs,
    children: {
      ...boroughs.children,
      england: {
        ...england,
        working: england.working.map(() => 70),
        notWorking: england.notWorking.map(() => 30),
      },
    },
  };
  expect(boroughsAgainstEngland(alike)).not.toContain("unusual");
});
