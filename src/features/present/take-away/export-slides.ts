import { today } from "../../../domain/date-words";
import type { QueryClient } from "@tanstack/react-query";
import { sources } from "../../../data/sources";
import {
  PAGE_SHAPE,
  STEP_SHAPE,
  type ExportSlide,
  type ExportStep,
} from "../../../domain/deck/export-slide";
import { provenanceOf } from "../../../domain/deck/provenance";
import { slideAt, type ToldSlide } from "../../../domain/deck/told-slide";
import { lowestTier, type Tier } from "../../../domain/tiers";
import type { Theme } from "../../../domain/look-keys";
import { exportMapOf } from "./export-map";
import { publicLink } from "./public-link";

/**
 * CSS pixels a slide's map is drawn for: the fewer, the larger its names and hatch. A slide of PowerPoint is
 * read across a room; a page has it half as wide as its paper.
 */
const STAGE = {
  board: { width: 1280, height: 720 },
  light: { width: 800, height: 800 / PAGE_SHAPE },
} as const;
/** CSS pixels one year of several is drawn for. */
const SMALL = { width: 320, height: 320 / STEP_SHAPE } as const;
/** Image pixels per CSS pixel. */
const SHARP = 3;
/** Part of a slide that its words stand on. */
const SHADE = 0.46;

/** A map may show participants that its slide's words say nothing of, and words may tell a model's figure. */
const lowest = (map: Tier | null, words: Tier | null): Tier | null =>
  map === null || words === null ? (map ?? words) : lowestTier(map, words);

export interface SlidesRequest {
  readonly client: QueryClient;
  readonly told: readonly ToldSlide[];
  /** Board for the screen, light for paper. */
  readonly theme: Theme;
  readonly format: "png" | "jpeg";
  /** Id of the deck, where every atlas has it. */
  readonly deck?: string | null;
  readonly onProgress?: (done: number) => void;
}

/** The years of a slide side by side, each drawn for the space it gets. */
const stepsOf = async ({ client, theme, format }: SlidesRequest, told: ToldSlide) => {
  const steps: ExportStep[] = [];
  for (const { year, figure } of told.steps) {
    const { view } = slideAt(told, year);
    const request = { view, theme, size: SMALL, pixelRatio: SHARP, shade: 0, format };
    const { map } = await exportMapOf(client, request);
    steps.push({ year, figure, image: map.image, alt: map.alt });
  }
  return steps;
};

/** Where others see the same: the view of a map or of Compare, or else the slide of a deck that they have. */
const linkOfSlide = ({ hasMap, view }: ToldSlide, at: number, deck: string | null): string => {
  if (hasMap || view.screen === "compare") return publicLink(view);
  return deck === null ? "" : publicLink({ screen: "present", deck, slide: at + 1 });
};

/** Slides ready to be written: maps drawn one after another, so that memory holds one at a time. */
export const exportSlidesOf = async (exported: SlidesRequest): Promise<ExportSlide[]> => {
  const { client, told, theme, format, deck = null, onProgress } = exported;
  const slides: ExportSlide[] = [];
  for (const one of told) {
    const { view, callouts, chart, hasMap } = one;
    const shade = theme === "board" ? SHADE : 0;
    const request = { view, theme, size: STAGE[theme], pixelRatio: SHARP, shade, format };
    const made = hasMap ? await exportMapOf(client, request, callouts) : null;
    slides.push({
      told: one,
      map: made?.map ?? null,
      steps: await stepsOf(exported, one),
      provenance: provenanceOf({
        view,
        map: made?.provenance ?? null,
        chart: chart?.title ?? "",
        tier: lowest(made?.map.legend.tier ?? null, one.tier),
        keys: one.sourceKeys,
        sources,
        date: today(),
        link: linkOfSlide(one, slides.length, deck),
      }),
    });
    onProgress?.(slides.length);
  }
  return slides;
};
