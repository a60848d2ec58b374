import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { pageBlock } from "../../../../src/domain/indicator-page/page-block";
import {
  fitNotes,
  pagePlaces,
  placesAsked,
} from "../../../../src/domain/indicator-page/page-places";
import { LARGER_AREAS } from "../../../../src/domain/larger-areas";
import { measureOf } from "../../../../src/domain/measure-releases";
import { searchOf, viewOf } from "../../../../src/domain/deck/view-search";
import { linkFaults } from "../../../../src/domain/link-faults";
import { WORKED_OUT } from "../../../../src/domain/tiers";
import { builtAreas, builtValues } from "../../../built-data";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../../public/data", file), "utf8"));

const areas = builtAreas();
const file = v.parse(LARGER_AREAS, read("larger-areas.json"));
const all = pagePlaces(areas, file);
const asked = (...codes: string[]) => placesAsked(codes, all).places;

test("places of every kind are found by code, in the order asked; a code of elsewhere is named", () => {
  const { places, unknown } = placesAsked(
    ["E01006413", "E05010935", "E08000011", "E14001584", "E08000003"],
    all,
  );
  expect(places.map(({ kind }) => kind)).toEqual(["area", "ward", "borough", "constituency"]);
  expect(unknown).toEqual(["E08000003"]);
});

test("a ward's count is the sum of the file's areas that best fit it, and says so", () => {
  const raw = read("measures/income-deprived.json") as {
    releases: readonly { year: number; value: readonly (number | null)[] }[];
  };
  const latest = raw.releases.at(-1)!;
  const at = file.ward.units.findIndex(({ code }) => code === "E05010935");
  const sum = latest.value.reduce<number>(
    (total, value, row) => total + (file.ward.of[row] === at ? value! : 0),
    0,
  );
  const values = builtValues("income-deprived", latest.year, areas);
  const block = pageBlock(measureOf("income-deprived"), values, asked("E05010935"), areas);
  expect(block.rows[0]?.[4]).toBe(sum);
  expect(block.lines[0]?.text).toContain(sum.toLocaleString("en-GB"));
  expect(block.tier).toBe(WORKED_OUT);
  expect(fitNotes(asked("E05010935"))[0]).toContain("fits best");
});

test("unknown is said and left out of the chart, never zero", () => {
  const values = builtValues("imd", 2025, areas);
  const [row] = asked("E01006413")[0]!.rows;
  const value = Float64Array.from(values.value, (one, at) => (at === row ? NaN : one));
  const places = asked("E01006413", "E05010935");
  const block = pageBlock(measureOf("imd"), { ...values, value }, places, areas);
  expect(block.lines[0]?.text).toMatch(/^not known/);
  expect(block.rows[0]?.[4]).toBeNull();
  expect(block.drawn?.rows[0]?.dots.map(({ name }) => name)).not.toContain(places[0]!.name);
  expect(block.drawn?.rows[0]?.missing).toEqual([places[0]!.name]);
  expect(block.caveat).toContain("not ranked");
});

test("a link holds places and published measures, and says what it could not use", () => {
  const view = viewOf(
    "?report=indicators&places=E05010935&told=imd.own-2024-abcdef.income-rate.imd",
  );
  expect(view.told).toEqual(["imd", "income-rate"]);
  expect(viewOf(`?${searchOf(view)}`)).toEqual(view);
  expect(linkFaults("?told=imd.wealth")?.sentence).toContain("“wealth”");
});
