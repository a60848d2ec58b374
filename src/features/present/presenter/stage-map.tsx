import { useEffect, useMemo, useRef, useState } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { View } from "../../../domain/view";
import type { MapController, MapPoint } from "../../../map/map-controller";
import type { MapGeography } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { useDensityOverlay } from "../../../map/use-density-overlay";
import { useSize } from "../../../map/use-size";
import { useSlideDrawing } from "../picture/use-slide-picture";
import { stageCamera } from "../stage/stage-camera";

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
  const { picture: shown, geography } = useHeld(ground, view);
  const [controller, setController] = useState<MapController | null>(null);
  const [points, setPoints] = useState<readonly MapPoint[]>([]);
  const picture = useMemo(() => (shown === null ? null : pictureOf(shown, "board")), [shown]);
  const camera = useMemo(
    () => (size === null || geography === null ? null : stageCamera(view, geography, size)),
    [view, geography, size],
  );
  const [start, setStart] = useState(camera);
  if (start === null && camera !== null) setStart(camera);
  useEffect(() => {
    if (controller !== null && camera !== null) controller.flyTo(camera, FLIGHT);
  }, [controller, camera]);

  useDensityOverlay(controller, shown?.heat ?? null);

  const areas = shown?.areas;
  const place = () => {
    if (controller === null || areas === undefined) return;
    setPoints(
      callouts.map(({ row }) => controller.project(areas.longitude[row]!, areas.latitude[row]!)),
    );
  };
  return (
    <div ref={frame} className="stage-live" inert>
      {picture === null || geography === null || start === null ? null : (
        <MapView
          geography={geography}
          picture={picture}
          camera={start}
          label="Map of this slide"
          onLive={setController}
          onCameraChange={place}
        />
      )}
      {callouts.map(({ row, text }, at) => {
        const point = points[at];
        return point === undefined ? null : (
          <p key={row} className="callout" style={{ left: point.x, top: point.y }}>
            {text}
          </p>
        );
      })}
    </div>
  );
};

type Held = ReturnType<typeof useSlideDrawing>;

/** The picture with the shapes it is of. What was shown stays until the next is whole: the map never goes. */
const useHeld = (ground: MapGeography, view: View): Held => {
  const now = useSlideDrawing(ground, view);
  const [held, setHeld] = useState<Held>(now);
  const isWhole = now.picture !== null && now.geography !== null;
  if (isWhole && (held.picture !== now.picture || held.geography !== now.geography)) setHeld(now);
  return held;
};
