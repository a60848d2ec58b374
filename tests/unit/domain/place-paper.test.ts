import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import * as v from "valibot";
import { MEASURE } from "../../../src/domain/artefact";
import { LARGER_AREAS, largerAreasOf, type Larger } from "../../../src/domain/larger-areas";
import { releasesOf } from "../../../src/domain/measure-releases";
import { SECTIONS, type Block, type Paper } from "../../../src/domain/papers/paper";
import { paperFactsOf } from "../../../src/domain/papers/paper-facts";
import { placePaper } from "../../../src/domain/papers/place-paper";
import { definitionOf, persistenceOf } from "../../../src/domain/persistence";
import { builtAreas, builtValues } from "../../built-data";

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
  sources: {},
  date: "26 November 2026",
});

const papersOf = (kind: Larger): readonly Paper[] =>
  largerAreasOf(kind, areas, larger).map((place) => placePaper(facts, kind, place, SECTIONS));

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
    const listed = papers.flatMap((paper) => tables(paper)[2]?.rows.map(([area]) => area) ?? []);
    expect(listed).toHaveLength(areas.count);
    expect(new Set(listed).size).toBe(areas.count);
  },
);

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
  for (const paper of papersOf("ward")) {
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
