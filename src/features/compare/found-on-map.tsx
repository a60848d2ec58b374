import { useMemo } from "react";
import { useContent } from "../../content/use-content";
import { useView } from "../../data/use-view";
import { boroughName, placeName, shareWords } from "../../domain/area-sentence";
import type { Areas, Values } from "../../domain/areas";
import type { Measure } from "../../domain/measures";
import { pictureOf } from "../../map/picture-of";
import { useGeography } from "../../map/use-geography";
import { plainView } from "./maps/plain-view";
import { StillMap } from "./still-map";

/** Where the dot that is pointed at lies. */
export const FoundOnMap = ({
  areas,
  values,
  measure,
  row,
}: {
  areas: Areas;
  values: Values;
  measure: Measure;
  row: number | null;
}) => {
  const { geography } = useGeography();
  const [view] = useView();
  const { year } = values;
  const mapped = useMemo(
    () => ({ ...plainView(view, { id: measure.id, year }), shape: "geographic" as const }),
    [view, measure, year],
  );
  const { content } = useContent(mapped, { addedUp: true });
  const highlight = useMemo(() => (row === null ? [] : [row]), [row]);
  if (geography === null || content === null) return null;
  return (
    <div className="found-on-map">
      <StillMap
        geography={geography}
        picture={pictureOf(content, view.theme)}
        label={`Map of ${measure.title.toLowerCase()}, ${values.year}`}
        highlight={highlight}
      />
      <p className="small" aria-live="off">
        {row === null
          ? "Point at a dot above to find it here."
          : `${placeName(areas, row)}, ${boroughName(areas, row)}: ${shareWords(values.value[row] ?? NaN, values.ranked ?? NaN)} of England.`}
      </p>
    </div>
  );
};
