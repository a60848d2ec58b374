import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { newSlide } from "../../../../src/domain/deck/deck";
import { readDeckFile } from "../../../../src/domain/deck/deck-file";
import { atRelease, tellFigure } from "../../../../src/domain/deck/live-figure";
import { releasesAsked } from "../../../../src/domain/deck/releases-asked";
import { nextPosition, previousPosition } from "../../../../src/domain/deck/slide-steps";
import { chartHead } from "../../../../src/domain/deck/slide-chart";
import { slideAt, toldSlide } from "../../../../src/domain/deck/told-slide";
import { builtFacts } from "../../../built-facts";

const facts = builtFacts();
const deck = readDeckFile(
  readFileSync(join(import.meta.dirname, "../../../../data/decks/still-poor-today.json"), "utf8"),
);
const told = deck.slides.map((slide) => toldSlide(slide, facts, listed));
const the = (id: string) => told.find((slide) => slide.id === id)!;
const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

test("each step of the six releases carries its own count", () => {
  const counts = facts.releases.map(
    ({ value, ranked }) =>
      // A carried rank may be none; a tenth of all ranks is the most deprived tenth.
      Array.from(value).filter((rank) => rank <= (ranked ?? NaN) / 10).length,
  );
  const { steps } = the("releases");
  expect(steps.map(({ year }) => year)).toEqual(YEARS);
  const shown = steps.map(({ figure }) => Number(figure));
  expect(new Set(shown).size).toBeGreaterThan(4);
  // An area carried from several counts where every one of them does, so a few fewer than by rank alone.
  shown.forEach((count, at) => expect(Math.abs(count - counts[at]!)).toBeLessThan(12));
  steps.forEach(({ year, paragraphs }) => expect(paragraphs[0]!.text).toContain(`in ${year}`));
  const first = slideAt(the("releases"), 2004);
  expect([first.view.release, first.figure]).toEqual([2004, steps[0]!.figure]);
});

test("a slide's tier is the lowest of anything it shows, and none where it shows no statistic", () => {
  expect(the("in-work").tier).toBe("Experimental");
  expect(the("boroughs").tier).toBe("From official figures");
  expect([the("programmes").tier, the("claims").tier, the("reach").tier]).toEqual([
    null,
    null,
    null,
  ]);
});

test("work and low income stands at the newest figure, each line with its own year", () => {
  const { paragraphs, sourceKeys, notes } = the("in-work");
  expect(notes).toMatch(/55\.4% have someone in work .* against 70\.7% .*: year to March 2022/);
  expect(paragraphs.slice(0, 2).map(({ tier, text }) => [tier, text])).toEqual([
    [
      "Official",
      "28.8% of children here are on low income after housing costs, 26.0% in the United Kingdom: year to March 2025 (provisional)",
    ],
    [
      "Official, wide interval",
      "Residents’ middle pay is £611 a week, £648 in England: April 2025 (provisional)",
    ],
  ]);
  expect(sourceKeys).toContain("ons-local");
  expect(() => tellFigure("newest children-low-income-after-housing in England", facts)).toThrow(
    /no figure of/,
  );
});

test("the devolved skills budget has whom funded learning reaches, called what it is", () => {
  const drawn = the("programmes").chart!.drawn;
  const budget =
    drawn.kind === "timeline"
      ? drawn.spans.find(({ name }) => /Education Budget/.test(name))
      : null;
  expect(budget?.fact).toBe("6,297 per 100,000 people in funded learning, 2024/25; England 5,174.");
  expect(the("programmes").chart!.caveat).toContain("The devolved budget pays for part of it");
  expect(the("programmes").sourceKeys).toContain("ons-local");
});

test("sources are those of what is shown: one release where one is, all where all are", () => {
  expect(the("where").sourceKeys.filter((key) => /^imd/.test(key))).toEqual(["imd2025"]);
  expect(the("persistent").sourceKeys.filter((key) => /^imd/.test(key))).toHaveLength(6);
  expect(the("persistent").sourceKeys).toContain("census2021");
  expect(the("reach").sourceKeys).toEqual([]);
});

test("what is pinned to the map is told, sourced and faulted like all other text", () => {
  const pinned = (text: string) =>
    toldSlide(
      newSlide("x", {
        kind: "map",
        view: "measure=crime&release=2025&persistence=none",
        callouts: [{ area: "E01006413", text }],
      }),
      facts,
      listed,
    );
  const people = pinned("{residents of always-10 areas in Knowsley} people");
  expect(people.callouts.map(({ text }) => text)).toEqual(["56,665 people"]);
  expect(people.sourceKeys).toContain("census2021");
  expect(people.sourceKeys.filter((key) => /^imd/.test(key))).toHaveLength(6);
  expect(pinned("{residents of allways-10 areas}").faults.join(" ")).toMatch(/allways-10/);
});

test("the slides claim no majority, no hot spot and no whole that is not there", () => {
  const said = (id: string) => the(id).paragraphs.map(({ text }) => text);
  expect(said("boroughs")).toEqual([
    "Liverpool has the most: 106 neighbourhoods",
    "Knowsley has the highest share: 38.0% of its neighbourhoods",
  ]);
  // Persistence is not what the atlas calls a hot spot.
  const all = told.flatMap(({ eyebrow, title, figure, paragraphs, notes }) => [
    ...[eyebrow, title, figure, notes],
    ...paragraphs.map(({ text }) => text),
  ]);
  expect(all.filter((text) => /hot ?spot/i.test(text))).toEqual([]);
  // What a share is of stands over its bars.
  for (const id of ["boroughs", "in-work"]) expect(chartHead(the(id).chart!)).toMatch(/: per 100 /);
  const claims = the("claims").chart!;
  const shown = claims.drawn.kind === "claims" ? claims.drawn.rows.length : 0;
  expect(shown).toBeLessThan(facts.claims.length);
  expect(claims.caveat).toContain(`${shown} of ${facts.claims.length} claims are shown`);
});

test("on the slides of persistence all else is muted, and each borough's people are pinned to it", () => {
  for (const id of ["title", "persistent", "meaning"])
    expect(the(id).view.colour, id).toBe("persistent");
  const { callouts } = the("persistent");
  expect(callouts).toHaveLength(6);
  const people = callouts.map(({ text }) => Number(/[\d,]+/.exec(text)![0].replaceAll(",", "")));
  const all = Number(tellFigure("residents of always-10 areas", facts).replaceAll(",", ""));
  expect(people.reduce((sum, one) => sum + one, 0)).toBe(all);
});

test.each([
  ["count of always-10 areas in Halton", YEARS],
  ["count of most-deprived-10 areas", [2025]],
  ["share of most-deprived-20 areas at 2004 in Wirral", [2004]],
  ["lowest rank in Knowsley", [2025]],
  ["count of areas", []],
  ["first release", [2004]],
  ["count of boroughs", []],
  ["residents of deep-rooted areas", YEARS],
])("“%s” is computed from %j", (source, years) => {
  expect(releasesAsked(source, YEARS)).toEqual(years);
});

test("a figure at the release shown is the latest one's, unless the slide stands at another", () => {
  const asked = "{count of most-deprived-10 areas at the release shown} in {the release shown}";
  expect(tellFigure("the release shown", facts)).toBe("2025");
  const slide = newSlide("x", { kind: "map", view: "measure=imd", figure: asked, play: true });
  const one = toldSlide(slide, facts, listed);
  expect(one.faults).toEqual([]);
  expect(one.figure).toBe(one.steps.at(-1)!.figure);
  expect(one.steps[0]!.figure).not.toBe(one.figure);
  expect(atRelease("{count of areas} at the release shown", 2004)).toBe(
    "{count of areas} at the release shown",
  );
});

test("a figure that one of the steps cannot tell is among the slide's faults", () => {
  const asked = "{count of most-deprived-10 areas at the release shown}";
  const parts = { kind: "map", view: "measure=residents-pay", figure: asked, play: true } as const;
  const { steps, faults } = toldSlide(newSlide("x", parts), facts, listed);
  // Pay has years that are no release of the Indices.
  expect(steps.map(({ year }) => year)).not.toEqual(YEARS);
  expect(faults.join(" ")).toMatch(/no release of 20\d\d/);
});

test("a fact of a programme names it, and what is not the programme's own is no telling fact", () => {
  expect(tellFigure("fact 1 of households-into-work", facts)).toMatch(/^Households into Work: /);
  const { drawn } = the("programmes").chart!;
  if (drawn.kind !== "timeline") throw new Error("The programmes are a timeline.");
  const esf = drawn.spans.find(({ name }) => name === "ESF Ways to Work")!;
  expect(esf.fact).not.toMatch(/£100m/);
  for (const { fact } of drawn.spans) expect(fact).not.toMatch(/could be read|no counts/i);
  expect(drawn.spans.filter(({ known }) => !known.from || !known.to).length).toBeGreaterThan(1);
});

test("next and previous step through the years of a slide before they leave it", () => {
  const years = [[], [2004, 2025], []];
  const walked: unknown[] = [];
  for (
    let at: ReturnType<typeof nextPosition> = { at: 0, year: null };
    at !== null;
    at = nextPosition(years, at)
  )
    walked.push(at);
  expect(walked).toEqual([
    { at: 0, year: null },
    { at: 1, year: 2004 },
    { at: 1, year: 2025 },
    { at: 2, year: null },
  ]);
  expect(previousPosition(years, { at: 2, year: null })).toEqual({ at: 1, year: 2025 });
  expect(previousPosition(years, { at: 1, year: 2004 })).toEqual({ at: 0, year: null });
  expect(previousPosition(years, { at: 0, year: null })).toBeNull();
});
