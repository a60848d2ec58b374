import { useMemo, useState } from "react";
import { differenceOf, isRanked } from "../../../content/difference";
import { plain } from "../../../domain/area-sentence";
import { movedSentence } from "../../../domain/compare/difference-sentence";
import type { Theme } from "../../../domain/view";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { Legend } from "../../../ui/legend/legend";
import { Copyable } from "../copyable";
import type { MappedPair } from "./use-mapped";

/** By how many of England's tenths each area stands differently in the right map. */
export const Difference = ({
  pair,
  theme,
  redefined,
}: {
  pair: MappedPair;
  theme: Theme;
  /** What was defined anew between the two maps. */
  redefined: string | null;
}) => {
  const [left, right] = pair.sides;
  const [pointed, setPointed] = useState<number | null>(null);
  const title = `${right.name}, set against ${left.name}`;
  const difference = useMemo(
    () => differenceOf(left.content, right.content, title),
    [left.content, right.content, title],
  );
  if (difference === null) {
    return (
      <p>
        A difference by England’s tenths needs two measures that are ranked across England, and{" "}
        {isRanked(left.content) ? right.name : left.name} is not. Choose two such measures, or set
        the maps side by side.
      </p>
    );
  }
  const { units, text } = difference.choropleth;
  return (
    <>
      <Copyable
        sentences={[
          movedSentence(left.name, right.name, difference.moved),
          ...(redefined === null ? [] : [[plain(redefined)]]),
        ]}
        source={`${left.source} and ${right.source}, on the areas of 2021`}
      />
      <div className="maps">
        <div className="map-pane">
          <MapView
            geography={right.geography}
            picture={pictureOf(difference, theme)}
            label="Difference map"
            hoveredRow={pointed}
            onHover={setPointed}
          />
        </div>
      </div>
      <p className="small">
        {pointed === null
          ? "Point at an area to read it."
          : `${units.titleOf(pointed)}: ${text(pointed)}.`}
      </p>
      <Legend
        legend={difference.legend}
        theme={theme}
        layout="table"
        className="map-legend"
        label={`Legend: ${title}`}
      />
    </>
  );
};
