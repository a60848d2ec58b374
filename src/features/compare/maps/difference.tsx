import { useState } from "react";
import { isRanked, type Difference as DifferenceShown } from "../../../content/difference";
import { plain } from "../../../domain/area-sentence";
import { movedSentence } from "../../../domain/compare/difference-sentence";
import type { Theme } from "../../../domain/look-keys";
import type { Bounds } from "../../../map/camera";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { stepWords } from "../../../map/step-words";
import { SCROLLABLE } from "../../../ui/scrollable";
import { Legend } from "../../../ui/legend/legend";
import { useSay } from "../../../ui/status";
import { Copyable } from "../copyable";
import { useLegendRoom } from "./legend-room";
import type { MappedPair } from "./use-mapped";

/** By how many of England's tenths each area stands differently in the right map. */
export const Difference = ({
  pair,
  difference,
  bounds,
  theme,
  redefined,
}: {
  pair: MappedPair;
  /** null where one of the two is not ranked across England. */
  difference: DifferenceShown | null;
  bounds: Bounds;
  theme: Theme;
  /** What was defined anew between the two maps. */
  redefined: string | null;
}) => {
  const [left, right] = pair.sides;
  const [pointed, setPointed] = useState<number | null>(null);
  const room = useLegendRoom();
  const say = useSay();
  if (difference === null) {
    return (
      <p>
        The difference map needs two measures with ranks across England, and{" "}
        {isRanked(left.content) ? right.name : left.name} has none. Choose two such measures, or
        show the maps side by side.
      </p>
    );
  }
  const { choropleth } = difference;
  const { units, text } = choropleth;
  const words = (row: number): string => `${units.titleOf(row)}: ${text(row)}.`;
  return (
    <>
      <div className="maps-stage">
        <div className="maps">
          <div className="map-pane">
            <MapView
              geography={right.geography}
              picture={pictureOf(difference, theme)}
              bounds={bounds}
              padding={room}
              label="Difference map"
              hoveredRow={pointed}
              onHover={setPointed}
              nameOf={units.titleOf}
              onStep={(row, _, how) => {
                if (row !== null) say(stepWords(words(row), how));
                setPointed(row);
              }}
            />
          </div>
        </div>
        <div className="maps-legend" {...SCROLLABLE} aria-label="Legend of the maps">
          <Legend
            legend={difference.legend}
            theme={theme}
            layout="table"
            className="map-legend"
            label={`Legend: ${choropleth.heading}`}
          />
        </div>
      </div>
      <p className="small">{pointed === null ? "Point at an area to read it." : words(pointed)}</p>
      <Copyable
        sentences={[
          movedSentence(left.name, right.name, difference.moved),
          ...(redefined === null ? [] : [[plain(redefined)]]),
        ]}
        source={`${left.source} and ${right.source}, on the areas of 2021`}
      />
    </>
  );
};
