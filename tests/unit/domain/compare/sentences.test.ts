import { expect, test } from "vitest";
import { placeSummary } from "../../../../src/analysis/place-summaries";
import { textOf } from "../../../../src/domain/area-sentence";
import { BOROUGHS } from "../../../../src/domain/boroughs";
import {
  absoluteSentence,
  changeSentence,
  changeSentences,
} from "../../../../src/domain/compare/change-sentences";
import { movedSentence } from "../../../../src/domain/compare/difference-sentence";
import { movedOnSentences } from "../../../../src/domain/compare/moved-on-sentences";
import { shareSentence } from "../../../../src/domain/compare/share-sentence";
import { spreadSentence } from "../../../../src/domain/compare/spread-sentence";
import {
  disagreementSentence,
  reversalSentence,
} from "../../../../src/domain/compare/standing-sentences";
import { lowerFirst } from "../../../../src/domain/format";
import { measureOf, redefinedBetween, releasesOf } from "../../../../src/domain/measure-releases";
import { MEASURES, type Measure } from "../../../../src/domain/measures";
import { placesOf, type Place } from "../../../../src/domain/place";
import { shareWithin, type PlaceSummary } from "../../../../src/domain/place-summary";
import { possessive } from "../../../../src/domain/possessive";
import { spreadOf } from "../../../../src/domain/spread";
import { builtEngland } from "../../../built-england";

const FILE = builtEngland();
const IMD = measureOf("imd");
const PLACES = placesOf(FILE.releases.at(-1)!);
const SIX = PLACES.filter(({ kind }) => kind === "borough");

const at = (place: Place, year: number, measure: Measure = IMD): PlaceSummary =>
  placeSummary(
    {
      england: FILE.releases.find((release) => release.year === year)!,
      measure,
      release: releasesOf(measure.id).find((release) => release.year === year)!,
    },
    place,
  );

const YEARS = FILE.releases.map(({ year }) => year);
const PAIRS = SIX.flatMap((a) => SIX.filter((b) => b !== a).map((b) => [a, b] as const));

/** What no sentence about relative positions may say, or get wrong. */
const WRONG = [
  /improv|worsen|better|deteriorat/i,
  /NaN|undefined|null|Infinity/,
  /\b1 (neighbourhoods|districts)\b/,
  /\bnone of [^.;]* are\b/,
  /’s’s|s’s /,
  / {2}|\.\.| \.| ,/,
];

const checked = (text: string): void => {
  for (const wrong of WRONG) expect(text).not.toMatch(wrong);
  expect(text).toMatch(/\.$/);
};

const toy = (name: string, deciles: readonly number[], year = 2025): PlaceSummary => ({
  place: { code: name, name, kind: "district" },
  year,
  lsoas: deciles.reduce((sum, count) => sum + count, 0),
  deciles,
  figures: {},
  unknown: {},
});

test("every pair of boroughs at every release reads well and names both", () => {
  expect(PAIRS).toHaveLength(30);
  for (const [a, b] of PAIRS) {
    for (const year of YEARS) {
      for (const tenths of [1, 2]) {
        const text = textOf(shareSentence([at(a, year), at(b, year)], tenths));
        checked(text);
        expect(text).toContain(a.name);
        expect(text).toContain(b.name);
        expect(text).not.toContain("not known");
      }
      const reversal = reversalSentence(at(a, year), at(b, year));
      if (reversal !== undefined) checked(textOf(reversal));
    }
  }
});

test("every borough between every two releases is said relatively", () => {
  for (const place of SIX) {
    for (const from of YEARS) {
      for (const to of YEARS.filter((year) => year > from)) {
        const text = textOf(changeSentence(at(place, from), at(place, to)));
        checked(text);
        expect(text).toMatch(/relative to England|mixed/);
      }
    }
  }
});

test("places of every kind read well at every release, or say that they are not known", () => {
  const others = PLACES.filter(({ kind }) => kind !== "borough");
  for (const place of others) {
    for (const year of YEARS) {
      const summary = at(place, year);
      const text = textOf(shareSentence([summary], 1));
      checked(text);
      expect(text.includes("not known")).toBe(summary.lsoas === 0);
    }
  }
  expect(
    at(
      PLACES.find(({ name }) => name === "Cumberland")!,
      2019,
    ).lsoas,
  ).toBe(0);
});

test("none, one, all and an only neighbourhood", () => {
  expect(textOf(shareSentence([toy("Rutland", [0, 0, 3, 0, 0, 0, 0, 0, 0, 0])], 1))).toBe(
    "In 2025, none of Rutland’s 3 neighbourhoods was in England’s most deprived tenth.",
  );
  expect(textOf(shareSentence([toy("Wells", [1, 3, 0, 0, 0, 0, 0, 0, 0, 0])], 1))).toBe(
    "In 2025, 1 of Wells’ 4 neighbourhoods (25.0%) was in England’s most deprived tenth.",
  );
  expect(textOf(shareSentence([toy("Hull", [2, 1, 0, 0, 0, 0, 0, 0, 0, 0])], 2))).toBe(
    "In 2025, all of Hull’s 3 neighbourhoods (100.0%) were in England’s most deprived fifth.",
  );
  expect(textOf(shareSentence([toy("Scilly", [0, 0, 0, 1, 0, 0, 0, 0, 0, 0])], 1))).toBe(
    "In 2025, Scilly’s only neighbourhood was not in England’s most deprived tenth.",
  );
});

test("ties are the same, unknown is not zero", () => {
  const a = toy("Bury", [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  const b = toy("Bolton", [2, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  const gone = toy("Cumberland", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const tied = textOf(shareSentence([a, b], 1));
  expect(tied).toContain("the share is the same in Bolton");
  const missing = textOf(shareSentence([a, gone], 1));
  expect(missing).toContain("Cumberland is not known for 2025");
  expect(missing).not.toMatch(/Cumberland (none|0)/);
  expect(textOf(changeSentence(gone, a))).toContain("not known");
});

test("a disagreement names the two furthest measures, or that one counts people", () => {
  const knowsley = SIX.find(({ name }) => name === "Knowsley")!;
  expect(textOf(disagreementSentence(at(knowsley, 2025))!)).toBe(
    "Knowsley is 7th equal of 296 districts on share in the most deprived 10% but 19th on local concentration.",
  );
  const liverpool = SIX.find(({ name }) => name === "Liverpool")!;
  for (const year of YEARS) {
    const said = disagreementSentence(at(liverpool, year));
    if (said !== undefined) checked(textOf(said));
  }
  expect(disagreementSentence(toy("Bury", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
});

test("a count is said as a count, and unknown as unknown", () => {
  const first = { when: "year to March 2015", value: 200 };
  const ends = (value: number) => [first, { when: "year to March 2022", value }] as const;
  expect(
    textOf(
      absoluteSentence("Children", [
        { name: "Halton", ends: ends(250) },
        { name: "Wirral", ends: ends(NaN) },
      ])!,
    ),
  ).toBe(
    "Children in the year to March 2015 and in the year to March 2022: Halton 200 and 250 (25% more); Wirral not known for the year to March 2022.",
  );
  expect(absoluteSentence("Children", [])).toBeUndefined();
});

test("Halton and Sefton, whose tenth moved by one neighbourhood, are given no direction", () => {
  const said = (name: string) => {
    const place = SIX.find((each) => each.name === name)!;
    return textOf(changeSentence(at(place, 2004), at(place, 2025)));
  };
  expect(said("Halton")).toBe(
    "Halton: mixed, as its figures point different ways. 30.4% of its neighbourhoods were in England’s most deprived tenth in 2004 and 31.3% in 2025, a change of about one neighbourhood. In the most deprived fifth it had 49.4% and then 45.0%. By average rank it was 28th of 326 districts, and then 55th of 296. By average score it was 20th of 326 districts, and then 31st of 296. Ranks of 2004 are among the 326 districts as redrawn in 2009, not the 354 ranked then.",
  );
  expect(said("Sefton")).toMatch(/^Sefton: mixed/);
  expect(said("Liverpool")).toMatch(/^Liverpool: less deprived relative to England\. 59\.1%/);
});

test("the sentences name the measure, every place and what 2025 defined anew, for every measure", () => {
  for (const measure of MEASURES.filter(({ kind }) => kind === "position")) {
    const years = releasesOf(measure.id).map(({ year }) => year);
    const [from, to] = [years[0]!, years.at(-1)!];
    const spans = SIX.map((place) => [at(place, from, measure), at(place, to, measure)] as const);
    const redefined = redefinedBetween({ ...measure, year: from }, { ...measure, year: to });
    const texts = changeSentences(measure.title, spans, redefined).map(textOf);
    texts.forEach(checked);
    expect(texts[0]).toContain(`Measured by ${lowerFirst(measure.title)}, ${from} to ${to}`);
    SIX.forEach(({ name }) => expect(texts.join(" ")).toContain(`${name}: `));
    const concerned = ["imd", "income", "employment", "idaci", "idaopi"].includes(measure.id);
    expect(texts[0]!.includes("The 2025 release")).toBe(concerned);
  }
  // Health's own share, not that of the overall index.
  const health = measureOf("health");
  const text = textOf(changeSentence(at(SIX[0]!, 2010, health), at(SIX[0]!, 2025, health)));
  const share = at(SIX[0]!, 2025, health).figures.proportion_most_deprived_10!.value;
  expect(text).toContain(`${(100 * share).toFixed(1)}% in 2025`);
});

test("the share in the most deprived tenth is the publisher's, for every measure, release and district", () => {
  let compared = 0;
  for (const measure of MEASURES.filter(({ kind }) => kind === "position")) {
    for (const { year } of releasesOf(measure.id)) {
      for (const place of PLACES.filter(({ kind }) => kind === "district" || kind === "borough")) {
        const summary = at(place, year, measure);
        const printed = summary.figures.proportion_most_deprived_10?.value;
        if (printed === undefined || summary.lsoas === 0) continue;
        compared += 1;
        expect(Math.abs(shareWithin(summary, 1) - printed)).toBeLessThan(0.00006);
      }
    }
  }
  expect(compared).toBeGreaterThan(12_000);
});

test("England alone, and one map set against itself, are said as what they are", () => {
  const england = PLACES.find(({ kind }) => kind === "england")!;
  expect(textOf(shareSentence([at(england, 2025)], 1))).toBe(
    "In 2025, England’s most deprived tenth was 3,375 of its 33,755 neighbourhoods.",
  );
  const withSefton = [england, SIX[2]!].map((place) => at(place, 2025));
  expect(textOf(shareSentence(withSefton, 1))).toMatch(
    /^In 2025, 36 of Sefton’s .*England 10\.0%\.$/,
  );
  expect(textOf(shareSentence([], 1))).toBe("No place is chosen.");
  expect(textOf(movedSentence("Crime 2025", "Crime 2025", Float64Array.of(0)))).toContain(
    "Both maps show crime 2025",
  );
});

test("moves between two maps add up, in the singular too", () => {
  const text = textOf(movedSentence("Crime 2019", "Crime 2025", Float64Array.of(0, -1, 2, NaN)));
  expect(text).toBe(
    "Of 3 neighbourhoods, 1 is in the same tenth of England in crime 2025 as in crime 2019; 1 is in a more deprived one and 1 in a less deprived one, relative to the rest of England, and 1 more is not known.",
  );
  expect(textOf(movedSentence("A", "B", Float64Array.of(NaN)))).toContain("cannot compare");
});

test("what became of like places, for one and for none", () => {
  const found = {
    name: "Speke",
    like: 100,
    years: [2004, 2025],
    entered: 0,
    began: 1,
    stayed: 0,
    left: 1,
  };
  expect(textOf(movedOnSentences(found, 1)[0]!)).toBe(
    "Of the 1 neighbourhood elsewhere most like Speke in 2004 that was in England’s most deprived tenth, none is there in 2025 and 1 has left it.",
  );
  expect(textOf(movedOnSentences({ ...found, began: 0, left: 0 }, 1)[0]!)).toContain(
    "none is in 2025",
  );
});

test("spread leaves out the unknown, and knows an only neighbourhood", () => {
  expect(spreadOf([0, 0.5, 1, NaN])).toEqual({
    known: 3,
    lowest: 0,
    tenth: 0.1,
    median: 0.5,
    ninetieth: 0.9,
    highest: 1,
  });
  expect(spreadOf([NaN])).toBeUndefined();
  checked(textOf(spreadSentence("St Helens", spreadOf([0.25]))));
  expect(textOf(spreadSentence("St Helens", undefined))).toContain("St Helens’ neighbourhoods");
});

test("possessives of the six", () => {
  expect(BOROUGHS.map(({ name }) => possessive(name))).toEqual([
    "Liverpool’s",
    "Wirral’s",
    "Sefton’s",
    "St Helens’",
    "Knowsley’s",
    "Halton’s",
  ]);
});

test("ranks of the first two releases are said to be among districts redrawn since", () => {
  for (const place of SIX)
    for (const year of YEARS.slice(0, -1)) {
      const text = textOf(changeSentence(at(place, year), at(place, YEARS.at(-1)!)));
      checked(text);
      expect(text.includes(`Ranks of ${year} are among the 326 districts as redrawn in 2009`)).toBe(
        year < 2010,
      );
    }
});
