import { useEffect, useMemo, useRef, useState } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { Camera, View } from "../../../domain/view";
import type { MapController } from "../../../map/map-controller";
import type { MapGeography } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { useSize } from "../../../map/use-size";
import { Callouts, type CalloutPoint } from "../stage/callouts";
import { stageCamera } from "../stage/stage-camera";
import { useSlideMap, type SlideMap } from "../stage/use-slide-map";

/** Milliseconds between two slides' cameras; MapLibre jumps where less motion is asked for. */
const FLIGHT = 1_600;

/**
 * The live map behind all slides of a presentation: one map that flies from slide to slide. It is locked:
 * a slide shows what was saved, whatever is clicked.
 */
export const StageMap = ({
  geography: ground,
  view,
  callouts,
}: {
  geography: MapGeography;
  view: View;
  callouts: ToldSlide["callouts"];
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { content, geography } = useHeld(ground, view);
  const [controller, setController] = useState<MapController | null>(null);
  const [, setMoved] = useState<Camera | null>(null);
  const picture = content === null ? null : pictureOf(content, "board");
  const camera = useMemo(
    () => (size === null || geography === null ? null : stageCamera(view, geography, size)),
    [view, geography, size],
  );
  const [start, setStart] = useState(camera);
  if (start === null && camera !== null) setStart(camera);
  useEffect(() => {
    if (controller !== null && camera !== null) controller.flyTo(camera, FLIGHT);
  }, [controller, camera]);

  const areas = content?.areas;
  // Anew with every slide and every move of the camera: what the map's own place for them is.
  const points =
    controller === null || areas === undefined || size === null
      ? []
      : callouts.map(({ row }): CalloutPoint => {
          const { x, y } = controller.project(areas.longitude[row]!, areas.latitude[row]!);
          return { x: x / size.width, y: y / size.height };
        });
  return (
    <div ref={frame} className="stage-live" inert>
      {picture === null || geography === null || start === null ? null : (
        <MapView
          geography={geography}
          picture={picture}
          camera={start}
          label="Map of this slide"
          onLive={setController}
          onCameraChange={setMoved}
        />
      )}
      <Callouts callouts={callouts} points={points} />
    </div>
  );
};

/** The picture with the shapes it is of. What was shown stays until the next is whole: the map never goes. */
const useHeld = (ground: MapGeography, view: View): SlideMap => {
  const now = useSlideMap(ground, view);
  const [held, setHeld] = useState<SlideMap>(now);
  const isWhole = now.content !== null && now.geography !== null;
  if (isWhole && (held.content !== now.content || held.geography !== now.geography)) setHeld(now);
  return held;
};
