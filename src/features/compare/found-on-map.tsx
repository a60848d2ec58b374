import { useMemo } from "react";
import { useContent } from "../../content/use-content";
import { useView } from "../../data/use-view";
import { boroughName, placeName, shareWords } from "../../domain/area-sentence";
import type { Areas, Values } from "../../domain/areas";
import { lowerFirst } from "../../domain/format";
import type { Measure } from "../../domain/measures";
import { pictureOf } from "../../map/picture-of";
import { useGeography } from "../../map/use-geography";
import { boundsWithin } from "./chosen-boroughs";
import { plainView } from "./maps/plain-view";
import { StillMap } from "../../map/still-map";

/** Where the dot that is pointed at lies: beside the strips, so that both are in sight. */
export const FoundOnMap = ({
  areas,
  values,
  measure,
  boroughs,
  row,
}: {
  areas: Areas;
  values: Values;
  measure: Measure;
  /** Codes that the map is of; none is the region. */
  boroughs: readonly string[];
  row: number | null;
}) => {
  const { geography } = useGeography();
  const [view] = useView();
  const { year } = values;
  const mapped = useMemo(
    () => ({
      ...plainView(view, { id: measure.id, year }, { boroughs }),
      shape: "geographic" as const,
    }),
    [view, measure, year, boroughs],
  );
  const { content } = useContent(mapped, { addedUp: true });
  const bounds = useMemo(
    () => geography && boundsWithin(geography, boroughs),
    [geography, boroughs],
  );
  const picture = useMemo(() => content && pictureOf(content, view.theme), [content, view.theme]);
  if (geography === null || picture === null || bounds === null)
    return <div className="found-on-map" />;
  return (
    <div className="found-on-map">
      <StillMap
        geography={geography}
        picture={picture}
        bounds={bounds}
        label={`Map of ${lowerFirst(measure.title)}, ${values.year}`}
        ringed={row}
      />
      <p className="small" aria-live="off">
        {row === null
          ? "To find a dot here, point at it or use the arrow keys."
          : `${placeName(areas, row)}, ${boroughName(areas, row)}: ${shareWords(values.value[row] ?? NaN, values.ranked ?? NaN)} of England.`}
      </p>
    </div>
  );
};
