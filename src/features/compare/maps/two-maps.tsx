import { useState, type ReactNode } from "react";
import type { Theme } from "../../../domain/look-keys";
import type { MapController } from "../../../map/map-controller";
import { SCROLLABLE } from "../../../ui/scrollable";
import type { Bounds } from "../../../map/camera";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { stepWords } from "../../../map/step-words";
import { useSay } from "../../../ui/status";
import type { ChangeView } from "../../../data/use-view";
import type { Camera } from "../../../domain/map-keys";
import { Divider } from "./divider";
import { useLegendRoom } from "./legend-room";
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
  swipe: boolean;
  /** As saved in the link; null shows the bounds. */
  camera: Camera | null;
  bounds: Bounds;
  theme: Theme;
  change: ChangeView;
  /** On the map: its legend. */
  children: ReactNode;
}) => {
  const { pair, swipe, camera, bounds, theme, change, children } = props;
  const [maps, setMaps] = useState<readonly [MapController | null, MapController | null]>([
    null,
    null,
  ]);
  const [at, setAt] = useState(50);
  const [pointed, setPointed] = useState<string | null>(null);
  const say = useSay();
  const { lead, leads } = useLinkedCameras(maps);
  const [start] = useState(camera);
  const room = useLegendRoom();
  const names = [pair.sides[0].name, pair.sides[1].name] as const;
  const live = (side: Side) => (controller: MapController | null) =>
    setMaps((before) => (side === 0 ? [controller, before[1]] : [before[0], controller]));
  const pane = (side: Side) => (
    <div
      className="map-pane"
      data-side={side}
      onPointerDown={() => lead(side)}
      onWheel={() => lead(side)}
      onKeyDown={() => lead(side)}
      role="presentation"
      style={
        swipe ? { clipPath: side === 0 ? `inset(0 ${100 - at}% 0 0)` : `inset(0 0 0 ${at}%)` } : {}
      }
    >
      <MapView
        geography={pair.sides[side].geography}
        picture={pictureOf(pair.sides[side].content, theme)}
        camera={start}
        bounds={bounds}
        padding={room}
        label={side === 0 ? `Left map: ${names[0]}` : `Right map: ${names[1]}`}
        hoveredRow={rowIn(pair.sides[side], pointed)}
        onHover={(row) =>
          setPointed(
            row === null ? null : (pair.sides[side].content.choropleth.units.codes[row] ?? null),
          )
        }
        nameOf={pair.sides[side].content.choropleth.units.titleOf}
        onStep={(row, _, how) => {
          const code =
            row === null ? null : (pair.sides[side].content.choropleth.units.codes[row] ?? null);
          if (code !== null) say(stepWords(pointedWords(pair, code), how));
          setPointed(code);
        }}
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
      <div className="maps-stage">
        <div className={swipe ? "maps swipe" : "maps beside"}>
          {pane(0)}
          {pane(1)}
          {swipe ? <Divider at={at} names={names} onMove={setAt} /> : null}
        </div>
        <div className="maps-legend" {...SCROLLABLE} aria-label="Legend of the maps">
          {children}
        </div>
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
          {pointed === null ? "Point at an area to read both." : pointedWords(pair, pointed)}
        </p>
      </div>
    </>
  );
};

/** The same area of a map, or null where its areas are others. */
const rowIn = ({ content }: MapSide, code: string | null): number | null =>
  code === null ? null : (content.choropleth.units.rowOf.get(code) ?? null);

const pointedWords = ({ sides }: MappedPair, code: string): string => {
  const said = sides.flatMap((side) => {
    const row = rowIn(side, code);
    if (row === null) return [];
    const { units, text, sureness } = side.content.choropleth;
    const words = [text(row), sureness(row)].filter((each) => each !== null).join(", ");
    return [{ title: units.titleOf(row), words: `${side.name}: ${words}` }];
  });
  return `${said[0]?.title ?? code}. ${said.map(({ words }) => words).join(". ")}.`;
};
