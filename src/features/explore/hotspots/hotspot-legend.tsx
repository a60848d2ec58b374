import { plural } from "../../../domain/format";
import { MARK_OF, type MarkedRows } from "../../../domain/hotspot-marks";
import {
  HOTSPOT_CLASSES,
  HOTSPOT_LABELS,
  type HotspotStatistic,
} from "../../../domain/hotspot-words";
import { MarkSwatch } from "../../../ui/mark-swatch";

/** Each outline in plain words, then its name among statisticians, with the areas it marks. */
export const HotspotLegend = ({
  marked,
  statistic,
}: {
  marked: MarkedRows | null;
  statistic: HotspotStatistic;
}) => (
  <ul className="hotspot-legend" aria-label="What the outlines mean">
    {HOTSPOT_CLASSES[statistic].map((one) => {
      const mark = MARK_OF[one];
      if (mark === null) return null;
      const { title, term } = HOTSPOT_LABELS[one];
      return (
        <li key={one}>
          <MarkSwatch mark={mark} />
          <span>
            {title}
            <span className="small">
              {" "}
              {term}, {plural(marked?.[mark].length ?? 0, "area")}
            </span>
          </span>
        </li>
      );
    })}
  </ul>
);
