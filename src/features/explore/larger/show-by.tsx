import { LARGER_WORDS } from "../../../domain/larger-words";
import { byRefusal, largerIn } from "../../../domain/shown-by";
import { SHOWN_BY, type ShownBy } from "../../../domain/measure-keys";
import type { Explored } from "../use-explore";
import "./larger.css";

const titleOf = (by: ShownBy): string => {
  switch (by) {
    case "auto":
      return "Automatic, by zoom";
    case "lsoa":
      return "Area (LSOA)";
    case "msoa":
      return "Neighbourhood (MSOA)";
    default:
      return LARGER_WORDS[by].one;
  }
};

/** Which areas are coloured, and what that leaves out. */
export const ShowBy = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const refusal = byRefusal(view);
  const larger = largerIn(view);
  const isHatched = view.persistence !== "none" || view.hotspots !== "none";
  return (
    <div className="show-by">
      <label>
        <span className="label">Show by</span>
        <select
          value={refusal === null ? view.by : "lsoa"}
          disabled={refusal !== null}
          aria-describedby="show-by-note"
          onChange={({ target }) => {
            const by = SHOWN_BY.find((one) => one === target.value) ?? "lsoa";
            change({ by, keep: null });
          }}
        >
          {SHOWN_BY.map((by) => (
            <option key={by} value={by}>
              {titleOf(by)}
            </option>
          ))}
        </select>
      </label>
      <p id="show-by-note" className="small note">
        {[
          refusal ?? "",
          view.by === "auto" && refusal === null
            ? `Now: ${larger === null ? "areas (LSOAs)" : LARGER_WORDS[larger].many.toLowerCase()}. Choose one to keep it.`
            : "",
          larger !== null && isHatched
            ? "Persistence and hot spots are found among areas (LSOAs), so they are not drawn here."
            : "",
        ]
          .filter((words) => words !== "")
          .join(" ")}
      </p>
    </div>
  );
};
