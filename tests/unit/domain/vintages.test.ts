import { expect, test } from "vitest";
import listed from "../../../data/sources.json";
import deckFile from "../../../data/decks/still-poor-today.json";
import { textOf, type Run } from "../../../src/domain/area-sentence";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { indicatorFact } from "../../../src/domain/compare/indicator-facts";
import {
  newestSentence,
  notJoinedSentence,
  workAndIncomeSentences,
} from "../../../src/domain/compare/newest-sentences";
import { readDeckFile } from "../../../src/domain/deck/deck-file";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { INDICATORS } from "../../../src/domain/indicators/indicators";
import { boroughRuns, neighbourhoodRuns } from "../../../src/domain/in-work-sentences";
import { BOROUGH_IN_WORK_MEASURES, IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { placesOf } from "../../../src/domain/place";
import { RELEASES } from "../../../src/domain/releases";
import { boroughsAgainstEngland } from "../../../src/domain/working-families";
import { builtEngland } from "../../built-england";
import { builtFacts } from "../../built-facts";
import { builtInWork } from "../../built-in-work";
import { builtIndicators } from "../../built-indicators";

const FILE = builtIndicators();
const { boroughs, neighbourhoods } = builtInWork();
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

const PERIOD =
  /(?:academic year|winter) \d{4}\/\d{2}|\d{4} to \d{4}|\b(?:19|20)\d{2}(?:\/\d{2})?\b/g;
const RELEASE_YEARS = new Set(RELEASES.map(({ year }) => String(year)));

/** Periods that one sentence gives figures of; releases of the Indices are one series, whose change may be told. */
const mixedIn = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => {
    const periods = new Set(sentence.match(PERIOD) ?? []);
    return periods.size > 1 && ![...periods].every((each) => RELEASE_YEARS.has(each));
  });

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
