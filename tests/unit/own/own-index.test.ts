import { afterEach, describe, expect, it, test } from "vitest";
import fc from "fast-check";

import { indexStability } from "../../../src/analysis/own/index-stability";
import { pointerWords, spokenWords } from "../../../src/content/pointer";
import { bringFigures } from "../../../src/data/own/bring-figures";
import { forgetFigures } from "../../../src/data/own/figures-session";
import { newSlide } from "../../../src/domain/deck/deck";
import { figureSources } from "../../../src/domain/deck/provenance";
import { sourceLine } from "../../../src/domain/deck/source-line";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { searchOf, viewOf } from "../../../src/domain/deck/view-search";
import { shownTier } from "../../../src/domain/deck/view-words";
import { parseSentence } from "../../../src/domain/filter/parse-sentence";
import { hotspotRefusal } from "../../../src/domain/hotspot-words";
import { measureOf, releasesOf } from "../../../src/domain/measure-releases";
import { MEASURES, type MeasureId } from "../../../src/domain/measures";
import { listIndices, measuresHeld } from "../../../src/domain/measures-held";
import { indicesIn, keptOnLeaving, ownIdsIn, withoutOwn } from "../../../src/domain/own-in-view";
import { indexIdOf, indexName, partRefusal } from "../../../src/domain/own-index/index-id";
import {
  INDEX_NAME,
  isIndexId,
  recipeOf,
  type IndexPart,
  type IndexRecipe,
} from "../../../src/domain/own-index/index-recipe";
import { onScale, topOf, weighted } from "../../../src/domain/own-index/index-values";
import {
  indexWarnings,
  swayedCounts,
  swayedSentences,
  unknownInIndexWords,
} from "../../../src/domain/own-index/index-words";
import { withIndex } from "../../../src/domain/own-index/with-index";
import type { OwnMeasure } from "../../../src/domain/own-column";
import { combine } from "../../../src/domain/patch/combine";
import { valueColumn } from "../../../src/domain/table/measure-columns";
import { tableOf } from "../../../src/domain/table/table-of";
import { OWN_INDEX } from "../../../src/domain/tiers";
import { sources } from "../../../src/data/sources";
import { licenceLines, provenance } from "../../../src/features/explore/download/provenance";
import { builtContent, measureFile } from "../../built-content";
import { builtAreas, builtValues } from "../../built-data";
import { builtFacts } from "../../built-facts";

// The law: an index of the reader's own is a measure like any other, lies whole in its link, gives nothing
// for an unknown, and says wherever it is shown that it is no official one.

const areas = builtAreas();
const recipe = (change: Partial<IndexRecipe> = {}): IndexRecipe => ({
  name: INDEX_NAME,
  scale: "percentile",
  parts: [
    { measure: "employment", weight: 2 },
    { measure: "no-car", weight: 1 },
  ],
  ...change,
});
const ID = indexIdOf(recipe());
const OWN = "own-2024-abcdefghi1";
const own = (change: Partial<OwnMeasure> = {}): OwnMeasure => ({
  id: OWN,
  title: "referrals",
  unit: "% of families",
  kind: "rate",
  worse: "high",
  year: 2024,
  source: "Family Hubs team",
  licence: "Internal use only",
  geography: "lsoa21",
  guarded: true,
  value: areas.codes.map((_, row) => (row % 10 === 0 ? null : row % 50)),
  ...change,
});
const WITH_OWN = indexIdOf(
  recipe({
    parts: [
      { measure: OWN, weight: 1 },
      { measure: "crime", weight: 1 },
    ],
  }),
);

afterEach(() => {
  forgetFigures();
  listIndices([]);
});

const figures = (...value: number[]) => ({ value: Float64Array.from(value) });

describe("an index lies whole in its id", () => {
  const ids = MEASURES.filter((measure) => partRefusal(measure) === null).map(({ id }) => id);
  const parts = fc
    .uniqueArray(fc.constantFrom<MeasureId>(...ids, OWN), { minLength: 1, maxLength: 10 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((measure) =>
          fc.integer({ min: 1, max: 100 }).map((weight): IndexPart => ({ measure, weight })),
        ),
      ),
    );

  it("comes back from a link as it was, whatever its name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("percentile" as const, "standard" as const),
        parts,
        (text, scale, chosen) => {
          const made = { name: indexName(text), scale, parts: chosen };
          const id = indexIdOf(made);
          expect(id).toMatch(/^[a-z\d-]+$/);
          const view = viewOf(`measure=${id}&index=${id}`);
          expect(recipeOf(view.measure)).toEqual(made);
          expect(viewOf(searchOf(view))).toEqual(view);
        },
      ),
    );
  });

  it.each([
    "index-",
    "index-p",
    "index-x--imd-2",
    "index-p--imd-0",
    "index-p--imd-101",
    "index-p--imd-02",
    "index-p--imd--2",
    "index-p--imd-2--imd-3",
    "index-p--residents-2",
    "index-p--income-deprived-1",
    "index-p--ethnic-white-1",
    "index-p--nothing-2",
    "index-p--imd-2---Capital",
    "index-p--imd-2---a---b",
    "index-p--imd-2---zffffffz",
    "index-p--index-p--imd-2-1",
    `index-p${ids
      .slice(0, 11)
      .map((id) => `--${id}-1`)
      .join("")}`,
    `index-p--imd-2---${"a".repeat(41)}`,
  ])("%s is none", (id) => {
    expect(isIndexId(id)).toBe(false);
    expect(viewOf(`measure=${id}`).measure).toBe("imd");
  });

  it("any text at all is read or refused, and never breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const id = `index-${text}`;
        const read = recipeOf(id);
        if (read !== null) expect(indexIdOf(read)).toBe(id);
      }),
    );
  });

  it("keeps no measure that counts, or that has no worse end", () => {
    const left = MEASURES.filter((measure) => partRefusal(measure) !== null);
    expect(left.length).toBeGreaterThan(5);
    for (const { kind, worse, apart } of left)
      expect(kind === "count" || worse === null || apart === true).toBe(true);
  });
});

describe("its figures", () => {
  it("are percentiles, equal areas in the middle of their places, the worse end on top", () => {
    // Of five known areas 10 is the lowest; the two 20s share places 2 and 3.
    const values = figures(10, 20, 20, 40, NaN, 50);
    expect([...onScale({ values, worse: "high" }, "percentile")]).toEqual([
      10,
      40,
      40,
      70,
      NaN,
      90,
    ]);
    expect([...onScale({ values, worse: "low" }, "percentile")]).toEqual([90, 60, 60, 30, NaN, 10]);
  });

  it("or standardised: 50 is the average, ten points one standard deviation", () => {
    // Mean 4, squares 9 + 1 + 1 + 1 + 16 + … of 1, 3, 5, 7: deviation √5.
    const values = figures(1, 3, 5, 7, NaN);
    const ten = 10 / Math.sqrt(5);
    const got = [...onScale({ values, worse: "high" }, "standard")];
    [50 - 3 * ten, 50 - ten, 50 + ten, 50 + 3 * ten].forEach((wanted, at) =>
      expect(got[at]).toBeCloseTo(wanted, 12),
    );
    expect(got[4]).toBeNaN();
    expect([...onScale({ values: figures(3, 3, NaN), worse: "low" }, "standard")]).toEqual([
      50,
      50,
      NaN,
    ]);
  });

  it("are averaged by weight, and an area that lacks one part is unknown, never less", () => {
    const columns = [Float64Array.of(90, 30, NaN), Float64Array.of(30, 60, 100)];
    expect([...weighted(columns, [2, 1])]).toEqual([70, 40, NaN]);
  });

  it("are of the region's built data what two sorted lists say", () => {
    const place = (id: MeasureId, row: number) => {
      const release = releasesOf(id).at(-1)!;
      const { value } = builtValues(id, release.year, areas);
      const sign = measureOf(id).worse === "low" ? -1 : 1;
      const own = sign * value[row]!;
      const need = [...value].map((each) => sign * each);
      const better = need.filter((each) => each < own).length;
      return (100 * (better + need.filter((each) => each === own).length / 2)) / need.length;
    };
    const value = measureFile(ID).releases[0]!.value!;
    for (const row of [0, 17, 500, 1002])
      expect(value[row]).toBeCloseTo((2 * place("employment", row) + place("no-car", row)) / 3, 10);
  });

  it("follow the figures that the reader brought, and unknown ones stay unknown", () => {
    bringFigures([own()]);
    const value = measureFile(WITH_OWN).releases[0]!.value!;
    value.forEach((each, row) => expect(each === null, String(row)).toBe(row % 10 === 0));
    forgetFigures();
    expect(measureFile(WITH_OWN).releases[0]!.value!.every((each) => each === null)).toBe(true);
    bringFigures([own({ worse: null })]);
    expect(measureFile(WITH_OWN).releases[0]!.value!.every((each) => each === null)).toBe(true);
  });
});

describe("it is a measure like any other", () => {
  const named = indexIdOf(recipe({ name: "Need for advice" }));

  it("is listed while a view shows or keeps it", () => {
    const view = viewOf(`measure=${ID}&index=${named}`);
    expect(indicesIn(view)).toEqual([named, ID]);
    listIndices(indicesIn(view));
    expect(
      measuresHeld()
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual([named, ID]);
    listIndices([]);
    expect(measuresHeld()).toBe(MEASURES);
  });

  it("says what it is not on legend, pointer, read aloud, slide, list, file and larger areas", () => {
    const content = builtContent(`persistence=none&measure=${named}`);
    const slide = toldSlide(
      newSlide("a", { kind: "map", view: searchOf(content.view), title: "Need" }),
      builtFacts(),
      {},
    );
    const [figure, whose] = valueColumn(content.ground.values, areas, provenance).exported;
    expect(figure?.key).toBe("your_own_need_for_advice_own_index_2025");
    expect(String(whose?.cell(0))).toContain(OWN_INDEX);
    const wards = builtContent(`persistence=none&measure=${named}&by=ward`);
    const tiers = [
      content.tier,
      content.legend.tier,
      pointerWords(content, 11).tier,
      shownTier(content.view),
      figure?.tier,
      slide.tier,
      wards.legend.tier,
      wards.choropleth.measure.tier,
    ];
    expect(tiers).toEqual(tiers.map(() => OWN_INDEX));
    expect(spokenWords(content, 11)).toContain(OWN_INDEX);
    // Its title alone says that it is somebody's own, whatever the name.
    expect(content.choropleth.heading).toBe("Need for advice (own index) 2025");
    expect(measureOf(named).caveat).toMatch(new RegExp(`^${OWN_INDEX}`));
  });

  it("keeps a column of its own in a file beside another of its name", () => {
    const heavier = indexIdOf(recipe({ parts: [{ measure: "crime", weight: 3 }] }));
    const brought = own({ id: "own-2024-abcdefghi2" });
    bringFigures([own(), brought]);
    listIndices([ID, heavier]);
    const columns = [ID, heavier, OWN, brought.id].map((id) => {
      const values = builtContent(`persistence=none&measure=${id}`).ground.values;
      return valueColumn(values, areas, provenance);
    });
    const notes = { filter: "", link: "", licences: [], date: "", release: "", tier: "" };
    const { columns: kept } = tableOf("Areas", areas, [0], columns, notes);
    expect(kept.map(({ key }) => key).filter((key) => !key.endsWith("_data"))).toEqual([
      "lsoa21_code",
      "your_own_index_2025",
      "your_own_index_2_2025",
      "your_own_referrals_2024",
      "your_own_referrals_2_2024",
    ]);
  });

  it("never hides the least firm of its parts", () => {
    bringFigures([own()]);
    expect(builtContent(`persistence=none&measure=${ID}`).legend.notes).toContain(
      "The least firm of its parts: From official figures",
    );
    expect(builtContent(`persistence=none&measure=${WITH_OWN}`).legend.notes).toContain(
      "The least firm of its parts: Your own figures",
    );
    expect(measureOf(WITH_OWN).caveat).toContain("Your own figures");
  });

  it("counts the areas that it does not know", () => {
    bringFigures([own()]);
    const { legend } = builtContent(`persistence=none&measure=${WITH_OWN}`);
    expect(legend.unknown?.areas).toBe(101);
    expect(
      unknownInIndexWords(101, [
        { title: "Referrals", unknown: 101 },
        { title: "Crime", unknown: 0 },
      ]),
    ).toBe(
      "101 areas have no figure in at least one measure, so their index is not known: Referrals (101).",
    );
  });

  it("names the sources and licences of all its parts", () => {
    bringFigures([own()]);
    listIndices([WITH_OWN]);
    const keys = figureSources(viewOf(`persistence=none&measure=${WITH_OWN}`));
    expect(keys).toEqual(["imd2025", OWN].toReversed());
    expect(sourceLine(keys, sources)).toContain("Family Hubs team");
    const { source, licence, release } = provenance(WITH_OWN, 2025);
    expect(source).toMatch(new RegExp(`^${OWN_INDEX}.*Indices of Deprivation 2025.*Family Hubs`));
    expect(licence).toContain("Internal use only");
    const lines = licenceLines([release]).join(" ");
    expect(lines).toContain(sources["imd2025"]!.attribution);
    expect(lines).toContain("Licence as stated: Internal use only");
  });

  it("can be asked about, by name and by link", () => {
    listIndices([named]);
    const read = parseSentence("Areas where Need for advice (own index) is above 80");
    const asked = builtContent(`persistence=none&filter=${named}.above-80`);
    const value = measureFile(named).releases[0]!.value!;
    const rows = areas.codes.flatMap((_, row) => (value[row]! > 80 ? [row] : []));
    expect(rows.length).toBeGreaterThan(20);
    expect(asked.ground.rows).toEqual(rows);
    expect(read.ok && read.filter.conditions).toEqual([
      { measure: named, year: 2025, test: { kind: "above", value: 80 } },
    ]);
  });

  it("of a patch it is the average by residents", () => {
    const { values } = builtContent(`persistence=none&measure=${ID}`).ground;
    const rows = [3, 4, 5];
    const people = rows.map((row) => areas.residents[row]!);
    const wanted =
      rows.reduce((sum, row, at) => sum + values.value[row]! * people[at]!, 0) /
      people.reduce((sum, each) => sum + each, 0);
    expect(combine(rows, values, areas)).toMatchObject({
      kind: "average",
      value: expect.closeTo(wanted, 9) as number,
    });
  });

  it("is tested for hot spots only where all its parts may be", () => {
    expect(hotspotRefusal(measureOf(ID))).toBeNull();
    bringFigures([own({ geography: "ward" })]);
    expect(hotspotRefusal(measureOf(WITH_OWN))).toContain("“Referrals”");
  });

  it("brings the figures within it to a deck, and goes when they are forgotten", () => {
    bringFigures([own()]);
    const view = viewOf(`measure=${WITH_OWN}&index=${WITH_OWN}.${ID}`);
    expect([...ownIdsIn(view)]).toEqual([OWN]);
    expect(withoutOwn(view)).toMatchObject({ measure: "imd", index: [ID] });
  });

  it("stays at hand when it is left, and what is asked of it follows its weights", () => {
    const view = viewOf(`measure=${ID}&filter=${ID}.above-80&columns=area.${ID}-2025`);
    expect(keptOnLeaving(view, { measure: "crime" })).toEqual({ index: [ID] });
    expect(keptOnLeaving(view, { measure: named })).toEqual({ index: [ID] });
    expect(keptOnLeaving(view, { measure: named, index: [named] })).toEqual({});
    expect(keptOnLeaving(view, { measure: ID })).toEqual({});
    expect(keptOnLeaving(view, { area: null })).toEqual({});
    // What the reader chose to keep never makes room for it.
    const full = [1, 2, 3, 4].map((weight) =>
      indexIdOf(recipe({ parts: [{ measure: "crime", weight }] })),
    );
    expect(keptOnLeaving({ ...view, index: full }, { measure: "crime" })).toEqual({});
    expect(withIndex(view, named)).toMatchObject({
      measure: named,
      filter: { conditions: [{ measure: named, year: 2025, test: { kind: "above", value: 80 } }] },
      columns: ["area", `${named}-2025`],
    });
  });
});

describe("how far the weights decide the top 10%", () => {
  const DRAWS = 40_000;
  const asked = (first: number[], second: number[]) => ({
    columns: [Float64Array.from(first), Float64Array.from(second)],
    weights: [1, 1],
    draws: DRAWS,
    seed: 0.5,
  });

  test("is right where it can be worked out by hand", () => {
    // Ten areas, so one is in the list. The first has 80 of one measure, the second 40 of the other. With weights
    // drawn evenly from ½ to 1½ the second leads where 40 b > 80 a: the corner b > 2a of the unit square,
    // ∫ from ½ to ¾ of (1½ − 2a) da = 1/16.
    const rest = Array.from({ length: 8 }, () => 0);
    const { chosen, times } = indexStability(asked([80, 0, ...rest], [0, 40, ...rest]));
    expect([...chosen]).toEqual([1, 0, ...rest]);
    expect(times[0]! + times[1]!).toBe(DRAWS);
    // Five standard errors of a share of 1/16.
    const error = 5 * Math.sqrt((1 / 16) * (15 / 16) * DRAWS);
    expect(Math.abs(times[1]! - DRAWS / 16)).toBeLessThan(error);
    expect([...times.slice(2)]).toEqual(rest);
  });

  test("an area that leads in every measure is always in, and an unknown one never", () => {
    const others = Array.from({ length: 9 }, (_, at) => at);
    const found = indexStability({
      ...asked([90, ...others, NaN], [90, ...others.toReversed(), 99]),
      draws: 500,
    });
    expect(found.times[0]).toBe(500);
    expect([...found.times.slice(1)]).toEqual(Array.from({ length: 10 }, () => 0));
    expect(swayedCounts(found)).toEqual({ chosen: 1, always: 1, others: 0 });
  });

  test("areas that are equal are in or out together, and a seed gives the same answer", () => {
    const first = [50, 50, ...Array.from({ length: 8 }, () => 1)];
    const found = indexStability({ ...asked(first, first), draws: 100 });
    expect([...found.chosen.slice(0, 3)]).toEqual([1, 1, 0]);
    expect(topOf(10)).toBe(1);
    const again = indexStability({ ...asked(first, first), draws: 100 });
    expect(again).toEqual(found);
  });

  test("is said in figures that add up", () => {
    const told = swayedSentences({
      draws: 100,
      chosen: [1, 1, 1, 0, 0],
      times: [100, 100, 40, 60, 0],
    }).join(" ");
    expect(told).toContain("Of the 3 areas in your top 10%, 2 stay in it");
    expect(told).toContain("66.7%");
    expect(told).toContain("1 of them drop out at some, and 1 other area comes in at some");
  });
});

describe("measures that should not stand together are named", () => {
  const warned = (...ids: MeasureId[]) => indexWarnings(ids.map((measure) => ({ measure })));

  it("the overall index with its domains, a domain with its part, and a part of a part", () => {
    expect(warned("imd", "crime")).toEqual([
      "“Crime” is part of “Multiple deprivation”: with both, it counts twice.",
    ]);
    expect(warned("income", "idaci")).toHaveLength(1);
    expect(warned("imd", "children-rate")).toHaveLength(1);
    expect(warned("imd", "income", "idaci")).toHaveLength(3);
    expect(warned("crime", "health", "no-car")).toEqual([]);
  });

  it("every domain is a part of the overall index", () => {
    const domains = MEASURES.filter(({ domain }) => domain);
    expect(domains.map(({ partOf }) => partOf)).toEqual(domains.map(() => "imd"));
  });

  it("figures that neighbours share", () => {
    bringFigures([own({ geography: "msoa" })]);
    expect(warned(OWN, "crime").join(" ")).toMatch(/“Referrals”: Every area has the figure of its/);
  });
});
