import { expect, test } from "vitest";
import {
  figureSources,
  provenanceLines,
  provenanceOf,
} from "../../../../src/domain/deck/provenance";
import { lockedSearch, viewOf } from "../../../../src/domain/deck/view-search";
import {
  colouredBy,
  definitionShown,
  filterShown,
  hotspotsShown,
  patchesShown,
  peopleAsked,
  shapeShown,
  shownTier,
  shownTitle,
} from "../../../../src/domain/deck/view-words";
import { trustWords } from "../../../../src/domain/tiers";
import listed from "../../../../data/sources.json";

test("figures of work and low income are named with their own time and tier", () => {
  const pay = viewOf("measure=residents-pay&persistence=always-10&hotspots=gi&colour=releases");
  expect(shownTitle(pay)).toBe("Residents’ pay, 2024");
  expect(shownTier(pay)).toBe("Official, wide interval");
  // Hatch, outlines and counts of releases are of areas: boroughs have none.
  expect([definitionShown(pay), hotspotsShown(pay), colouredBy(pay)]).toEqual(["", "", ""]);
  expect(figureSources(pay)).toEqual(["pay-2024"]);
  const year = viewOf("measure=children-in-low-income&release=2019");
  expect(shownTitle(year)).toBe("Children in low-income families, year to March 2019");
  expect(trustWords(shownTier(viewOf("measure=in-work-poverty")))).toBe(
    "Experimental model, not an official statistic",
  );
});

test("hatch says its definition, which areas it counts and of which measure", () => {
  expect(definitionShown(viewOf("persistence=always-10&counted=unchanged"))).toBe(
    "Most deprived 10% of England in every release since 2004, unchanged areas only",
  );
  expect(definitionShown(viewOf("measure=social-renting&persistence=always-20"))).toMatch(
    /^Most deprived 20% of England in every release since 2004\. .* so this counts multiple deprivation$/,
  );
  expect(definitionShown(viewOf("persistence=hot-spot-always"))).toContain("more than chance");
  expect(definitionShown(viewOf("persistence=none"))).toBe("");
});

test("outlines say the statistic, how sure it is, and among which areas; or why there are none", () => {
  expect(hotspotsShown(viewOf("hotspots=moran&certainty=90&tested=filter"))).toBe(
    "Clusters and outliers (local Moran’s I), 90% certainty: as a guide, we expect chance to explain at most 1 in 10 of these marks, tested among the areas shown",
  );
  expect(hotspotsShown(viewOf("measure=residents&hotspots=gi"))).toMatch(/^No hot spots: A count/);
});

test("what is asked is told as a sentence, boroughs alone by their names", () => {
  expect(filterShown(viewOf(""))).toBe("All six boroughs");
  expect(filterShown(viewOf("boroughs=E08000011,E08000012"))).toBe("Liverpool and Knowsley");
  expect(filterShown(viewOf("boroughs=E08000011&filter=crime.2019.most-20"))).toBe(
    "Areas in Knowsley where crime 2019 is in the most deprived 20%",
  );
  expect(figureSources(viewOf("persistence=none&filter=crime.2019.most-20"))).toEqual([
    "imd2025",
    "imd2019",
  ]);
});

test("patches and equal hexagons are told", () => {
  const view = viewOf("patches=Kirkby_1jjwd11_Patch-B_1jkj3&shape=hexagons");
  expect(patchesShown(view)).toBe("A: Kirkby, Patch B");
  expect(shapeShown(view)).toContain("not to scale");
  expect(shapeShown(viewOf("measure=residents-pay&shape=hexagons"))).toBe("");
});

test("participants are told by whom they are set against", () => {
  expect(peopleAsked(viewOf(""))).toBe("");
  expect(peopleAsked(viewOf("participants=rate&denominator=working-age&rates=smoothed"))).toBe(
    "Participants per 1,000 residents of working age, steadied",
  );
  expect(peopleAsked(viewOf("participants=heat&measure=crime"))).toBe("Participants over crime");
});

test("a slide keeps a figure’s own year and how participants are set against people", () => {
  const locked = new URLSearchParams(lockedSearch(viewOf("measure=children-in-low-income")));
  expect(locked.get("release")).toBe("2022");
  expect(locked.get("denominator")).toBe("residents");
  expect(locked.get("shape")).toBe("geographic");
});

test("what leaves the atlas says all of it, made-up people first", () => {
  const view = viewOf("hotspots=gi&colour=trajectory&patches=Kirkby_1jjwd11&boroughs=E08000011");
  const lines = provenanceLines(
    provenanceOf({
      ...{ view, tier: "Experimental", keys: ["imd2025"], sources: listed },
      ...{ date: "22 November 2026", link: "https://atlas.example/" },
      map: {
        release: shownTitle(view),
        people: [["Programme", "Ways to Work"]],
        drawn: [["Hatched", definitionShown(view)]],
        synthetic: "Made up.",
      },
    }),
  );
  expect(lines[0]).toEqual(["Not real data", "Made up."]);
  expect(lines.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      ...["Shown", "Programme", "Hatched", "Areas"],
      ...["How far to trust it", "Licence", "Made on", "Live version"],
    ]),
  );
  expect(lines.find(([name]) => name === "How far to trust it")?.[1]).toBe(
    "Experimental. Experimental model, not an official statistic",
  );
});
