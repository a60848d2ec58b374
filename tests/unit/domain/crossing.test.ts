import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import listed from "../../../data/sources.json";
import { runAtlas } from "../../../scripts/atlas/run";
import { differenceOf } from "../../../src/content/difference";
import { pointerWords } from "../../../src/content/pointer";
import { crossedBy } from "../../../src/domain/crossing";
import { readDeckFile } from "../../../src/domain/deck/deck-file";
import { newSlide } from "../../../src/domain/deck/deck";
import { SLIDE_CHARTS } from "../../../src/domain/deck/slide-charts";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { redefinitionOf, releasesOf } from "../../../src/domain/measure-releases";
import { MEASURES } from "../../../src/domain/measures";
import { DEFINITIONS, persistenceOf } from "../../../src/domain/persistence";
import { hasPersistence } from "../../../src/domain/persistence-basis";
import { persistenceColumns } from "../../../src/domain/table/persistence-columns";
import { trendColumn, valueColumn } from "../../../src/domain/table/measure-columns";
import { COLOURINGS } from "../../../src/domain/persistence-keys";
import { builtContent } from "../../built-content";
import { builtAreas, builtValues } from "../../built-data";
import { builtFacts } from "../../built-facts";

// The law: whatever reads releases against one another across a new definition says so in its own words,
// and what crosses none does not.

const TOLD = MEASURES.filter(hasPersistence);
const SHARES = DEFINITIONS.filter(({ rule }) => rule.kind === "share");
const areas = builtAreas();
const facts = builtFacts();

/** What is to be said of a measure's whole history; "" where it crosses nothing. */
const due = (id: (typeof MEASURES)[number]["id"], said: "words" | "short" = "words"): string =>
  redefinitionOf(id, said) ?? "";

const saysIt = (texts: readonly string[], words: string): boolean =>
  words === ""
    ? !texts.some((text) => /after housing costs|working age to 66/.test(text))
    : texts.some((text) => text.includes(words));

test("some measures have a history across a new definition, and some have none", () => {
  const crossing = TOLD.filter(({ id }) => due(id) !== "").map(({ id }) => id);
  expect(crossing).toEqual(["imd", "income", "employment"]);
  expect(TOLD.length).toBeGreaterThan(crossing.length);
});

test("every legend of persistence, and the map in words, say what the history crosses", () => {
  const silent = TOLD.flatMap(({ id }) =>
    [...SHARES.map((each) => each.id), "none"].flatMap((definition) =>
      COLOURINGS.flatMap((colour) => {
        if (definition === "none" && colour === "measure") return [];
        const search = `measure=${id}&persistence=${definition}&colour=${colour}`;
        const { legend, sentence } = builtContent(search);
        const words = due(id);
        return saysIt(legend.notes, words) && saysIt([sentence], words.replace(/\.$/, ""))
          ? []
          : [search];
      }),
    ),
  );
  expect(silent).toEqual([]);
});

test("a legend says it once, and not where one release stands alone", () => {
  const { notes } = builtContent("persistence=always-10&colour=trajectory").legend;
  expect(notes.filter((note) => note.includes("after housing costs"))).toHaveLength(1);
  expect(saysIt(builtContent("persistence=none").legend.notes, "")).toBe(true);
});

test("so does what is said at the pointer of an area's history", () => {
  for (const { id } of TOLD) {
    const content = builtContent(`measure=${id}&persistence=always-20`);
    const [row] = content.ground.persistence.rows;
    expect(saysIt(pointerWords(content, row!).lines, due(id, "short")), id).toBe(true);
  }
});

test("so does a difference between two releases", () => {
  const at = (id: string, year: number) =>
    builtContent(`persistence=none&measure=${id}&release=${year}`);
  for (const { id } of TOLD)
    for (const [from, to] of [
      [2019, 2025],
      [2015, 2019],
    ] as const) {
      const difference = differenceOf(at(id, from), at(id, to), "moved")!;
      const words = to === 2025 ? due(id) : "";
      expect(saysIt(difference.legend.notes, words), `${id} ${from} ${to}`).toBe(true);
      expect(saysIt([difference.sentence], words.replace(/\.$/, ""))).toBe(true);
    }
});

test("so does a question that asks about releases on both sides", () => {
  const asked = (year: number) =>
    builtContent(`persistence=none&measure=crime&filter=imd.2004.most-20_imd.${year}.least-80`)
      .legend.notes;
  expect(saysIt(asked(2025), due("imd"))).toBe(true);
  expect(saysIt(asked(2019), "")).toBe(true);
});

test("so does every column of a download that counts or compares releases", () => {
  const from = () => ({ release: "", source: "", licence: "" });
  for (const measure of TOLD) {
    const history = releasesOf(measure.id).map(({ year }) => builtValues(measure.id, year, areas));
    const columns = [
      ...SHARES.flatMap((definition) =>
        persistenceColumns(definition, persistenceOf(definition, history), measure, from),
      ),
      trendColumn(history, areas, from),
    ];
    for (const { id, description, exported } of columns) {
      expect(saysIt([description], due(measure.id)), `${measure.id} ${id}`).toBe(true);
      expect(
        saysIt(
          exported.map((column) => column.description),
          due(measure.id),
        ),
        `${measure.id} ${id}`,
      ).toBe(true);
    }
    const [latest] = valueColumn(history.at(-1)!, areas, from).exported;
    expect(saysIt([latest!.description], due(measure.id)), measure.id).toBe(true);
  }
});

test("so does the command line", async () => {
  for (const { id } of TOLD) {
    const said: string[] = [];
    await runAtlas(["persistence", "--definition", "always-20", "--measure", id], (line) =>
      said.push(line),
    );
    expect(saysIt(said, due(id)), id).toBe(true);
  }
});

const deck = readDeckFile(
  readFileSync(join(import.meta.dirname, "../../../data/decks/still-poor-today.json"), "utf8"),
);
const slides = [
  ...deck.slides,
  ...SLIDE_CHARTS.map(({ id }) => newSlide(id, { kind: "chart", chart: id })),
  newSlide("typed", { kind: "text", text: "{count of always-20 areas}" }),
  newSlide("hatched", { kind: "map", view: "measure=income&persistence=always-10" }),
  newSlide("stepped", { kind: "map", view: "measure=employment&persistence=none", play: true }),
];

test("so does every slide, beside its sources: figures, charts, steps and maps", () => {
  const said = slides.map((slide) => {
    const { sources, sourceKeys, chart } = toldSlide(slide, facts, listed);
    const words = crossedBy(sourceKeys, "short");
    const chartWords = crossedBy(chart?.drawn.kind === "bars" ? chart.sources : []);
    return {
      id: slide.id,
      crosses: words.length > 0,
      isSilent:
        words.some((each) => !sources.includes(each)) ||
        chartWords.some((each) => chart?.caveat.includes(each) !== true),
    };
  });
  expect(said.filter(({ isSilent }) => isSilent)).toEqual([]);
  expect(said.filter(({ crosses }) => crosses).length).toBeGreaterThanOrEqual(7);
});

test("a slide of one release says nothing of it; steps of another measure say its own", () => {
  const told = (id: string) =>
    toldSlide(
      slides.find((slide) => slide.id === id)!,
      facts,
      listed,
    ).sources;
  expect(saysIt([told("where")], "")).toBe(true);
  expect(told("stepped")).toContain(due("employment", "short"));
  expect(told("stepped")).not.toContain(due("imd", "short"));
});

test("so does every claim that is checked against several releases", () => {
  const crossing = facts.claims.filter(({ sources }) => crossedBy(sources).length > 0);
  expect(crossing.map(({ id }) => id)).toContain("still-poor");
  for (const { id, note, sources } of crossing)
    expect(saysIt([note ?? ""], crossedBy(sources)[0]!), id).toBe(true);
});
