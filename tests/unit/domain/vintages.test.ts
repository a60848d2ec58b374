import * as v from "valibot";
import { expect, test } from "vitest";
import claims from "../../../data/claims.json";
import listed from "../../../data/sources.json";
import deckFile from "../../../data/decks/still-poor-today.json";
import { compareChartOf } from "../../../src/analysis/compare-charts";
import { textOf, type Run } from "../../../src/domain/area-sentence";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { checkClaims } from "../../../src/domain/check-claims";
import { CLAIMS } from "../../../src/domain/claims";
import { COMPARE_CHARTS } from "../../../src/domain/compare/charts/chart-ids";
import type { CompareChart } from "../../../src/domain/compare/charts/compare-chart";
import { indicatorFact } from "../../../src/domain/compare/indicator-facts";
import {
  newestSentence,
  notJoinedSentence,
  workAndIncomeSentences,
} from "../../../src/domain/compare/newest-sentences";
import { viewOf } from "../../../src/domain/deck/view-search";
import { readDeckFile } from "../../../src/domain/deck/deck-file";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { INDICATORS } from "../../../src/domain/indicators/indicators";
import { boroughRuns, neighbourhoodRuns } from "../../../src/domain/in-work-sentences";
import { BOROUGH_IN_WORK_MEASURES, IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { MEASURES } from "../../../src/domain/measures";
import { GLOSSARY, METHODS } from "../../../src/domain/methods/methods";
import { placesOf } from "../../../src/domain/place";
import { boroughsAgainstEngland } from "../../../src/domain/working-families";
import { builtEngland } from "../../built-england";
import { builtCompareSources } from "../../built-compare";
import { builtFacts, builtFactSources } from "../../built-facts";
import { builtInWork } from "../../built-in-work";
import { builtIndicators } from "../../built-indicators";
import { mixedIn } from "../../mixed-vintages";

const FILE = builtIndicators();
const { boroughs, neighbourhoods } = builtInWork();
const COMPARE_SOURCES = builtCompareSources();
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const SIX = PLACES.filter(({ kind }) => kind === "borough");
const ENDS = PLACES.filter(({ kind }) => kind === "region" || kind === "england");
const ELSEWHERE = PLACES.filter(({ name }) => ["Sunderland", "Barnsley", "Leeds"].includes(name));
const CHOSEN = [...SIX, ...ENDS, ...ELSEWHERE];
const SETS = [
  SIX,
  CHOSEN,
  ...CHOSEN.map((place) => [place]),
  ...CHOSEN.flatMap((a) => CHOSEN.filter((b) => b !== a).map((b) => [a, b])),
];

const told = (runs: readonly Run[] | undefined): string => (runs === undefined ? "" : textOf(runs));

test("the rule itself finds two periods in one sentence, and lets one series change", () => {
  expect(mixedIn("It was 5% in the year to March 2022. It is 6% in April 2025.")).toEqual([]);
  expect(mixedIn("It was 5% in the year to March 2022, pay £600 in April 2024.")).toHaveLength(1);
  expect(mixedIn("Of 256 in 2004, 200 still were in 2025.")).toEqual([]);
});

test("no sentence of Compare about published series sets one period against another", () => {
  const texts = SETS.flatMap((places) => [
    ...INDICATORS.map((indicator) => told(newestSentence(FILE, indicator, places))),
    ...workAndIncomeSentences(boroughs, FILE, places).map(textOf),
  ]).filter((text) => text !== "");
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.flatMap(mixedIn)).toEqual([]);
  expect(mixedIn(notJoinedSentence(FILE, boroughs))).toEqual([]);
});

test("no line of a table, its figures and its notes, is of two periods", () => {
  const lines = INDICATORS.map((indicator) => indicatorFact(FILE, indicator)).flatMap((fact) =>
    CHOSEN.map((place) => {
      const figure = fact.figureOf(place);
      return figure.known
        ? `${fact.when} ${figure.text} ${figure.note ?? ""} ${fact.against ?? ""}`
        : `${fact.when} ${figure.reason}`;
    }),
  );
  expect(lines.flatMap(mixedIn)).toEqual([]);
});

test("no sentence of a profile or a panel is of two periods", () => {
  const texts = [
    ...BOROUGHS.map((_, row) => textOf(boroughRuns(boroughs, row))),
    ...neighbourhoods.codes.map((_, row) => textOf(neighbourhoodRuns(neighbourhoods, row))),
    boroughsAgainstEngland(boroughs),
    ...BOROUGH_IN_WORK_MEASURES.flatMap(({ against }) => against?.(boroughs) ?? []),
    ...IN_WORK_MEASURES.map(({ sentence }) => sentence),
    ...INDICATORS.map(({ sentence }) => sentence),
  ];
  expect(texts.flatMap(mixedIn)).toEqual([]);
});

test("no line of a slide, nor of its notes, is of two periods", () => {
  const deck = readDeckFile(JSON.stringify(deckFile));
  const facts = builtFacts();
  const lines = deck.slides
    .map((slide) => toldSlide(slide, facts, listed))
    .flatMap(({ paragraphs, notes, chart }) => [
      ...paragraphs.map(({ text }) => text),
      notes,
      ...(chart?.drawn.kind === "timeline" ? chart.drawn.spans.map(({ fact }) => fact) : []),
    ]);
  expect(lines.flatMap(mixedIn)).toEqual([]);
});

const wordsOf = ({ title, caveat, alternative, drawn, key }: CompareChart): string[] => [
  ...[title, caveat],
  ...key.map(({ name }) => name),
  ...(drawn.kind === "dots"
    ? [alternative, ...drawn.rows.flatMap(({ title: of, note, missing }) => [of, note, ...missing])]
    : []),
];

const CHARTS = [[], ...CHOSEN.map(({ code }) => [code]), CHOSEN.map(({ code }) => code)].flatMap(
  (places) =>
    MEASURES.filter(({ kind }) => kind === "position").flatMap(({ id: measure }) =>
      COMPARE_CHARTS.flatMap(
        ({ id }) => compareChartOf(id, { ...viewOf(""), measure, places }, COMPARE_SOURCES) ?? [],
      ),
    ),
);

test("no words of Compare's charts are of two periods, but where one series is told through time", () => {
  expect(CHARTS.length).toBeGreaterThan(300);
  expect([...new Set(CHARTS.flatMap(wordsOf).flatMap(mixedIn))]).toEqual([]);
  for (const { finding, alternative, drawn, id } of CHARTS) {
    const mixed = [finding, alternative].flatMap(mixedIn);
    if (drawn.kind === "dots") expect(mixed, id).toEqual([]);
    // The two ends of one series, and nothing of another.
    for (const sentence of mixed)
      expect(new Set(sentence.match(/\b(?:19|20)\d{2}\b/g)).size, sentence).toBe(2);
  }
});

test("no claim, nor what stands beside it, sets two periods against each other in a sentence", () => {
  const { figures } = builtFactSources();
  const told = checkClaims(v.parse(CLAIMS, claims).claims, figures).flatMap((one) => [
    one.claim,
    one.note ?? "",
    ...one.sentences,
  ]);
  expect(told.length).toBeGreaterThan(20);
  expect(told.flatMap(mixedIn)).toEqual([]);
});

test("nor does Method, nor what is said of any measure", () => {
  const texts = [
    ...METHODS.flatMap(({ plain, words, assumptions, limits }) => [
      ...[plain, words],
      ...assumptions,
      ...limits,
    ]),
    ...GLOSSARY.map(({ meaning }) => meaning),
    ...[...MEASURES, ...IN_WORK_MEASURES].flatMap(({ title, sentence, unit, caveat = "" }) => [
      ...[title, sentence, unit, caveat],
    ]),
  ];
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.flatMap(mixedIn)).toEqual([]);
});
