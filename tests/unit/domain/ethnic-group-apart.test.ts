import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { methodsOf } from "../../../src/content/methods-of";
import { spokenWords } from "../../../src/content/pointer";
import { textOf } from "../../../src/domain/area-sentence";
import { crossedIn } from "../../../src/domain/crossing";
import { peopleSentence, shownTitle } from "../../../src/domain/deck/view-words";
import { hotspotInputsOf } from "../../../src/domain/hotspot-inputs";
import { MEASURES } from "../../../src/domain/measures";
import { DEFINITIONS } from "../../../src/domain/persistence";
import { mappedAt, mappedWords, versusOf } from "../../../src/domain/versus";
import { COLOURINGS } from "../../../src/domain/persistence-keys";
import { areaRuns } from "../../../src/features/explore/profile/area-runs";
import { builtContent } from "../../built-content";

// The law: the atlas may map ethnic group, and answer a reader's own question about it. By itself it writes
// no sentence, and draws no second thing on such a map, that sets it against deprivation.

const APART = MEASURES.filter(({ apart }) => apart === true);
const ETHNIC = /ethnic|\basian\b|\bblack\b|\bwhite\b|\bmixed\b/i;
const NEED = /depriv|povert|\bpoor|low income|persist|hot spot|\bneed and reach/i;

/** Sentences, and lines, that speak of both. */
const togetherIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.!?;])\s+|\n/))
    .filter((sentence) => ETHNIC.test(sentence) && NEED.test(sentence));

const ASKED = [
  "",
  ...DEFINITIONS.map(({ id }) => `&persistence=${id}`),
  ...COLOURINGS.map((colour) => `&persistence=always-10&colour=${colour}`),
  "&hotspots=gi",
  "&hotspots=moran",
  "&participants=need",
];

test("the rule itself finds such a sentence, and lets each be spoken of alone", () => {
  expect(togetherIn(["Asian residents: 12%, and among the most deprived 10%."])).toHaveLength(1);
  expect(togetherIn(["Ethnic group: Asian. It is shown alone.", "Most deprived 10%."])).toEqual([]);
  expect(APART.map(({ topic }) => topic)).toEqual(Array(5).fill("Ethnic group"));
});

test("whatever a link asks for, a map of ethnic group shows and says nothing of deprivation", () => {
  for (const { id } of APART) {
    for (const more of ASKED) {
      const search = `measure=${id}${more}`;
      const content = builtContent(search);
      const { ground, view } = content;
      expect(
        content.overlays.map((overlay) => overlay.id),
        search,
      ).toEqual([]);
      expect(content.choropleth.heading, search).toMatch(/ 2021$/);
      expect(content.pending, search).toEqual([]);
      expect(hotspotInputsOf({ view, ...ground }), search).toBeNull();
      expect(crossedIn(view), search).toEqual([]);
      expect(
        methodsOf(content).map(({ method }) => method),
        search,
      ).toEqual([expect.stringMatching(/class|interval|quantile|natural|equal|counts/i)]);
      const texts = [
        content.sentence,
        ...content.legend.notes,
        ...content.legend.keys.map(({ words }) => words),
        shownTitle(view),
        peopleSentence(view),
        content.provenance.release,
        ...content.provenance.drawn.map(([, words]) => words),
        ...[0, 250, 999].map((row) => spokenWords(content, row)),
        ...[0, 250, 999].map((row) => textOf(areaRuns(ground, row))),
      ];
      expect(togetherIn([texts.join("\n")]), search).toEqual([]);
      expect(
        texts.filter((text) => NEED.test(text) && !text.startsWith("No hot spots: ")),
        search,
      ).toEqual([]);
    }
  }
});

test("on Compare no other measure stands beside ethnic group, either way round", () => {
  for (const { id } of APART) {
    const own = mappedAt(id, null);
    for (const other of MEASURES.filter((each) => each.id !== id)) {
      expect(versusOf(other.id, own), other.id).toEqual(own);
      expect(versusOf(`${id}@2021`, mappedAt(other.id, null)).id).toBe(other.id);
    }
    expect(mappedWords(versusOf(null, own))).toMatch(/^Ethnic group: .* 2021$/);
  }
});

test("no measure, claim, programme or slide that comes with the atlas speaks of both", () => {
  const data = join(import.meta.dirname, "../../../data");
  const files = [
    "claims.json",
    "programmes.json",
    ...readdirSync(join(data, "decks")).map((name) => `decks/${name}`),
  ];
  const shipped = files.map((file) => readFileSync(join(data, file), "utf8"));
  const declared = MEASURES.flatMap(({ title, sentence, caveat = "", unit }) => [
    title,
    sentence,
    caveat,
    unit,
  ]);
  expect(shipped.filter((text) => /ethnic/i.test(text))).toEqual([]);
  expect(togetherIn(declared)).toEqual([]);
});
