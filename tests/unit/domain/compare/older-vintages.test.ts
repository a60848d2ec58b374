import { describe, expect, it, test } from "vitest";
import { comparisonOf } from "../../../../src/analysis/compared";
import { reach } from "../../../../src/analysis/reach";
import { textOf, type Run } from "../../../../src/domain/area-sentence";
import { absoluteSentence, changeSentences } from "../../../../src/domain/compare/change-sentences";
import { movedSentence } from "../../../../src/domain/compare/difference-sentence";
import {
  changeFinding,
  movedFinding,
  spreadFinding,
  standingFinding,
  workingFinding,
} from "../../../../src/domain/compare/findings";
import { inWorkFacts } from "../../../../src/domain/compare/in-work-facts";
import {
  uncertainOrderSentence,
  workingFamiliesInEngland,
  workingFamiliesSentence,
} from "../../../../src/domain/compare/in-work-sentences";
import { likenessSentences } from "../../../../src/domain/compare/likeness-sentences";
import { movedOnSentences } from "../../../../src/domain/compare/moved-on-sentences";
import { PART_TIME, partTimeIn } from "../../../../src/domain/compare/part-time";
import { reachRows } from "../../../../src/domain/compare/reach-rows";
import {
  reachFinding,
  reachNote,
  reachSentence,
} from "../../../../src/domain/compare/reach-sentence";
import { shareSentence } from "../../../../src/domain/compare/share-sentence";
import { spreadSentence } from "../../../../src/domain/compare/spread-sentence";
import {
  disagreementSentence,
  reversalSentence,
} from "../../../../src/domain/compare/standing-sentences";
import { DENOMINATORS } from "../../../../src/domain/denominators";
import { redefinedBetween, releaseShown } from "../../../../src/domain/measure-releases";
import { MEASURES } from "../../../../src/domain/measures";
import { nearRows, nearText, severalNote } from "../../../../src/domain/near-words";
import { placesOf } from "../../../../src/domain/place";
import { controlWords } from "../../../../src/domain/shown";
import { spreadOf } from "../../../../src/domain/spread";
import { SYNTHETIC_NOTE, SYNTHETIC_TITLE } from "../../../../src/domain/synthetic";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { builtAreas, builtValues } from "../../../built-data";
import { builtEngland } from "../../../built-england";
import { builtIndicators } from "../../../built-indicators";
import { builtInWork } from "../../../built-in-work";
import { builtNear } from "../../../built-near";
import { mixedIn } from "../../../mixed-vintages";

const ENGLAND = builtEngland();
const { boroughs, model } = builtInWork();
const AREAS = builtAreas();
const PLACES = placesOf(ENGLAND.releases.at(-1)!).filter(
  ({ kind, name }) => kind !== "district" || ["Sunderland", "Barnsley", "Leeds"].includes(name),
);
const SETS = [
  PLACES,
  ...PLACES.map((place) => [place]),
  ...PLACES.flatMap((a) => PLACES.filter((b) => b !== a).map((b) => [a, b])),
];
const RANKED = MEASURES.filter(({ kind }) => kind === "position");

const told = (runs: readonly Run[] | undefined): string => (runs === undefined ? "" : textOf(runs));

/** The years of a text, each once. */
const yearsOf = (text: string): string[] => [...new Set(text.match(/\b(?:19|20)\d{2}\b/g))];

test("no older sentence of Compare on work and low income is of two periods", () => {
  const hours = builtValues(PART_TIME, releaseShown(PART_TIME, null).year, AREAS);
  const facts = inWorkFacts(boroughs, model, partTimeIn(AREAS, hours), builtIndicators());
  const texts = SETS.flatMap((places) => [
    told(workingFamiliesSentence(boroughs, places)),
    told(workingFamiliesInEngland(boroughs, places)),
    uncertainOrderSentence(facts, places) ?? "",
    workingFinding(boroughs, places),
  ]).filter((text) => text !== "");
  expect(texts.length).toBeGreaterThan(300);
  expect([...new Set(texts.flatMap(mixedIn))]).toEqual([]);
});

describe("of every ranked measure and set of places", () => {
  const compared = RANKED.flatMap(({ id }) =>
    SETS.flatMap((places) => {
      const view = { ...viewOf(""), measure: id, places: places.map(({ code }) => code) };
      return comparisonOf(view, ENGLAND) ?? [];
    }),
  );

  it("no sentence or heading on how places stand is of two periods", () => {
    const texts = compared.flatMap(({ summaries }) => [
      ...[1, 2].map((tenths) => textOf(shareSentence(summaries, tenths))),
      ...summaries.map((one) => told(disagreementSentence(one))),
      summaries.length === 2 ? told(reversalSentence(summaries[0]!, summaries[1]!)) : "",
      standingFinding(summaries),
    ]);
    expect(texts.length).toBeGreaterThan(1000);
    expect([...new Set(texts.flatMap(mixedIn))]).toEqual([]);
  });

  it("change names the two releases of one series, and no third", () => {
    const texts = compared.flatMap(({ measure, history }) => {
      const spans = history.flatMap((releases) => {
        const [first, last] = [releases[0], releases.at(-1)];
        return first === undefined || last === undefined ? [] : [[first, last] as const];
      });
      const [ends] = spans;
      if (ends === undefined) return [];
      const [from, to] = ends.map(({ year }) => ({ id: measure.id, year }));
      const redefined = redefinedBetween(from!, to!);
      return [
        ...changeSentences(measure.title, spans, redefined).map(textOf),
        changeFinding(spans),
      ];
    });
    const mixed = [...new Set(texts.flatMap(mixedIn))];
    expect(texts.length).toBeGreaterThan(1000);
    for (const sentence of mixed) expect(yearsOf(sentence), sentence).toHaveLength(2);
  });
});

test("a count through time names the two ends of one series", () => {
  const ends = [
    { when: "year to March 2015", value: 20279 },
    { when: "year to March 2022", value: 28846 },
  ] as const;
  const text = told(absoluteSentence("Children on low income", [{ name: "Liverpool", ends }]));
  expect(yearsOf(text)).toEqual(["2015", "2022"]);
});

test("nor what is said of spread, of similar areas and of where they went, but for one series’ two ends", () => {
  const spread = spreadOf([0.1, 0.2, 0.4]);
  const likeness = {
    name: "Speke",
    year: 2004,
    overall: 0.1,
    measures: [{ id: "health", percentile: 0.2 }],
    sameType: true,
  };
  const texts = [
    textOf(spreadSentence("Halton", spread)),
    spreadFinding([{ name: "Halton", spread }]),
    ...[1, 12].flatMap((areas) => likenessSentences({ ...likeness, areas })),
    movedFinding("Crime 2025", "Health 2025", Float64Array.of(1, -1)),
    textOf(movedSentence("Crime 2019", "Crime 2025", Float64Array.of(1, -1))),
    ...movedOnSentences(
      { name: "Speke", like: 9, years: [2004, 2025], entered: 1, began: 5, stayed: 3, left: 2 },
      1,
    ).map(textOf),
  ];
  expect(texts.flatMap(mixedIn)).toEqual([]);
});

test("nothing Compare says of reach is of two periods, whoever the rates are per", () => {
  const released = (figure: readonly number[]) => ({
    low: Int32Array.from(figure, (one) => one - 2),
    high: Int32Array.from(figure, (one) => one + 2),
    figure: Float64Array.from(figure),
    unknown: new Uint8Array(figure.length),
  });
  const reached = {
    boroughs: released([420, 100, 105, 90, 300, 200]),
    region: released([3_030]),
  };
  const texts = [
    controlWords(5, { borough: reached.boroughs, region: reached.region }),
    SYNTHETIC_NOTE,
    ...DENOMINATORS.map((one) => `${SYNTHETIC_NOTE} ${one.title}`),
    ...DENOMINATORS.map(reachNote),
    ...SETS.flatMap((places) => {
      const rows = reachRows(places, [], reached, [500_000, ...Array<number>(5).fill(2e5)], reach);
      return [reachFinding(rows), told(reachSentence(SYNTHETIC_TITLE, rows))];
    }),
  ].filter((text) => text !== "");
  expect(texts.length).toBeGreaterThan(100);
  expect([...new Set(texts.flatMap(mixedIn))]).toEqual([]);
});

test("what stands in and near several areas is told with one list’s date at a time", () => {
  const near = builtNear();
  const all = [...AREAS.codes.keys()];
  const lines = [
    ...nearRows(near, all).map((cells) => cells.join(" ")),
    severalNote(near, all),
    nearText(near, all),
    ...all.map((row) => nearText(near, [row])),
  ];
  expect(lines.flatMap(mixedIn)).toEqual([]);
});
