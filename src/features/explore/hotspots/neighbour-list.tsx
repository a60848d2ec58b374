import type { ChancePicture } from "../../../analysis/chance-picture";
import { boroughName, placeName } from "../../../domain/area-sentence";
import { plural } from "../../../domain/format";
import type { Explored } from "../use-explore";
import { needText } from "./need-text";

/** The areas that touch this one, neediest first; those outside the region have no profile here. */
export const NeighbourList = ({
  explored,
  picture,
}: {
  explored: Explored;
  picture: ChancePicture;
}) => {
  const { areas, measure, release, change } = explored;
  const sorted = picture.neighbours.toSorted((a, b) => b.value - a.value);
  return (
    <details className="neighbours">
      <summary className="quiet">Its {plural(sorted.length, "neighbour")}</summary>
      <ul>
        {sorted.map(({ area, value }) => (
          <li key={area}>
            {area < areas.count ? (
              <button
                type="button"
                className="quiet"
                onClick={() => change({ area: areas.codes[area] ?? null })}
              >
                {placeName(areas, area)}, {boroughName(areas, area)}
              </button>
            ) : (
              <span className="small">An area outside the region</span>
            )}
            <span>{needText(measure, value, release.areas ?? NaN)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
