import { TIERS, type Tier } from "../tiers";
import type { View } from "../view";
import type { AtlasFacts } from "./atlas-facts";
import type { Slide, SlideKind } from "./deck";
import { runsOf, toldText } from "./live-text";
import { figureSources } from "./provenance";
import type { SlideChart } from "./slide-chart";
import { chartOf } from "./slide-charts";
import { sourceLine, type NamedSources } from "./source-line";
import { viewOf } from "./view-search";
import { shownTier } from "./view-words";

export interface Paragraph {
  /** Where it begins with a tier in square brackets. */
  readonly tier: Tier | null;
  readonly text: string;
}

/** A slide with its figures computed: what is shown, spoken and exported. */
export interface ToldSlide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly view: View;
  /** Whether there is a map: maps always, title and closing where they carry a view. */
  readonly hasMap: boolean;
  /** Whether the measure's releases are shown one after another. */
  readonly play: boolean;
  readonly eyebrow: string;
  readonly title: string;
  readonly figure: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: string;
  readonly chart: SlideChart | null;
  readonly callouts: readonly { readonly row: number; readonly text: string }[];
  readonly tier: Tier;
  /** Keys of data/sources.json. */
  readonly sourceKeys: readonly string[];
  readonly sources: string;
  /** Figures that cannot be told, each with its reason. */
  readonly faults: readonly string[];
}

const TIER_MARK = /^\[([^\]]+)\]\s*/;

/** "[Experimental] About a tenth …": the tier, and the text without its mark. */
const paragraphOf = (line: string): Paragraph => {
  const tier = TIERS.find((each) => each.tier === TIER_MARK.exec(line)?.[1])?.tier ?? null;
  return { tier, text: tier === null ? line : line.replace(TIER_MARK, "") };
};

/** The figures behind live text alone: the index at every release. */
const TOLD_FROM_RELEASES = /areas|rank|release|still-most-deprived|always-10-share/;

const textSources = (slide: Slide, { releases, figures }: AtlasFacts): string[] => {
  const asked = [...`${slide.figure} ${slide.title} ${slide.text}`.matchAll(/\{([^{}]+)\}/g)].map(
    (match) => match[1] ?? "",
  );
  return asked.flatMap((source) => {
    const id = /^figure ([\w-]+)$/i.exec(source.trim())?.[1];
    if (id !== undefined) return figures[id]?.sources ?? [];
    if (/^fact /i.test(source)) return ["programme-facts"];
    return TOLD_FROM_RELEASES.test(source) ? releases.map(({ year }) => `imd${year}`) : [];
  });
};

/** A title may begin with a figure in words. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A slide as it is told with the data at hand. Never throws: what cannot be told is among its faults. */
export const toldSlide = (slide: Slide, facts: AtlasFacts, sources: NamedSources): ToldSlide => {
  const view = viewOf(slide.view);
  const chart = slide.kind === "chart" ? chartOf(slide.chart, facts) : null;
  const hasMap =
    slide.kind === "map" || (slide.view !== "" && slide.kind !== "chart" && slide.kind !== "text");
  const sourceKeys = [
    ...new Set([
      ...(hasMap ? figureSources(view) : []),
      ...(chart?.sources ?? []),
      ...textSources(slide, facts),
    ]),
  ];
  const texts = [slide.eyebrow, slide.title, slide.figure, slide.text, slide.notes];
  return {
    id: slide.id,
    kind: slide.kind,
    view,
    hasMap,
    play: slide.play && hasMap,
    eyebrow: capitalised(toldText(slide.eyebrow, facts)),
    title: capitalised(toldText(slide.title, facts)),
    figure: toldText(slide.figure, facts),
    paragraphs: toldText(slide.text, facts)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(paragraphOf),
    notes: toldText(slide.notes, facts),
    chart,
    callouts: slide.callouts.flatMap(({ area, text }) => {
      const row = facts.areas.rowOf.get(area);
      return row === undefined ? [] : [{ row, text: toldText(text, facts) }];
    }),
    tier: chart?.tier ?? (hasMap ? shownTier(view) : "Official"),
    sourceKeys,
    sources: sourceLine(sourceKeys, sources),
    faults: texts
      .flatMap((text) => runsOf(text, facts))
      .flatMap((run) => (run.kind === "error" ? [run.reason] : [])),
  };
};
