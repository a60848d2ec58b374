import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { bringFigures, bringMissing } from "../../../src/data/own/bring-figures";
import { forgetFigures, ownEdition, ownFileNow } from "../../../src/data/own/figures-session";
import { pointerWords } from "../../../src/content/pointer";
import { DECK, newDeck, newSlide } from "../../../src/domain/deck/deck";
import { deckOf, writeDeckFile } from "../../../src/domain/deck/deck-file";
import { figureSources } from "../../../src/domain/deck/provenance";
import { licenceLines } from "../../../src/domain/deck/source-line";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { searchOf, viewOf } from "../../../src/domain/deck/view-search";
import { hotspotsShown, shownTier } from "../../../src/domain/deck/view-words";
import { parseSentence } from "../../../src/domain/filter/parse-sentence";
import { linkFaults } from "../../../src/domain/link-faults";
import { measureOf } from "../../../src/domain/measure-releases";
import { MEASURES } from "../../../src/domain/measures";
import { measuresHeld } from "../../../src/domain/measures-held";
import { ownIdsIn, withoutOwn } from "../../../src/domain/own-in-view";
import type { OwnMeasure } from "../../../src/domain/own-column";
import { combine } from "../../../src/domain/patch/combine";
import { valueColumn } from "../../../src/domain/table/measure-columns";
import { versusOf } from "../../../src/domain/versus";
import { reloadLoss } from "../../../src/platform/reload";
import { provenance } from "../../../src/features/explore/download/provenance";
import { builtContent } from "../../built-content";
import { builtAreas } from "../../built-data";
import { builtFacts } from "../../built-facts";

// The law: a column somebody brought is a measure like any other, says whose figures it shows wherever it
// is shown, and never travels in a link.

const areas = builtAreas();
const ID = "own-2024-abcdefghi1";
const own = (change: Partial<OwnMeasure> = {}): OwnMeasure => ({
  id: ID,
  title: "Referrals to Early Help",
  unit: "% of families",
  kind: "rate",
  worse: "high",
  year: 2024,
  source: "Family Hubs team",
  licence: "Internal use only",
  geography: "lsoa21",
  guarded: true,
  value: areas.codes.map((_, row) => (row % 10 === 0 ? null : row % 50)),
  per: areas.codes.map(() => 100),
  ...change,
});

/** The same, without the whole that it is a share of. */
const withoutPer = (): OwnMeasure =>
  Object.fromEntries(
    Object.entries(own()).filter(([key]) => key !== "per"),
  ) as unknown as OwnMeasure;

beforeEach(() => bringFigures([own()]));
afterEach(forgetFigures);

describe("what was brought is a measure like any other", () => {
  it("stands in the one list of measures, and goes when it is forgotten", () => {
    expect(measuresHeld().map(({ id }) => id)).toEqual([ID, ...MEASURES.map(({ id }) => id)]);
    forgetFigures();
    expect(measuresHeld()).toBe(MEASURES);
  });

  it("is mapped, with its own tier on legend, pointer, slide and file", () => {
    const content = builtContent(`persistence=none&measure=${ID}`);
    expect(content.choropleth.heading).toBe("Referrals to Early Help 2024");
    expect(content.choropleth.text(11)).toBe("11.0% of families");
    expect(content.choropleth.text(10)).toBe("not known");
    const view = content.view;
    const column = valueColumn(content.ground.values, areas, provenance);
    const slide = toldSlide(
      newSlide("a", { kind: "map", view: searchOf(view), title: "Referrals" }),
      builtFacts(),
      {},
    );
    const tiers = [
      content.tier,
      content.legend.tier,
      pointerWords(content, 11).tier,
      shownTier(view),
      column.exported[0]?.tier,
      slide.tier,
    ];
    expect(tiers).toEqual(tiers.map(() => "Your own figures"));
  });

  it("names source and licence as stated, in files and on slides", () => {
    expect(provenance(ID, 2024)).toEqual({
      release: "Your own figures, 2024",
      source: "As stated by who opened it: Family Hubs team",
      licence: "Internal use only",
    });
    const keys = figureSources(viewOf(`persistence=none&measure=${ID}`));
    expect(licenceLines(keys, {})).toEqual([
      "Your own figures: Family Hubs team. Licence as stated: Internal use only.",
    ]);
  });

  it("begins sentences with a capital, whatever the file's heading does", () => {
    bringFigures([own({ title: "referrals to Early Help" })]);
    const { title, short, said } = measureOf(ID);
    expect([title, short, said]).toEqual([
      "Referrals to Early Help",
      "Referrals to Early Help",
      "referrals to Early Help",
    ]);
  });

  it("can be asked about, by its name in a sentence too", () => {
    const read = parseSentence("Areas in Knowsley where Referrals to Early Help is above 40%");
    expect(read.ok && read.filter.conditions).toEqual([
      { measure: ID, year: 2024, test: { kind: "above", value: 40 } },
    ]);
    const { ground } = builtContent(`persistence=none&filter=${ID}.above-40`);
    const expected = areas.codes.flatMap((_, row) =>
      row % 10 !== 0 && row % 50 > 40 ? [row] : [],
    );
    expect(ground.rows).toEqual(expected);
  });

  it("never takes the name of a measure of the atlas", () => {
    bringFigures([own({ title: "IMD" })]);
    const read = parseSentence("Areas where IMD is in the most deprived 10%");
    expect(read.ok && read.filter.conditions[0]).toMatchObject({ measure: "imd" });
  });

  it("can be set beside another map, and be a column", () => {
    expect(versusOf(ID, { id: "imd", year: 2025 })).toEqual({ id: ID, year: 2024 });
    expect(viewOf(`columns=area.${ID}-2024`).columns).toEqual(["area", `${ID}-2024`]);
  });
});

describe("patches put it together right for its kind", () => {
  const values = (change: Partial<OwnMeasure>) => {
    bringFigures([own(change)]);
    return builtContent(`persistence=none&measure=${ID}`).ground.values;
  };
  it("weights shares by what they are of, and refuses where nobody said", () => {
    const per = areas.codes.map((_, row) => (row === 1 ? 300 : 100));
    expect(combine([1, 2], values({ per }), areas)).toMatchObject({
      kind: "rate",
      value: (1 * 300 + 2 * 100) / 400,
      approximate: true,
    });
    const bare = withoutPer();
    bringFigures([bare]);
    const unweighted = builtContent(`persistence=none&measure=${ID}`).ground.values;
    expect(combine([1, 2], unweighted, areas)).toMatchObject({ kind: "none" });
  });
  it("adds counts, and averages scores and ranks by residents", () => {
    expect(combine([1, 2], values({ kind: "count", unit: "people" }), areas)).toMatchObject({
      kind: "count",
      value: 3,
    });
    const bare = withoutPer();
    const [a, b] = [areas.residents[1]!, areas.residents[2]!];
    for (const kind of ["score", "rank"] as const) {
      bringFigures([{ ...bare, kind, unit: "points" }]);
      const held = builtContent(`persistence=none&measure=${ID}`).ground.values;
      const figure = combine([1, 2, 10], held, areas);
      expect(figure).toMatchObject({ kind: "average", least: 1, most: 2, known: 2 });
      expect(figure.kind === "average" && figure.value).toBeCloseTo((a + 2 * b) / (a + b), 9);
    }
  });
});

describe("hot spots keep their guard-rails", () => {
  const refusal = (change: Partial<OwnMeasure>) => {
    bringFigures([own(change)]);
    return hotspotsShown(viewOf(`persistence=none&hotspots=gi&measure=${ID}`));
  };
  it("tests rates of LSOAs, no counts, and nothing that larger areas share", () => {
    expect(refusal({})).not.toContain("No hot spots");
    expect(refusal({ kind: "count", unit: "people" })).toContain("A count is higher wherever");
    expect(refusal({ geography: "ward" })).toContain(
      "Neighbours are the same because they share one",
    );
  });
});

describe("a link never carries the figures", () => {
  it("holds an id that says nothing of them, and reads back", () => {
    const link = searchOf(viewOf(`persistence=none&measure=${ID}&filter=${ID}.above-40`));
    expect(link).not.toMatch(/referral|family/i);
    expect(linkFaults(link)).toBeNull();
    expect(ownIdsIn(viewOf(link))).toEqual(new Set([ID]));
  });

  it("opened without the file, says they are on another device and shows nothing as known", () => {
    forgetFigures();
    const content = builtContent(`persistence=none&measure=${ID}`);
    expect(content.choropleth.heading).toBe("Own figures on another device 2024");
    expect(measureOf(ID).sentence).toContain("A link never carries them");
    expect(areas.codes.map((_, row) => content.choropleth.text(row))).toEqual(
      areas.codes.map(() => "not known"),
    );
    expect(content.choropleth.scale.classes).toEqual([]);
    const asked = builtContent(`persistence=none&filter=${ID}.above-40`).ground;
    expect([asked.rows.length, asked.matches?.unknownAreas]).toEqual([0, areas.count]);
  });

  it("is left out of the view once it is forgotten", () => {
    const view = viewOf(`measure=${ID}&filter=${ID}.above-40&versus=${ID}&columns=${ID}-2024`);
    const rest = { ...view, ...withoutOwn(view) };
    expect(ownIdsIn(rest)).toEqual(new Set());
    expect(searchOf(rest)).not.toContain("own-");
  });
});

describe("the one owner of the figures", () => {
  it("tells of a reload, beside what other owners tell", () => {
    expect(reloadLoss().join()).toContain("own figures");
    forgetFigures();
    expect(reloadLoss()).toEqual([]);
  });

  it("hands out one file until something changes", () => {
    const [file, edition] = [ownFileNow(ID), ownEdition()];
    expect(ownFileNow(ID)).toBe(file);
    bringFigures([own({ year: 2024, value: areas.codes.map(() => 1) })]);
    expect(ownFileNow(ID)).not.toBe(file);
    expect(ownEdition()).not.toBe(edition);
    expect(measuresHeld().filter(({ id }) => id === ID)).toHaveLength(1);
  });

  it("takes from a deck what is not here, and leaves what is", () => {
    const other = own({ id: "own-2023-abcdefghi2", year: 2023 });
    const mine = ownFileNow(ID).releases[0]?.value;
    bringMissing([own({ value: [] }), other]);
    expect(ownFileNow(ID).releases[0]?.value).toEqual(mine);
    expect(
      measuresHeld()
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual([ID, other.id]);
  });

  it("is kept in a deck's file, and read back as it was", () => {
    const deck = { ...newDeck("d", "Deck"), own: [own()] };
    expect(deckOf(JSON.parse(writeDeckFile(deck))).own).toEqual([own()]);
    expect(DECK.entries.own).toBeDefined();
  });
});
