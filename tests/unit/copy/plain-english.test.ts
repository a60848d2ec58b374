import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import claims from "../../../data/claims.json";
import { textOf } from "../../../src/domain/area-sentence";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { boroughRuns, neighbourhoodRuns } from "../../../src/domain/in-work-sentences";
import { builtInWork } from "../../built-in-work";
import { gatherCopy, type Copy } from "../../copy/gather";
import { PLAIN_WORDS } from "../../copy/plain-words";
import { grade, isFull, isPassive, sentencesOf, wordsOf } from "../../copy/reading";
import { toldSentences } from "../../oracle/sentences";

/** Lists of names and postcodes that files are checked against, and notes on faults of libraries: nobody reads them. */
const NOT_COPY =
  /people-names\.ts|postcode-text\.ts|combined-authorities\.ts|(?:pptx|xlsx)-repairs\.ts/;

/** Titles of tables as their publishers print them. */
const CITED = /^(?:Office for National Statistics|Department for |Ministry of )/;

const MOST_WORDS = 25;
/** With figures and names filled in. */
const MOST_TOLD = 35;
/** Age 17 for one sentence, age 12 for a whole room of the house: see docs/style.md. */
const HARDEST = 12;
const ROOM_GRADE = 7;

interface Sentence extends Omit<Copy, "text"> {
  readonly said: string;
}

const SENTENCES: readonly Sentence[] = gatherCopy(["src", "scripts/atlas", "scripts/build"])
  .filter(({ file }) => !NOT_COPY.test(file))
  .flatMap(({ file, line, text }) => sentencesOf(text).map((said) => ({ file, line, said })))
  .filter(({ said }) => !CITED.test(said));

/** "src/features/explore", "src/domain/methods", "src/domain", "scripts/atlas". */
const roomOf = (file: string): string => {
  const [top, room, part] = file.split("/");
  const deep = room === "features" || (room === "domain" && part?.includes(".") === false);
  return [top, room, ...(deep ? [part] : [])].join("/");
};

const listed = (found: readonly Sentence[]): string[] =>
  found.map(({ file, line, said }) => `${file}:${line} ${said}`);

const FULL = SENTENCES.filter(({ said }) => isFull(said));
const ROOMS = [...new Set(FULL.map(({ file }) => roomOf(file)))].map((room) => ({
  room,
  said: FULL.filter(({ file }) => roomOf(file) === room).map((each) => each.said),
}));

test("the walk finds the copy: marks within a sentence, sums, templates, names for screen readers", () => {
  const said = new Set(SENTENCES.map((each) => each.said));
  expect(FULL.length).toBeGreaterThan(1_400);
  for (const known of [
    "Look up the postcode, however you type it, in the atlas’s own list.",
    "X The page opens without its X.",
    "Remove X from the patch",
    "Slides are live views of the map.",
  ])
    expect(said).toContain(known);
});

test(`no sentence has more than ${MOST_WORDS} words`, () => {
  expect(listed(SENTENCES.filter(({ said }) => wordsOf(said).length > MOST_WORDS))).toEqual([]);
});

test("no sentence of ten words or more asks for more than a sixth former’s reading", () => {
  const hard = FULL.filter(({ said }) => wordsOf(said).length > 9 && grade([said]) > HARDEST);
  expect(listed(hard)).toEqual([]);
});

test.each(ROOMS.filter(({ said }) => said.length > 19))(
  "$room reads as for an age of 12, and is active",
  ({ said }) => {
    expect(grade(said)).toBeLessThan(ROOM_GRADE);
    expect(said.filter(isPassive).length / said.length).toBeLessThan(0.2);
  },
);

test("no more than one sentence in twelve is passive", () => {
  expect(FULL.filter(({ said }) => isPassive(said)).length / FULL.length).toBeLessThan(1 / 12);
});

test.each(PLAIN_WORDS)("nothing says $avoid: write “$write”", ({ avoid }) => {
  expect(listed(SENTENCES.filter(({ said }) => avoid.test(said)))).toEqual([]);
});

test("docs/style.md lists every word to avoid beside its plain one", () => {
  const page = readFileSync("docs/style.md", "utf8");
  for (const { write } of PLAIN_WORDS) expect(page).toContain(write);
});

test("the measures know a hard, a passive and a plain sentence", () => {
  const hard =
    "The methodological considerations underpinning the categorisation necessitate circumspection.";
  expect(grade([hard])).toBeGreaterThan(HARDEST);
  expect(isPassive("The file was removed by the server.")).toBe(true);
  expect(isPassive("The most deprived areas are in Liverpool.")).toBe(false);
  expect(grade(["We keep the map on your own device."])).toBeLessThan(ROOM_GRADE);
});

test(`no sentence with its figures has more than ${MOST_TOLD} words`, () => {
  const { boroughs, neighbourhoods } = builtInWork();
  const texts = [
    ...toldSentences().map(({ text }) => text),
    ...BOROUGHS.map((_, row) => textOf(boroughRuns(boroughs, row))),
    ...neighbourhoods.codes.map((_, row) => textOf(neighbourhoodRuns(neighbourhoods, row))),
    ...claims.claims
      .flatMap((claim): unknown[] => Object.values(claim))
      .filter((each) => typeof each === "string"),
  ];
  const sentences = texts.flatMap(sentencesOf);
  expect(sentences.length).toBeGreaterThan(1_500);
  expect(sentences.filter((said) => wordsOf(said).length > MOST_TOLD)).toEqual([]);
});
