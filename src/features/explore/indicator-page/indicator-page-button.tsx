import { isPublished } from "../../../domain/indicator-page/published";
import type { Explored } from "../use-explore";

/** Leads from a place to an indicator page about it, by the measure on the map where that is a published one. */
export const IndicatorPageButton = ({
  explored: { view, measure, change },
  code,
}: {
  explored: Explored;
  code: string;
}) => (
  <button
    type="button"
    className="button"
    onClick={() =>
      change({
        report: "indicators",
        places: [code],
        told: view.told.length > 0 ? view.told : [measure.id].filter(isPublished),
      })
    }
  >
    Indicators
  </button>
);
