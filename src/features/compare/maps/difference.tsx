import { useMemo, useState } from "react";
import { decilesMoved, moveClasses, MOVE_CLASSES } from "../../../analysis/difference";
import { placeName } from "../../../domain/area-sentence";
import { movedSentence } from "../../../domain/compare/difference-sentence";
import { DIFFERENCE_RAMP } from "../../../domain/difference-ramp";
import { mappedWords } from "../../../domain/versus";
import type { Theme } from "../../../domain/view";
import type { MapGeography } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { Copyable } from "../copyable";
import { pictureOf } from "../picture-of";
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
  const ranked = left.values.ranked !== undefined && right.values.ranked !== undefined;
  const moved = useMemo(
    () => (ranked ? decilesMoved(left.values, right.values) : null),
    [ranked, left.values, right.values],
  );
  const classes = useMemo(() => (moved === null ? null : moveClasses(moved)), [moved]);
  const picture = useMemo(
    () => (classes === null ? null : pictureOf(classes, DIFFERENCE_RAMP, theme)),
    [classes, theme],
  );
  if (moved === null || classes === null || picture === null) {
    return (
      <p>
        A difference by England’s tenths needs two measures that are ranked across England. Choose
        two such measures, or set the maps side by side.
      </p>
    );
  }
  const kind = pointed === null ? undefined : MOVE_CLASSES[classes[pointed] ?? -1];
  return (
    <>
      <Copyable
        sentences={[movedSentence(mappedWords(left), mappedWords(right), moved)]}
        source={`${left.release.title} and ${right.release.title}, on the areas of 2021`}
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
          : `${placeName(pair.areas, pointed)}: ${kind?.label.toLowerCase() ?? "not known"}.`}
      </p>
      <MapLegend
        title={`${mappedWords(right)}, set against ${mappedWords(left)}`}
        classes={MOVE_CLASSES.map(({ label }, at) => ({
          label,
          colour: DIFFERENCE_RAMP[at] ?? "",
        }))}
        maps={[{ name: "Areas", classes }]}
      />
    </>
  );
};
