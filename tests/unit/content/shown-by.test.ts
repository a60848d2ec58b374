import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { pointerWords, spokenWords } from "../../../src/content/pointer";
import { filterShown, shownTier } from "../../../src/domain/deck/view-words";
import { LARGER } from "../../../src/domain/larger-areas";
import { releasesOf } from "../../../src/domain/measure-releases";
import { MEASURES } from "../../../src/domain/measures";
import { largerIn } from "../../../src/domain/shown-by";
import { viewOf } from "../../../src/domain/deck/view-search";
import { WORKED_OUT } from "../../../src/domain/tiers";
import { builtContent } from "../../built-content";

type Column = readonly (number | null)[] | undefined;
interface Names {
  readonly names: readonly string[];
  readonly residents: readonly number[];
  readonly msoa: readonly number[];
  readonly msoas: readonly { readonly code: string }[];
}
interface Level {
  readonly units: readonly { readonly code: string }[];
  readonly of: readonly number[];
  readonly split: readonly number[];
}

/** The files as they lie there, read by none of the atlas's own code. */
const raw = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../public/data", file), "utf8"));
const names = raw("names.json") as Names;
const fit = raw("larger-areas.json") as Readonly<Record<"ward" | "constituency", Level>>;
/** Boroughs by the names of their areas, "Knowsley 006B". */
const BOROUGH_CODES: Readonly<Record<string, string>> = {
  Liverpool: "E08000012",
  Knowsley: "E08000011",
  Sefton: "E08000014",
  "St Helens": "E08000013",
  Wirral: "E08000015",
  Halton: "E06000006",
};
const unitsOf = {
  ward: fit.ward.of.map((at) => fit.ward.units[at]!.code),
  constituency: fit.constituency.of.map((at) => fit.constituency.units[at]!.code),
  msoa: names.msoa.map((at) => names.msoas[at]!.code),
  borough: names.names.map((name) => BOROUGH_CODES[name.replace(/ \w+$/, "")]!),
};

/** Areas ranked in England at each release. */
const RANKED: Readonly<Record<number, number>> = {
  2004: 32482,
  2007: 32482,
  2010: 32482,
  2015: 32844,
  2019: 32844,
  2025: 33755,
};

/** One figure worked out by hand from the columns of areas. */
const byHand = (id: string, year: number, kind: string, rows: readonly number[]): number => {
  const { releases } = raw(`measures/${id}.json`) as {
    releases: readonly Readonly<Record<string, unknown>>[];
  };
  const at = releases.find((one) => one.year === year)!;
  const [rank, value, of, per] = ["rank", "value", "of", "per"].map((key) => at[key] as Column);
  let [top, bottom] = [0, 0];
  for (const row of rows) {
    if (kind === "position") {
      top += rank![row]! * names.residents[row]!;
      bottom += names.residents[row]!;
    } else if (kind === "count") {
      if (value![row] == null) continue;
      top += value![row];
      bottom = 1;
    } else {
      const people = per![row] ?? 0;
      const share = of === undefined ? value![row]! : of[row];
      if (people === 0 || share == null) continue;
      top += of === undefined ? (share * people) / 100 : share;
      bottom += people;
    }
  }
  if (bottom === 0) return NaN;
  return kind === "rate" ? Math.min(100, (100 * top) / bottom) : top / bottom;
};

const AT = MEASURES.flatMap(({ id, kind }) =>
  releasesOf(id).map(({ year }) => ({ id, kind, year })),
);

test("figures of larger areas equal sums made by hand from the tables of areas", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LARGER), fc.constantFrom(...AT), (by, { id, kind, year }) => {
      const { larger } = builtContent(
        `persistence=none&by=${by}&measure=${id}&release=${year}`,
      ).choropleth;
      expect(larger?.figures.length).toBe(new Set(unitsOf[by]).size);
      for (const { place, value, residents, figure } of larger!.figures) {
        const rows = unitsOf[by].flatMap((code, row) => (code === place.code ? [row] : []));
        const wanted = byHand(id, year, kind, rows);
        if (Number.isNaN(wanted)) expect(value).toBeNaN();
        else
          expect(Math.abs(value - wanted), `${id} ${year} ${place.name}`).toBeLessThanOrEqual(
            1e-8 * wanted,
          );
        expect(residents).toBe(rows.reduce((sum, row) => sum + names.residents[row]!, 0));
        const split = by === "ward" || by === "constituency" ? new Set(fit[by].split) : new Set();
        const inSplit = rows.reduce(
          (sum, row) => sum + (split.has(row) ? names.residents[row]! : 0),
          0,
        );
        expect(place.splitShare).toBeCloseTo(inSplit / residents, 10);
        if (figure.kind === "position")
          expect(figure.percentile).toBeCloseTo((wanted - 0.5) / RANKED[year]!, 10);
      }
    }),
    { numRuns: 40 },
  );
});

it("says at every ward what it is made of, how much is split, and that nobody published it", () => {
  const { legend, choropleth, view } = builtContent("by=ward");
  const words = legend.notes.join(". ");
  expect(words).toContain("Wards are the best fit of areas (LSOAs)");
  expect(words).toMatch(/\d\d?% of residents shown live in areas that lie in more than one ward/);
  expect(words).toContain("No area fits Waterfront North best");
  expect([legend.tier, shownTier(view), choropleth.measure.tier]).toEqual([
    WORKED_OUT,
    WORKED_OUT,
    WORKED_OUT,
  ]);
  expect(legend.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(158);
  expect(legend.classes[0]?.label).toContain("England’s most deprived tenth");
  const content = builtContent("by=ward&measure=income-rate");
  const northwood = content.choropleth.larger!.figures.findIndex(
    ({ place }) => place.name === "Northwood",
  );
  expect(spokenWords(content, northwood)).toMatch(
    /^Northwood, Knowsley\. Income-deprived share 2025: \d\d\.\d% of residents.*more than one ward\. From official figures\.$/,
  );
  expect(pointerWords(content, northwood).tier).toBe(WORKED_OUT);
});

it("draws nothing on larger areas that was found among small ones, and says nothing of it", () => {
  const { overlays, provenance, pending, legend } = builtContent(
    "by=ward&persistence=always-10&hotspots=gi&patches=a.1",
  );
  expect(overlays.map(({ id }) => id)).toEqual([]);
  expect(pending).toEqual([]);
  expect(provenance.drawn).toEqual([["Shown by", "Wards, the best fit of areas (LSOAs)"]]);
  expect(legend.notes.join(" ")).not.toContain("release");
});

it("keeps to areas where figures are not put together", () => {
  for (const search of [
    "by=ward&measure=in-work-poverty",
    "by=ward&measure=universal-credit",
    "by=ward&colour=trajectory",
    "by=ward&participants=hexagons",
    "by=lsoa",
  ])
    expect([search, largerIn(viewOf(search))]).toEqual([search, null]);
  expect(builtContent("by=ward&colour=releases").choropleth.units.kind).toBe("lsoa");
});

it("is chosen by zoom until one is locked", () => {
  const at = (zoom: number, by: string) => largerIn(viewOf(`by=${by}&map=${zoom}/53.4/-2.9`));
  expect([9.5, 11, 12, 14].map((zoom) => at(zoom, "auto"))).toEqual([
    "borough",
    "ward",
    null,
    null,
  ]);
  expect(largerIn(viewOf("by=auto"))).toBe("borough");
  expect([9.5, 11, 14].map((zoom) => at(zoom, "msoa"))).toEqual(["msoa", "msoa", "msoa"]);
});

it("shows a larger area where it holds an area that is asked for, and says so", () => {
  const knowsley = builtContent("by=ward&boroughs=E08000011");
  expect(knowsley.choropleth.rows).toHaveLength(15);
  const asked = builtContent("by=ward&filter=imd.2025.most-10");
  const { choropleth, ground, view, legend } = asked;
  expect(ground.rows.length).toBeLessThan(500);
  expect(legend.isPart).toBe(true);
  const held = new Set(ground.rows.map((row) => unitsOf.ward[row]));
  expect(choropleth.rows.map((row) => choropleth.units.codes[row])).toEqual([...held].sort());
  expect(filterShown(view)).toMatch(/^Wards with one or more of these: /);
});

it("outlines a ward and a constituency, whatever is shown", () => {
  const ward = "E05015333";
  expect(builtContent(`by=ward&area=${ward}`).highlight).toHaveLength(1);
  expect(builtContent(`area=${ward}`).highlight.length).toBeGreaterThan(0);
  const seat = fit.constituency.units[0]!.code;
  expect(builtContent(`by=constituency&area=${seat}`).highlight).toHaveLength(1);
  expect(builtContent(`area=${seat}`).highlight).toEqual(
    fit.constituency.of.flatMap((at, row) => (at === 0 ? [row] : [])),
  );
  expect(builtContent(`by=msoa&area=${ward}`).highlight).toEqual([]);
});
