import type { ToldCallout } from "./callout";
import { crossedIn } from "../crossing";
import { lowestTier, TIERS, WORKED_OUT, type Tier } from "../tiers";
import { BOROUGH_IN_WORK_MEASURES } from "../in-work-measures";
import { INDICATORS } from "../indicators/indicators";
import type { View } from "../view";
import { compareChartId } from "../compare/charts/chart-ids";
import type { AtlasFacts } from "./atlas-facts";
import type { Slide, SlideKind } from "./deck";
import { atRelease } from "./live-figure";
import { runsOf, toldText } from "./live-text";
import { figureSources } from "./provenance";
import type { SlideChart } from "./slide-chart";
import { chartOf } from "./slide-charts";
import { releasesAsked } from "./releases-asked";
import { pairOfView, yearsOfView } from "./slide-steps";
import { crossedOn } from "./crossed-on";
import { sourceLine, type NamedSources } from "./source-line";
import { viewOf } from "./view-search";
import { shownTier } from "./view-words";

export interface Paragraph {
  /** Where it begins with a tier in square brackets. */
  readonly tier: Tier | null;
  readonly text: string;
}

/** What is told of one year, on a slide that steps through them. */
export interface ToldStep {
  readonly year: number;
  readonly figure: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A slide with its figures computed: what is shown, spoken and exported. */
export interface ToldSlide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly view: View;
  /** Whether there is a map: maps always, title and closing where they carry a view. */
  readonly hasMap: boolean;
  /** The measure's years, told one after another before the next slide; none on most slides. */
  readonly steps: readonly ToldStep[];
  readonly eyebrow: string;
  readonly title: string;
  readonly figure: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: string;
  readonly chart: SlideChart | null;
  readonly callouts: readonly ToldCallout[];
  /** The least firm of all that is shown; null where nothing shown is a figure. */
  readonly tier: Tier | null;
  /** Keys of data/sources.json. */
  readonly sourceKeys: readonly string[];
  readonly sources: string;
  /** The same beside the map's legend, which says itself what the map crosses. */
  readonly sourcesByLegend: string;
  /** Figures that cannot be told, each with its reason. */
  readonly faults: readonly string[];
}

/** A slide as one of its steps shows it: the map, the figure and the words of that year. */
export const slideAt = (told: ToldSlide, year: number | null): ToldSlide => {
  const step = told.steps.find((one) => one.year === year);
  return step === undefined
    ? told
    : {
        ...told,
        view: { ...told.view, release: step.year },
        figure: step.figure,
        paragraphs: step.paragraphs,
      };
};

const TIER_MARK = /^\[([^\]]+)\]\s*/;

/** "[Experimental] About a tenth …": the tier, and the text without its mark. */
const paragraphOf = (line: string): Paragraph => {
  const tier = TIERS.find((each) => each.tier === TIER_MARK.exec(line)?.[1])?.tier ?? null;
  return { tier, text: tier === null ? line : line.replace(TIER_MARK, "") };
};

/** Live figures in what a slide shows, without their braces. */
const askedOn = ({ figure, title, text, callouts }: Slide): string[] =>
  [
    ...[figure, title, text, ...callouts.map((each) => each.text)]
      .join(" ")
      .matchAll(/\{([^{}]+)\}/g),
  ].map((match) => (match[1] ?? "").trim());

const textSources = (slide: Slide, { releases, figures }: AtlasFacts): string[] => {
  const years = releases.map(({ year }) => year);
  return askedOn(slide).flatMap((source) => {
    const id = /^figure ([\w-]+)$/i.exec(source)?.[1];
    if (id !== undefined) return figures[id]?.sources ?? [];
    const series = /^(?:newest|time of) ([\w-]+)/i.exec(source)?.[1];
    if (series !== undefined)
      return [...INDICATORS, ...BOROUGH_IN_WORK_MEASURES]
        .filter((each) => each.id === series)
        .map((each) => each.source);
    if (/^fact /i.test(source)) return ["programme-facts"];
    return [
      ...releasesAsked(source, years).map((year) => `imd${year}`),
      ...(/^resident/i.test(source) ? ["census2021"] : []),
    ];
  });
};

/** Slides step where they say so and have a map to step on. */
const stepsOf = (slide: Slide, view: View, facts: AtlasFacts): readonly ToldStep[] =>
  (slide.pair === true ? (pairOfView(view) ?? []) : yearsOfView(view)).map((year) => ({
    year,
    figure: toldText(atRelease(slide.figure, year), facts),
    paragraphs: paragraphsOf(atRelease(slide.text, year), facts),
  }));

const paragraphsOf = (text: string, facts: AtlasFacts): Paragraph[] =>
  toldText(text, facts)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(paragraphOf);

const tierOf = (tiers: readonly (Tier | null)[]): Tier | null => {
  const [first, ...more] = tiers.filter((tier) => tier !== null);
  return first === undefined ? null : lowestTier(first, ...more);
};

const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" · ");

/** A title may begin with a figure in words. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A slide as it is told with the data at hand. Never throws: what cannot be told is among its faults. */
export const toldSlide = (slide: Slide, facts: AtlasFacts, sources: NamedSources): ToldSlide => {
  const saved = viewOf(slide.view);
  const isCompared = slide.kind === "chart" && compareChartId(slide.chart) !== null;
  // Its link opens where the chart stands.
  const view: View = isCompared ? { ...saved, screen: "compare" } : saved;
  const chart = slide.kind === "chart" ? chartOf(slide.chart, facts, view) : null;
  const hasMap =
    slide.kind === "map" || (slide.view !== "" && slide.kind !== "chart" && slide.kind !== "text");
  const keysTold = [...(chart?.sources ?? []), ...textSources(slide, facts)];
  const sourceKeys = [...new Set([...(hasMap ? figureSources(view) : []), ...keysTold])];
  const paragraphs = paragraphsOf(slide.text, facts);
  const steps = (slide.play || slide.pair === true) && hasMap ? stepsOf(slide, view, facts) : [];
  const isTold = sourceKeys.length > 0 && chart === null && !hasMap;
  const stepped = steps.flatMap(({ year }) => [
    atRelease(slide.figure, year),
    atRelease(slide.text, year),
  ]);
  const named = sourceLine(sourceKeys, sources);
  const crossed = crossedOn({ view, hasMap, steps, told: keysTold });
  const onMap = hasMap ? crossedIn(view, "short") : [];
  const texts = [
    slide.eyebrow,
    slide.title,
    slide.figure,
    slide.text,
    slide.notes,
    ...slide.callouts.map(({ text }) => text),
    ...stepped,
  ];
  return {
    id: slide.id,
    kind: slide.kind,
    view,
    hasMap,
    steps,
    eyebrow: capitalised(toldText(slide.eyebrow, facts)),
    // Without a title of its own a chart is headed by what it shows now.
    title: capitalised(slide.title === "" ? (chart?.finding ?? "") : toldText(slide.title, facts)),
    figure: toldText(slide.figure, facts),
    paragraphs,
    notes: toldText(slide.notes, facts),
    chart,
    callouts: slide.callouts.flatMap(({ area, text, place }) => {
      const row = facts.areas.rowOf.get(area);
      if (row === undefined) return [];
      return [{ row, text: toldText(text, facts), ...(place && { place }) }];
    }),
    tier: tierOf([
      ...(hasMap ? [shownTier(view)] : []),
      ...(isTold ? [WORKED_OUT] : []),
      chart?.tier ?? null,
      ...paragraphs.map(({ tier }) => tier),
    ]),
    sourceKeys,
    sources: joined([named, ...crossed]),
    sourcesByLegend: joined([named, ...crossed.filter((words) => !onMap.includes(words))]),
    faults: [
      ...new Set(
        texts
          .flatMap((text) => runsOf(text, facts))
          .flatMap((run) => (run.kind === "error" ? [run.reason] : [])),
      ),
    ],
  };
};
