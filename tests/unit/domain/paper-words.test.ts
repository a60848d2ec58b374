import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as v from "valibot";
import { MEASURE } from "../../../src/domain/artefact";
import { FigureError } from "../../../src/domain/deck/figure-error";
import { LARGER_AREAS, largerAreasOf } from "../../../src/domain/larger-areas";
import { releasesOf } from "../../../src/domain/measure-releases";
import type { Note } from "../../../src/domain/notes/note";
import { pinnedOf } from "../../../src/domain/notes/pinned";
import { SECTIONS, type Block } from "../../../src/domain/papers/paper";
import { paperFactsOf } from "../../../src/domain/papers/paper-facts";
import {
  PAPER_FIGURES,
  paperRuns,
  tellPaperFigure,
  wordsFaults,
} from "../../../src/domain/papers/paper-figures";
import { placePaper } from "../../../src/domain/papers/place-paper";
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
const wards = largerAreasOf("ward", areas, larger);
const ward = wards.find(({ name }) => name === "Northwood")!;
const tell = (source: string): string => tellPaperFigure(source, facts, ward);

/** Areas in the most deprived tenth at each release, counted from the ranks themselves. */
const always = (row: number): boolean =>
  history.every(({ value, ranked }) => value[row]! <= 0.1 * ranked!);
const sum = (rows: readonly number[]): number =>
  rows.reduce((all, row) => all + areas.residents[row]!, 0);
const knowsley = [...areas.codes.keys()].filter((row) => areas.borough[row] === ward.boroughs[0]);

test("figures are those of the place, its borough and the region, added up by hand", () => {
  const whole = (value: number): string => value.toLocaleString("en-GB");
  const inc = builtValues("income-deprived", 2025, areas).value;
  const found = ward.rows.filter(always);
  expect(tell("place")).toBe("Northwood");
  expect(tell("borough")).toBe("Knowsley");
  expect(tell("residents")).toBe(whole(sum(ward.rows)));
  expect(tell("residents in its borough")).toBe(whole(sum(knowsley)));
  expect(tell("residents in the region")).toBe(whole(sum([...areas.codes.keys()])));
  expect(tell("count of areas in its borough")).toBe(String(knowsley.length));
  expect(tell("count of always-10 areas")).toBe(String(found.length));
  expect(tell("Count of always-10 areas in words")).toMatch(/^[a-z]+$/);
  expect(tell("residents of always-10 areas")).toBe(whole(sum(found)));
  expect(tell("share of always-10 areas in its borough")).toBe(
    `${((100 * knowsley.filter(always).length) / knowsley.length).toFixed(1)}%`,
  );
  expect(tell("figure income-deprived")).toBe(
    whole(ward.rows.reduce((all, row) => all + inc[row]!, 0)),
  );
  expect(tell("figure income-deprived in England")).toBe("not held");
  expect(tell("figure social-renting in England")).toBe("17.1%");
  expect(tell("time of income-deprived")).toBe("2025");
});

test("every example of the list is told for every ward that has areas", () => {
  for (const place of wards.filter(({ rows }) => rows.length > 0))
    for (const { example } of PAPER_FIGURES)
      expect(tellPaperFigure(example, facts, place)).not.toMatch(/NaN|undefined|^$/);
});

test.each([
  ["colour of areas", "is not a figure of papers"],
  ["figure shoe-size", "is not a measure of papers"],
  ["count of often-30 areas", "is not a set of areas"],
  ["residents in Leeds", "is not a figure of papers"],
])("%s is refused, and what is known is said", (source, words) => {
  expect(() => tell(source)).toThrow(FigureError);
  expect(() => tell(source)).toThrow(words);
});

test("what is wrong is told with its line", () => {
  expect(wordsFaults("Good: {place}.\n\nBad: {plaice} and }", facts, ward)).toEqual([
    { line: 3, reason: expect.stringContaining("“plaice” is not a figure") as string },
    { line: 3, reason: "A “}” has no partner." },
  ]);
});

test("a figure in words that begins a sentence has a capital", () => {
  const text =
    "{count of releases in words} releases. {count of releases in words}, {count of releases in words}.";
  const told = paperRuns(text, facts, ward)
    .map((run) => run.text)
    .join("");
  expect(told).toBe("Six releases. Six, six.");
});

const wordsOf = (block: Block): string => ("text" in block ? block.text : "");

const noteOn = (id: string, area: string, text: string, resolved = false): Note => ({
  id,
  writings: [
    {
      id: `${id}w`,
      area,
      author: "Ward officer",
      when: "2026-11-27T08:30:00Z",
      kind: "action",
      resolved,
      text,
    },
  ],
  past: [],
});

test("own words and the notes about a ward and its areas stand in its paper, and in no other", () => {
  const inside = areas.codes[ward.rows[0]!]!;
  const pinned = pinnedOf(
    [
      noteOn("n1", ward.code, "Two\nlines"),
      noteOn("n2", inside, "Inside", true),
      noteOn("n3", "E08000011", "The whole borough"),
    ],
    areas,
    larger,
  );
  const own = { words: "In {place} live {residents} people.\n\n  Second.  ", pinned };
  const texts = placePaper(facts, "ward", ward, SECTIONS, own).blocks.map(wordsOf);
  const from = texts.indexOf("In our own words");
  expect(texts.slice(from + 1, from + 3)).toEqual([
    `In Northwood live ${tell("residents")} people.`,
    "Second.",
  ]);
  const notes = texts.slice(texts.indexOf("Notes pinned to its areas") + 1);
  expect(notes[0]).toContain("They are not published figures");
  expect(notes.slice(1, 4)).toEqual([
    "Northwood ward. Action, open. Ward officer, 27 November 2026",
    "Two",
    "lines",
  ]);
  expect(notes[4]).toMatch(/Action, resolved\. Ward officer/);
  expect(notes[5]).toBe("Inside");
  expect(texts.join()).not.toContain("The whole borough");
  const other = wards.find(({ code, rows }) => code !== ward.code && rows.length > 0)!;
  const blocks = placePaper(facts, "ward", other, SECTIONS, { words: "", pinned }).blocks;
  expect(blocks.map(wordsOf)).not.toContain("Notes pinned to its areas");
  expect(blocks.map(wordsOf)).not.toContain("In our own words");
});
