import { expect, test } from "vitest";
import { tellFigure } from "../../../src/domain/deck/live-figure";
import { toldText } from "../../../src/domain/deck/live-text";
import { viewOf } from "../../../src/domain/deck/view-search";
import { patchesToUrl } from "../../../src/domain/patch/patch-url";
import { ordinal, whole } from "../../../src/domain/format";
import { slideOfView } from "../../../src/features/present/take-away/view-slide";
import { builtFacts } from "../../built-facts";

const facts = builtFacts();
const { areas } = facts;
const told = (text: string): string => toldText(text, facts);
const always = facts.persistence.get("always-10")!;

test("a report on an area goes into a deck as a slide of it, each figure live", () => {
  for (const row of [0, 17, 400, areas.count - 1]) {
    const code = areas.codes[row]!;
    const slide = slideOfView(viewOf(`?area=${code}&report=area&measure=crime`));
    expect(told(slide.title)).toContain(areas.names[row]!.split(" ").at(-1));
    expect(told(slide.figure)).toBe(ordinal(facts.releases.at(-1)!.value[row]!));
    const lines = told(slide.text).split("\n");
    expect(lines[1]).toMatch(always.persistent[row] === 1 ? /: yes$/ : /: no$/);
    expect(lines[2]).toBe(`${whole(areas.residents[row]!)} residents`);
    expect(slide.callouts.map(({ area }) => area)).toEqual([code]);
    const view = viewOf(`?${slide.view}`);
    expect([view.area, view.report, view.measure]).toEqual([code, null, "imd"]);
  }
});

test("a report on a patch goes into a deck as a slide of that patch alone", () => {
  const rows = [3, 4, 5, 500, 501];
  const north = { name: "North", codes: rows.map((row) => areas.codes[row]!) };
  const south = { name: "South", codes: [areas.codes[900]!] };
  const slide = slideOfView(
    viewOf(`?patches=${patchesToUrl([south, north])}&patch=2&report=patch`),
  );
  const poor = rows.filter((row) => always.persistent[row] === 1);
  const people = (of: readonly number[]) =>
    whole(of.reduce((sum, row) => sum + areas.residents[row]!, 0));
  expect(slide.title).toBe("North");
  expect(told(slide.figure)).toBe(String(poor.length));
  expect(told(slide.text)).toMatch(new RegExp(`^of its ${rows.length} areas have been `));
  expect(told(slide.text)).toContain(`${people(poor)} of its ${people(rows)} residents live there`);
  expect(viewOf(`?${slide.view}`).patches.map(({ name }) => name)).toEqual(["North"]);
});

test("codes that are not of this atlas are named", () => {
  expect(() => tellFigure("lowest rank in E01999999", facts)).toThrow(
    "“E01999999” is not the code",
  );
});
