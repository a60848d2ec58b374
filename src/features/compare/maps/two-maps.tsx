import { useMemo, useState } from "react";
import { placeName } from "../../../domain/area-sentence";
import { percent, whole, ordinal } from "../../../domain/format";
import { mappedWords } from "../../../domain/versus";
import type { Theme } from "../../../domain/view";
import type { MapController } from "../../../map/map-controller";
import type { MapGeography } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import type { ChangeView } from "../../../data/use-view";
import type { Camera } from "../../../domain/view";
import { pictureOf } from "../picture-of";
import { Divider } from "./divider";
import { useLinkedCameras, type Side } from "./use-linked-cameras";
import type { MappedPair, MapSide } from "./use-mapped";

const PRESETS = [
  [100, "Left only"],
  [50, "Half and half"],
  [0, "Right only"],
] as const;

/** Two maps that move as one, beside each other or one over the other with a line to drag. */
export const TwoMaps = (props: {
  pair: MappedPair;
  geography: MapGeography;
  swipe: boolean;
  camera: Camera | null;
  theme: Theme;
  change: ChangeView;
}) => {
  const { pair, geography, swipe, camera, theme, change } = props;
  const [maps, setMaps] = useState<readonly [MapController | null, MapController | null]>([
    null,
    null,
  ]);
  const [at, setAt] = useState(50);
  const [pointed, setPointed] = useState<number | null>(null);
  const { lead, leads } = useLinkedCameras(maps);
  const [start] = useState(camera);
  const pictures = usePictures(pair, theme);
  const names = pair.sides.map(mappedWords) as [string, string];
  const live = (side: Side) => (controller: MapController | null) =>
    setMaps((before) => (side === 0 ? [controller, before[1]] : [before[0], controller]));
  const pane = (side: Side) => (
    <div
      className="map-pane"
      onPointerDown={() => lead(side)}
      onWheel={() => lead(side)}
      onKeyDown={() => lead(side)}
      role="presentation"
      style={
        swipe ? { clipPath: side === 0 ? `inset(0 ${100 - at}% 0 0)` : `inset(0 0 0 ${at}%)` } : {}
      }
    >
      <MapView
        geography={geography}
        picture={pictures[side]}
        camera={start}
        label={side === 0 ? `Left map: ${names[0]}` : `Right map: ${names[1]}`}
        hoveredRow={pointed}
        onHover={setPointed}
        onLive={live(side)}
        onCameraChange={(moved) => {
          if (leads(side)) change({ map: moved }, { replace: true });
        }}
      />
      <p className="map-name" data-side={side} aria-hidden="true">
        {names[side]}
      </p>
    </div>
  );
  return (
    <>
      <div className={swipe ? "maps swipe" : "maps beside"}>
        {pane(0)}
        {pane(1)}
        {swipe ? <Divider at={at} names={names} onMove={setAt} /> : null}
      </div>
      <div className="maps-foot">
        {swipe ? (
          <div role="group" aria-label="Swipe" className="maps-presets">
            {PRESETS.map(([position, name]) => (
              <button
                key={name}
                type="button"
                className="button"
                aria-pressed={at === position}
                onClick={() => setAt(position)}
              >
                {name}
              </button>
            ))}
          </div>
        ) : null}
        <p className="small">
          {pointed === null ? "Point at an area to read both maps." : pointedWords(pair, pointed)}
        </p>
      </div>
    </>
  );
};

const pictureOfSide = ({ classes, scale }: MapSide, theme: Theme) =>
  pictureOf(
    classes,
    scale.classes.map(({ colour }) => colour),
    theme,
  );

const usePictures = ({ sides: [left, right] }: MappedPair, theme: Theme) => {
  const first = useMemo(() => pictureOfSide(left, theme), [left, theme]);
  const second = useMemo(() => pictureOfSide(right, theme), [right, theme]);
  return [first, second] as const;
};

const valueWords = ({ measure, values, release }: MapSide, row: number): string => {
  const value = values.value[row] ?? NaN;
  if (Number.isNaN(value)) return `not known in ${release.year}`;
  switch (values.kind) {
    case "position":
      return `${ordinal(Math.round(value))} of ${whole(values.ranked ?? NaN)} in ${release.year}`;
    case "rate":
      return `${percent(value)} in ${release.year}`;
    case "count":
      return `${whole(value)} ${measure.unit} in ${release.year}`;
  }
};

const pointedWords = ({ areas, sides: [left, right] }: MappedPair, row: number): string => {
  const name = placeName(areas, row);
  return left.measure.id === right.measure.id
    ? `${name}, ${left.measure.title.toLowerCase()}: ${valueWords(left, row)}, ${valueWords(right, row)}.`
    : `${name}. ${left.measure.title}: ${valueWords(left, row)}. ${right.measure.title}: ${valueWords(right, row)}.`;
};
