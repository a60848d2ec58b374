import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { boroughSummaries, type SummaryTask } from "../../../src/analysis/area-summaries";
import { RELEASE_TABLE } from "../../../src/domain/artefact";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { measureOf, releaseShown } from "../../../src/domain/measure-releases";
import { MEASURES, type MeasureId } from "../../../src/domain/measures";
import { rankColumnOf } from "../../../src/domain/release-columns";
import { builtAreas, builtValues } from "../../built-data";
import { builtEngland } from "../../built-england";

const table = v.parse(
  RELEASE_TABLE,
  JSON.parse(
    readFileSync(join(import.meta.dirname, "../../../public/data/releases/2025.json"), "utf8"),
  ),
);
const england = builtEngland().releases.find(({ year }) => year === 2025)!;
const release = releaseShown("imd", 2025);
const areas = builtAreas();

const task = (id: MeasureId, published: boolean): SummaryTask => ({
  table,
  release,
  measure: measureOf(id),
  england: published ? england : undefined,
});

const ranked = MEASURES.filter(({ id }) => {
  const column = release.columns[id];
  const isRanked = column !== undefined && rankColumnOf(id, column) !== undefined;
  return isRanked && england.measures[id]?.average_rank !== undefined;
});

describe("the Indices' own population of mid-2022", () => {
  it.each(["pop_total", "pop_0_15", "pop_60plus", "pop_working_age_emp"])(
    "adds up to the published %s of every borough",
    (column) => {
      BOROUGHS.forEach(({ code }, at) => {
        const sum = table.columns[column]!.reduce<number>(
          (total, people, row) => (table.borough[row] === at ? total + people! : total),
          0,
        );
        expect(sum).toBe(england.populations[column]![england.codes.indexOf(code)]);
      });
    },
  );

  it("gives Knowsley 006A the shares worked out by hand from the publisher's two files", () => {
    const row = areas.rowOf.get("E01006412")!;
    const share = (id: MeasureId) => builtValues(id, 2025, areas).value[row];
    expect(share("income-rate")).toBeCloseTo((100 * 1025) / 1565, 10);
    expect(share("employment-rate")).toBeCloseTo((100 * 380) / 931, 10);
    expect(share("children-rate")).toBeCloseTo((100 * 325) / 362, 10);
    expect(share("older-people-rate")).toBeCloseTo((100 * 180) / 337, 10);
  });

  it("shows 100% where the publisher counts more people than live there, and says in how many", () => {
    for (const [id, few] of [
      ["children-rate", 7],
      ["older-people-rate", 3],
    ] as const) {
      const { value, of, per } = builtValues(id, 2025, areas);
      const over = [...value.keys()].filter((row) => of![row]! > per![row]!);
      expect(over).toHaveLength(few);
      expect(over.map((row) => value[row])).toEqual(over.map(() => 100));
      expect(measureOf(id).caveat).toContain(`In ${few} areas`);
      expect(Math.max(...value.filter((each) => !Number.isNaN(each)))).toBe(100);
    }
  });

  it("says which area's population was not read but worked out", () => {
    const row = areas.rowOf.get("E01033228")!;
    for (const id of ["income-rate", "children-rate"] as const)
      expect(measureOf(id).caveat).toContain(areas.names[row]!);
  });
});

describe("summary measures of 2025 computed from it", () => {
  it.each(ranked.map(({ id }) => id))("%s: the published average rank, to its rounding", (id) => {
    for (const { code, figures } of boroughSummaries(task(id, false))) {
      const published = england.measures[id]!.average_rank!;
      expect(figures.average_rank!.basis).toBe("computed");
      const off = figures.average_rank!.value - published.values[england.codes.indexOf(code)]!;
      expect(Math.abs(off)).toBeLessThanOrEqual(0.0051);
    }
  });

  it("imd: the published extent and local concentration, to their rounding", () => {
    for (const { code, figures } of boroughSummaries(task("imd", false))) {
      const at = england.codes.indexOf(code);
      const off = (id: "extent" | "local_concentration") =>
        Math.abs(figures[id]!.value - england.measures.imd![id]!.values[at]!);
      expect(off("extent")).toBeLessThanOrEqual(0.000051);
      expect(off("local_concentration")).toBeLessThanOrEqual(0.0051);
    }
  });

  it("are not shown where the publisher's own are", () => {
    for (const { figures } of boroughSummaries(task("imd", true)))
      for (const id of ["average_rank", "extent", "local_concentration"] as const)
        expect(figures[id]!.basis).toBe("published");
  });
});
