import { today } from "../../../domain/date-words";
import type { QueryClient } from "@tanstack/react-query";
import { sources } from "../../../data/sources";
import type { ExportSlide } from "../../../domain/deck/export-slide";
import { provenanceOf } from "../../../domain/deck/provenance";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { searchOf } from "../../../domain/deck/view-search";
import type { Theme, View } from "../../../domain/view";
import { exportMapOf } from "./export-map";

/** CSS pixels a slide's map is drawn for. */
const STAGE = { width: 1920, height: 1080 } as const;
/** Part of a slide that its words stand on. */
const SHADE = 0.46;

/** Opens a view where this page is served from; from a file on disk, the part after its name. */
export const linkOf = (view: Partial<View>): string => {
  const search = searchOf(view);
  return window.location.protocol === "file:"
    ? `reach-atlas.html?${search}`
    : new URL(`?${search}`, window.location.href).href;
};

export interface SlidesRequest {
  readonly client: QueryClient;
  readonly told: readonly ToldSlide[];
  /** Board for the screen, light for paper. */
  readonly theme: Theme;
  readonly pixelRatio: number;
  readonly format: "png" | "jpeg";
  readonly deck: string | null;
  readonly onProgress?: (done: number) => void;
}

/** Slides ready to be written: maps drawn one after another, so that memory holds one at a time. */
export const exportSlidesOf = async (request: SlidesRequest): Promise<ExportSlide[]> => {
  const { client, told, theme, pixelRatio, deck, format, onProgress } = request;
  const slides: ExportSlide[] = [];
  for (const [at, one] of told.entries()) {
    const { view, callouts, chart, hasMap } = one;
    const shade = theme === "board" ? SHADE : 0;
    const request = { view, theme, size: STAGE, pixelRatio, shade, format };
    const made = hasMap ? await exportMapOf(client, request, callouts) : null;
    slides.push({
      told: one,
      map: made?.map ?? null,
      provenance: provenanceOf({
        view,
        map: made?.provenance ?? null,
        chart: chart?.title ?? "",
        tier: made?.map.legend.tier ?? one.tier,
        keys: one.sourceKeys,
        sources,
        date: today(),
        link: linkOf(deck === null ? view : { screen: "present", deck, slide: at + 1 }),
      }),
    });
    onProgress?.(at + 1);
  }
  return slides;
};
