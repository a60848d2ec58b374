import { useMemo, useState } from "react";
import { decilesMoved, moveClasses, MOVE_CLASSES } from "../../../analysis/difference";
import { movedSentence } from "../../../domain/compare/difference-sentence";
import { DIFFERENCE_RAMP } from "../../../domain/difference-ramp";
import type { Theme } from "../../../domain/view";
import type { MapGeography } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { Copyable } from "../copyable";
import { plainPicture } from "../plain-picture";
import { MapLegend } from "./map-legend";
import type { MappedPair } from "./use-mapped";

/** By how many of England's tenths each area stands differently in the right map. */
export const Difference = ({
  pair,
  geography,
  theme,
}: {
  pair: MappedPair;
  geography: MapGeography;
  theme: Theme;
}) => {
  const [left, right] = pair.sides;
  const [pointed, setPointed] = useState<number | null>(null);
  const [before, after] = [left.ranked, right.ranked];
  const moved = useMemo(
    () => (before && after ? decilesMoved(before, after) : null),
    [before, after],
  );
  const classes = useMemo(() => (moved === null ? null : moveClasses(moved)), [moved]);
  const picture = useMemo(
    () => (classes === null ? null : plainPicture(classes, DIFFERENCE_RAMP, theme)),
    [classes, theme],
  );
  if (moved === null || classes === null || picture === null) {
    return (
      <p>
        A difference by England’s tenths needs two measures that are ranked across England, and{" "}
        {before === null ? left.name : right.name} is not. Choose two such measures, or set the maps
        side by side.
      </p>
    );
  }
  const kind = pointed === null ? undefined : MOVE_CLASSES[classes[pointed] ?? -1];
  return (
    <>
      <Copyable
        sentences={[movedSentence(left.name, right.name, moved)]}
        source={`${left.source} and ${right.source}, on the areas of 2021`}
      />
      <div className="maps">
        <div className="map-pane">
          <MapView
            geography={geography}
            picture={picture}
            label="Difference map"
            hoveredRow={pointed}
            onHover={setPointed}
          />
        </div>
      </div>
      <p className="small">
        {pointed === null
          ? "Point at an area to read it."
          : `${right.units.titleOf(pointed)}: ${kind?.label.toLowerCase() ?? "not known"}.`}
      </p>
      <MapLegend
        title={`${right.name}, set against ${left.name}`}
        classes={MOVE_CLASSES.map(({ label }, at) => ({
          label,
          colour: DIFFERENCE_RAMP[at] ?? "",
        }))}
        maps={[{ name: "Areas", classes }]}
      />
    </>
  );
};
