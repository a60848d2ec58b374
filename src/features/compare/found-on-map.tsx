import { useMemo } from "react";
import { useView } from "../../data/use-view";
import { boroughName, placeName, shareWords } from "../../domain/area-sentence";
import type { Areas, Values } from "../../domain/areas";
import type { Measure } from "../../domain/measures";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import { decileOf } from "../../domain/position";
import { useGeography } from "../../map/use-geography";
import { plainPicture } from "./plain-picture";
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
  const [{ theme }] = useView();
  const picture = useMemo(
    () =>
      plainPicture(
        Int16Array.from(values.value, (rank) =>
          Number.isNaN(rank) ? -1 : decileOf(rank, values.ranked ?? NaN) - 1,
        ),
        DEPRIVATION_RAMP,
        theme,
      ),
    [values, theme],
  );
  if (geography === null) return null;
  return (
    <div className="found-on-map">
      <StillMap
        geography={geography}
        picture={picture}
        label={`Map of ${measure.title.toLowerCase()}, ${values.year}`}
        selectedRow={row}
      />
      <p className="small" aria-live="off">
        {row === null
          ? "Point at a dot above to find it here."
          : `${placeName(areas, row)}, ${boroughName(areas, row)}: ${shareWords(values.value[row] ?? NaN, values.ranked ?? NaN)} of England.`}
      </p>
    </div>
  );
};
