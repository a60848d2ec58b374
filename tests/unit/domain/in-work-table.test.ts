import { expect, test } from "vitest";
import { csvOf } from "../../../src/data/export/csv";
import { inWorkMeasure, MODELLED_IN_WORK_MEASURE } from "../../../src/domain/in-work-measures";
import { inWorkTable } from "../../../src/domain/in-work-table";

const measure = inWorkMeasure("income-after-housing")!;
const TOLD = {
  title: "Income",
  chosen: "All",
  source: "Office for National Statistics",
  licences: ["A licence."],
  link: "https://example.org/",
  day: new Date("2026-11-22T00:00:00Z"),
};
const table = inWorkTable({
  ...TOLD,
  measure,
  rows: [
    {
      code: "E02001332",
      name: "Knowsley 006",
      borough: "Knowsley",
      when: "2020",
      value: 22_200,
      low: 19_600,
      high: 25_200,
    },
    { code: "E02001333", name: "Knowsley 007", borough: "Knowsley", when: "2020", value: NaN },
  ],
});

test("every line of the file carries interval, trust and caveat", () => {
  const [header, first] = csvOf(table).split("\r\n");
  expect(header).toContain("value,interval_low,interval_high,provisional,trust,caveat");
  expect(first).toContain('22200,19600,25200,no,"Official, wide interval",');
  expect(first).toContain(measure.caveat);
});

test("unknown is an empty cell, never zero", () => {
  expect(csvOf(table).split("\r\n")[2]).toContain("2020,,,,no");
});

test("the model's range is not called an interval of 95%", () => {
  const model = MODELLED_IN_WORK_MEASURE;
  const columns = inWorkTable({ ...TOLD, measure: model, rows: [] }).columns;
  expect(model.tier).toBe("Experimental");
  expect(JSON.stringify(columns)).toMatch(/range under the assumptions/);
  expect(JSON.stringify(columns)).not.toMatch(/95%/);
});
