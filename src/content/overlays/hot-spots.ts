import { METHOD_OF_STATISTIC } from "../../domain/methods/method-of";
import type { HotspotFindings } from "../../analysis/hotspots";
import { certaintyShown, hotspotsShown } from "../../domain/deck/view-words";
import { plural } from "../../domain/format";
import { hotspotInputsOf } from "../../domain/hotspot-inputs";
import {
  HOTSPOT_MARKS,
  MARK_DASHES,
  MARK_OF,
  markedRows,
  type HotspotMark,
  type MarkedRows,
} from "../../domain/hotspot-marks";
import { HOTSPOT_CLASSES, HOTSPOT_LABELS, type HotspotStatistic } from "../../domain/hotspot-words";
import type { Certainty } from "../../domain/hotspot-keys";
import type { LegendKey } from "../../domain/legend";
import { swatchOf } from "../../domain/marks/swatch";
import type { OverlayLine } from "../../domain/marks/marks";
import { WORKED_OUT } from "../../domain/tiers";
import { overlay } from "../overlay";
import { remember } from "../remember";
import type { ZoomStops } from "../../domain/marks/zoom-stops";

const WIDTH: ZoomStops = [
  [8, 1.6],
  [10.5, 2.4],
  [14, 3.4],
];
const CASING: ZoomStops = WIDTH.map(([zoom, width]) => [zoom, width * 1.9] as const);
const CORE: ZoomStops = WIDTH.map(([zoom, width]) => [zoom, width * 0.8] as const);

const sourceOf = (mark: HotspotMark): string => `hot-spots-${mark}`;

/**
 * A pale line within a dark one: two dark lines side by side, which no single outline of persistence is taken for,
 * in print and in grey too. Dashes break the pale line: solid, dashed, dotted and dash-dotted.
 */
const MARKS: readonly OverlayLine[] = HOTSPOT_MARKS.flatMap((mark): readonly OverlayLine[] => {
  const source = sourceOf(mark);
  const dash = MARK_DASHES[mark];
  return [
    { kind: "line", id: `${source}-casing`, source, colour: "hover", width: CASING },
    {
      kind: "line",
      id: source,
      source,
      colour: "selectionCasing",
      width: CORE,
      ...(dash && { dash }),
    },
  ];
});

interface Outlined {
  readonly found: HotspotFindings;
  readonly marked: MarkedRows;
  readonly statistic: HotspotStatistic;
  readonly certainty: Certainty;
  /** "95% certainty: as a guide, we expect chance to explain at most 1 in 20 of these marks". */
  readonly sure: string;
}

const outlined = remember(
  (
    found: HotspotFindings,
    rows: readonly number[],
    statistic: HotspotStatistic,
    certainty: Certainty,
    sure: string,
  ): Outlined => ({
    found,
    marked: markedRows(found, rows, certainty),
    statistic,
    certainty,
    sure,
  }),
);

/** Areas that lie among high need or low, more than chance would give. */
export const hotSpots = overlay<Outlined>({
  id: "hot-spots",
  key: "hotspots",
  method: ({ hotspots }) => (hotspots === "none" ? null : METHOD_OF_STATISTIC[hotspots]),
  from: ({ view, ground, choropleth, facts }) => {
    const inputs = hotspotInputsOf({ view, ...ground });
    return inputs === null || facts.hotspots === null || !choropleth.isOwn
      ? null
      : outlined(
          facts.hotspots,
          ground.rows,
          inputs.statistic,
          view.certainty,
          certaintyShown(view),
        );
  },
  marks: MARKS,
  shapes: ({ marked }) =>
    Object.fromEntries(
      HOTSPOT_MARKS.map((mark) => [sourceOf(mark), { of: "areas", rows: marked[mark] }]),
    ),
  keys: ({ marked, statistic, certainty }) => {
    const keys = HOTSPOT_CLASSES[statistic].flatMap((one): LegendKey[] => {
      const mark = MARK_OF[one];
      if (mark === null || marked[mark].length === 0) return [];
      const { title, term } = HOTSPOT_LABELS[one];
      const count = plural(marked[mark].length, "area");
      return [{ swatch: swatchOf(MARKS, sourceOf(mark)), words: `${title} (${term}): ${count}` }];
    });
    return keys.length > 0
      ? keys
      : [
          {
            swatch: swatchOf(MARKS, sourceOf("high")),
            words: `No area stands out at ${certainty}% certainty`,
          },
        ];
  },
  notes: ({ sure }) => [sure],
  words: ({ found, certainty }, row) => {
    const tier = found.tier[row] ?? 0;
    return tier >= Number(certainty)
      ? [`${HOTSPOT_LABELS[found.class[row] ?? "none"].title} (${tier}% certainty)`]
      : [];
  },
  tier: WORKED_OUT,
  provenance: (view) => ["Outlined", hotspotsShown(view)],
});
