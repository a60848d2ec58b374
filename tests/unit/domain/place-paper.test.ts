import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import * as v from "valibot";
import { MEASURE } from "../../../src/domain/artefact";
import { LARGER_AREAS, largerAreasOf, type Larger } from "../../../src/domain/larger-areas";
import { releasesOf } from "../../../src/domain/measure-releases";
import {
  SECTIONS,
  TEMPLATES,
  type Block,
  type Paper,
  type Section,
} from "../../../src/domain/papers/paper";
import { paperFactsOf } from "../../../src/domain/papers/paper-facts";
import { areaPlaces, patchPlaces } from "../../../src/domain/papers/paper-kind";
import { placePaper } from "../../../src/domain/papers/place-paper";
import { placesTable } from "../../../src/domain/papers/places-table";
import { definitionOf, persistenceOf } from "../../../src/domain/persistence";
import { builtAreas, builtValues } from "../../built-data";
import { builtNear } from "../../built-near";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../public/data", file), "utf8"));

const areas = builtAreas();
const larger = v.parse(LARGER_AREAS, read("larger-areas.json"));
const history = releasesOf("imd").map(({ year }) => builtValues("imd", year, areas));
const facts = paperFactsOf({
  areas,
  file: (id) => v.parse(MEASURE, read(`measures/${id}.json`)),
  history,
  persistence: persistenceOf(definitionOf("always-10"), history),
  near: builtNear(),
  sources: {},
  date: "26 November 2026",
});

const papersOf = (kind: Larger, sections: readonly Section[] = SECTIONS): readonly Paper[] =>
  largerAreasOf(kind, areas, larger).map((place) => placePaper(facts, kind, place, sections));

const tables = ({ blocks }: Paper) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

const wordsOf = (block: Block): string => {
  if (block.kind === "map") return "";
  return block.kind === "table" ? [block.head, ...block.rows].flat().join(" ") : block.text;
};

test.each(["ward", "constituency", "msoa", "borough"] as const)(
  "every %s has a paper whose areas are its own, once",
  (kind) => {
    const papers = papersOf(kind);
    const listed = papers.flatMap(
      (paper) =>
        tables(paper)
          .at(-1)
          ?.rows.map(([area]) => area) ?? [],
    );
    expect(listed).toHaveLength(areas.count);
    expect(new Set(listed).size).toBe(areas.count);
  },
);

test("every area has a paper of its own: its rank in words, yes and no, and no list of areas", () => {
  const places = areaPlaces(areas, [...areas.codes.keys()]);
  expect(places.map(({ code }) => code)).toEqual(areas.codes);
  const told = places.map((place) => placePaper(facts, "lsoa", place, SECTIONS));
  const leads = told.map(({ blocks }) => wordsOf(blocks[0]!));
  const persistent = leads.filter((lead) => lead.startsWith("It has been")).length;
  expect(persistent).toBe(
    areas.codes.filter((_, row) => facts.persistence.persistent[row] === 1).length,
  );
  expect(
    leads.filter((lead) => !/^(?:It has (?:not )?been|Whether it has been) /.test(lead)),
  ).toEqual([]);
  const [paper] = told;
  expect(paper!.eyebrow).toMatch(/^Area \(LSOA\) in /);
  const text = paper!.blocks.map(wordsOf).join(" ");
  expect(text).not.toMatch(/average position|1 areas|added up|weighted/);
  expect(tables(paper!).map(({ head }) => head[1])).not.toContain("Neighbourhood");
});

test("a paper of one page tells of few measures and lists no areas, by the same figures", () => {
  for (const place of largerAreasOf("ward", areas, larger)) {
    if (place.rows.length === 0) continue;
    const [long, brief] = TEMPLATES.map((template) =>
      tables(placePaper(facts, "ward", place, SECTIONS, undefined, template)),
    );
    expect(brief!.map(({ head }) => head[0])).toEqual(["Measure", "Release"]);
    const figures = new Map(long![0]!.rows.map(([measure, here]) => [measure, here]));
    expect(brief![0]!.rows.length).toBeLessThan(figures.size);
    for (const [measure, here] of brief![0]!.rows)
      expect(figures.get(measure)!.replace(/ \(.*/, "")).toBe(here);
  }
});

test("a patch has a paper by its letter, with the areas in it and the boroughs it reaches", () => {
  const rows = [0, areas.count - 1];
  const [place] = patchPlaces(areas, [{ name: "Two ends", rows }]);
  const paper = placePaper(facts, "patch", place!, SECTIONS);
  expect(paper.title).toBe("Two ends");
  expect(paper.about).toMatch(/^2 areas \(LSOA\), .* A$/);
  expect(tables(paper).at(-1)!.rows).toHaveLength(2);
  expect(paper.eyebrow).toMatch(/^Patch in \w.* and \w/);
});

test("persistent areas and their residents add up to the region’s over all wards", () => {
  const lead = /^(None|All|[\d,]+) of its ([\d,]+) areas? ha(?:s|ve) been/;
  let persistent = 0;
  let people = 0;
  for (const { blocks } of papersOf("ward")) {
    const text = wordsOf(blocks[0]!);
    const [, some, all] = lead.exec(text) ?? [];
    if (some === undefined) continue;
    persistent += some === "None" ? 0 : Number((some === "All" ? all! : some).replaceAll(",", ""));
    people += Number(
      /([\d,]+) (?:person|people) lives? there/.exec(text)?.[1]?.replaceAll(",", "") ?? 0,
    );
  }
  const rows = areas.codes.flatMap((_, row) =>
    facts.persistence.persistent[row] === 1 ? [row] : [],
  );
  expect(persistent).toBe(rows.length);
  expect(people).toBe(rows.reduce((sum, row) => sum + areas.residents[row]!, 0));
});

it("says that the definition changed, what an area does not say of a person, and how the fit is", () => {
  // With a map its legend says the first.
  for (const paper of papersOf("ward", ["figures", "notes"])) {
    const text = paper.blocks.map(wordsOf).join(" ");
    if (tables(paper).length === 0) {
      expect(text).toContain("No area fits it best");
      continue;
    }
    for (const words of [
      "counts low income after housing costs",
      "says nothing about any one person",
      "fits best",
      "Census 2021",
    ])
      expect([paper.title, (text + paper.about).includes(words)]).toEqual([paper.title, true]);
  }
});

it("keeps to the sections asked for, in their order", () => {
  const [place] = largerAreasOf("borough", areas, larger);
  const paper = placePaper(facts, "borough", place!, ["areas", "summary"]);
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(["heading", "table", "lead", "text"]);
});

it("has as many cells as heads and widths that fill the page", () => {
  for (const paper of papersOf("ward")) {
    for (const { head, rows, widths } of tables(paper)) {
      expect(widths).toHaveLength(head.length);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  }
});

it("tells what stands in and near a place, with whose list of when, or that the pack holds none", () => {
  const [place] = largerAreasOf("ward", areas, larger);
  const [heading, table, note] = placePaper(facts, "ward", place!, ["nearby"]).blocks.map(wordsOf);
  expect(heading).toBe("Nearby, in a straight line");
  expect(table).toMatch(
    /Libraries \d+ nearest .* km away Open at the end of 2023, Arts Council England/,
  );
  expect(note).toContain("We count in the areas that best fit it.");
  const [, lacking] = placePaper({ ...facts, near: null }, "ward", place!, ["nearby"]).blocks;
  expect(lacking && wordsOf(lacking)).toContain("not in this pack");
});

it("gives the same in the file of figures, where wards add up to the region", () => {
  const wards = largerAreasOf("ward", areas, larger);
  const told = { title: "Wards", link: "", day: "2026-11-27" };
  const { columns, rows } = placesTable(facts, "ward", wards, told);
  const sumOf = (key: string): number => {
    const at = columns.findIndex((column) => column.key === key);
    return rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
  };
  expect([sumOf("libraries"), sumOf("stations"), sumOf("gps"), sumOf("bus_stops")]).toEqual([
    56, 86, 242, 7810,
  ]);
  const least = columns.findIndex(({ key }) => key === "nearest_libraries_km_least");
  expect(columns[least]).toMatchObject({ unit: "km", source: "Arts Council England" });
  for (const row of rows)
    if (row[3] !== 0) expect(Number(row[least])).toBeLessThanOrEqual(Number(row[least + 1]));
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  const without = placesTable({ ...facts, near: null }, "ward", wards, told).columns;
  expect(without.map(({ key }) => key)).not.toContain("libraries");
});
