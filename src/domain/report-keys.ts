import { isPublished, MOST_TOLD } from "./indicator-page/published";
import { list, optional } from "./url-key";

const REPORTS = ["area", "patch", "indicators"] as const;
type Report = (typeof REPORTS)[number];

export const REPORT_KEYS = {
  /** The printable page about the area or the patch that is open, or about the places and measures chosen for one. */
  report: optional<Report>(
    "report",
    (text) => REPORTS.find((each) => each === text) ?? null,
    String,
  ),
  /** Published measures that an indicator page tells of its places. */
  told: list("measures of the indicator page", ".", isPublished, MOST_TOLD),
};
