import type { Page } from "playwright";
import { patchesToUrl } from "../../src/domain/patch/patch-url";

/** A way through the built app: an address, and what a reader then does, one step at a time. */
export interface Walk {
  readonly name: string;
  readonly path: string;
  readonly steps?: readonly ((page: Page) => Promise<unknown>)[];
}

const AREA = "area=E01006413";
const PATCH = `patches=${patchesToUrl([{ name: "North", codes: ["E01006413", "E01006414"] }])}&patch=1`;
const FILTER = "filter=imd.2025.most-10_no-car.above-40";
const DECK = "?screen=present&deck=still-poor-today";
const PACK = "region=greater-manchester";

/** Everything that can be unfolded, is. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>(
      "main details:not([open]):not(.region-chooser)",
    ))
      each.open = true;
  });

const EXPLORE: readonly Walk[] = [
  { name: "the opening", path: "" },
  {
    name: "a profile among hot spots",
    path: `?hotspots=gi&persistence=always-20&show=both&${AREA}`,
    steps: [unfold],
  },
  { name: "a filter", path: `?${FILTER}` },
  { name: "a patch", path: `?${PATCH}&points=libraries`, steps: [unfold] },
  { name: "a ward", path: "?by=ward&show=both&area=E05015290", steps: [unfold] },
  { name: "hexagons and notes", path: `?shape=hexagons&notes=open&${AREA}` },
  { name: "modelled", path: "?measure=in-work-poverty&area=E01006413", steps: [unfold] },
  { name: "a neighbourhood", path: "?measure=in-work-poverty&area=E02001384", steps: [unfold] },
  { name: "a census neighbourhood", path: "?measure=no-car&by=msoa&area=E02001384" },
  { name: "a borough", path: "?measure=jobs-below-living-wage&area=E08000011", steps: [unfold] },
  { name: "a report", path: `?${AREA}&report=area` },
  { name: "an indicator page", path: "?report=indicators&places=E05010935&told=imd.income-rate" },
  { name: "another region", path: `?${PACK}&area=E08000003` },
];

const SCREENS: readonly Walk[] = [
  { name: "Compare", path: "?screen=compare", steps: [unfold] },
  { name: "Method", path: "?screen=method", steps: [unfold, (page) => page.waitForTimeout(3_500)] },
  { name: "Present", path: "?screen=present" },
  { name: "a deck", path: DECK },
  { name: "a slide", path: `${DECK}&slide=3` },
];

export const WALKS: readonly Walk[] = [...EXPLORE, ...SCREENS];
