import { today } from "../../../domain/date-words";
import type { QueryClient } from "@tanstack/react-query";
import { sources } from "../../../data/sources";
import { STEP_SHAPE, type ExportSlide, type ExportStep } from "../../../domain/deck/export-slide";
import { provenanceOf } from "../../../domain/deck/provenance";
import { slideAt, type ToldSlide } from "../../../domain/deck/told-slide";
import { searchOf } from "../../../domain/deck/view-search";
import { lowestTier, type Tier } from "../../../domain/tiers";
import type { Theme, View } from "../../../domain/view";
import { exportMapOf } from "./export-map";

/** CSS pixels a slide's map is drawn for. */
const STAGE = { width: 1920, height: 1080 } as const;
/** CSS pixels one year of several is drawn for. */
const SMALL = { width: 480, height: 480 / STEP_SHAPE } as const;
/** Part of a slide that its words stand on. */
const SHADE = 0.46;

/** Opens a view where this page is served from; from a file on disk, the part after its name. */
export const linkOf = (view: Partial<View>): string => {
  const search = searchOf(view);
  return window.location.protocol === "file:"
    ? `reach-atlas.html?${search}`
    : new URL(`?${search}`, window.location.href).href;
};

/** A map may show participants that its slide's words say nothing of, and words may tell a model's figure. */
const lowest = (map: Tier | null, words: Tier | null): Tier | null =>
  map === null || words === null ? (map ?? words) : lowestTier(map, words);

/** Hosts that only this computer knows. */
const OWN_HOST = /^(localhost|127\.|\[?::1|0\.0\.0\.0)/;

/** A link for those who are sent the file; "" where it would lead nowhere for them. */
export const publicLink = (view: Partial<View>): string => {
  const { protocol, hostname } = window.location;
  return protocol === "file:" || OWN_HOST.test(hostname) ? "" : linkOf(view);
};

export interface SlidesRequest {
  readonly client: QueryClient;
  readonly told: readonly ToldSlide[];
  /** Board for the screen, light for paper. */
  readonly theme: Theme;
  readonly pixelRatio: number;
  readonly format: "png" | "jpeg";
  readonly onProgress?: (done: number) => void;
}

/** The years of a slide side by side, each drawn for the space it gets. */
const stepsOf = async ({ client, theme, format }: SlidesRequest, told: ToldSlide) => {
  const steps: ExportStep[] = [];
  for (const { year, figure } of told.steps) {
    const { view } = slideAt(told, year);
    const request = { view, theme, size: SMALL, pixelRatio: 2, shade: 0, format };
    const { map } = await exportMapOf(client, request);
    steps.push({ year, figure, image: map.image, alt: map.alt });
  }
  return steps;
};

/** Slides ready to be written: maps drawn one after another, so that memory holds one at a time. */
export const exportSlidesOf = async (exported: SlidesRequest): Promise<ExportSlide[]> => {
  const { client, told, theme, pixelRatio, format, onProgress } = exported;
  const slides: ExportSlide[] = [];
  for (const one of told) {
    const { view, callouts, chart, hasMap } = one;
    const shade = theme === "board" ? SHADE : 0;
    const request = { view, theme, size: STAGE, pixelRatio, shade, format };
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
        link: publicLink(view),
      }),
    });
    onProgress?.(slides.length);
  }
  return slides;
};
