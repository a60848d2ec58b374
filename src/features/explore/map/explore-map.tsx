import { useMemo, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import type { MarkedRows } from "../../../domain/hotspot-marks";
import type { Camera } from "../../../domain/view";
import type { MapController, MapPoint } from "../../../map/map-controller";
import type { MapPicture } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { useShapes } from "../../../map/use-shapes";
import { useSay } from "../../../ui/status";
import { useHotspots } from "../hotspots/use-hotspots";
import { useOutlined } from "../hotspots/use-outlined";
import { usePeopleOver } from "../participants/use-people-over";
import { Failures } from "../failures";
import { useHover } from "../hover";
import type { Drawing } from "../patch/draw-overlay";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { ShapeNote } from "../shape/shape-note";
import { MapFoot } from "./map-foot";
import { MapTools } from "./map-tools";
import { saidOf, Tooltip, type Pointed } from "./tooltip";
import { useCamera } from "./use-camera";
import { useGeography } from "../../../map/use-geography";
import { usePadding } from "./use-padding";
import { lazyPart } from "../../../ui/lazy-part";

const DrawOverlay = lazyPart(
  "Drawing on the map",
  async () => (await import("../patch/draw-overlay")).DrawOverlay,
  { className: "afloat", dismiss: ({ onCancel }) => onCancel },
);

/** The map with what floats on it: tooltip, zoom, scale bar, attribution. */
export const ExploreMap = ({
  explored,
  patches,
  drawing,
  onDrawn,
  onFailed,
}: {
  explored: Explored | null;
  patches: Patches | null;
  drawing: Drawing | null;
  /** null: given up. */
  onDrawn: (rows: readonly number[] | null) => void;
  onFailed: () => void;
}) => {
  const ground = useGeography();
  const [{ shape }] = useView();
  const shaped = useShapes(ground.geography, shape, explored?.drawn.units.kind ?? "lsoa");
  const { geography } = shaped;
  const errors = [...ground.errors, ...shaped.errors];
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [moved, setMoved] = useState<Camera | null>(null);
  const [hovered, hover] = useHover();
  const hotspots = useHotspots(explored);
  const outlined = useOutlined(hotspots);
  const picture = usePicture(explored, patches, outlined);
  const beside = explored?.view.area != null || patches?.open != null;
  usePeopleOver(controller, explored?.people ?? null);
  const padding = usePadding({
    withProfile: beside,
    show: explored?.view.show,
    isAsked: (explored?.question.conditions.length ?? 0) > 0,
    hasNote: shape === "hexagons",
  });
  const say = useSay();
  const said = useRef(-1);
  const { start, onMove, home } = useCamera(explored, geography, controller, padding);

  if (errors.length > 0) return <Failures errors={errors} />;
  if (geography === null || picture === null || explored === null) {
    return <div className="map-waiting" role="progressbar" aria-label="Loading the map" />;
  }
  const point = (row: number | null, at: { x: number; y: number }) => {
    setPointed(row === null ? null : { row, here: hereAt(explored, controller, at), ...at });
    hover(explored.drawn.isOwn ? row : null);
    if (row !== null && row !== said.current) say(saidOf(explored, hotspots.result, row));
    said.current = row ?? -1;
  };
  return (
    <>
      <MapView
        geography={geography}
        picture={picture}
        camera={start}
        padding={padding}
        selectedRow={explored.drawn.selected}
        hoveredRow={pointed?.row ?? (explored.drawn.isOwn ? hovered : null)}
        onLive={setController}
        onNoMap={onFailed}
        onHover={point}
        onSelect={(row, { additional }) => {
          const { units, isOwn } = explored.drawn;
          if (additional && row !== null && isOwn) patches?.toggle(row);
          else {
            const area = row === null ? null : (units.codes[row] ?? null);
            explored.change({ area, patch: null });
          }
        }}
        onCameraChange={(camera) => {
          setMoved(camera);
          onMove(camera);
        }}
      />
      {pointed === null ? null : (
        <Tooltip explored={explored} found={hotspots.result} pointed={pointed} />
      )}
      {drawing === null || controller === null ? null : (
        <DrawOverlay
          drawing={drawing}
          areas={explored.areas}
          controller={controller}
          onDrawn={onDrawn}
          onCancel={() => onDrawn(null)}
        />
      )}
      <MapTools controller={controller} onHome={home} />
      <ShapeNote />
      <MapFoot
        camera={explored.view.shape === "hexagons" ? null : (moved ?? controller?.camera() ?? null)}
      />
    </>
  );
};

/** What the hexagon at a point says. */
const hereAt = (
  { people: { drawing } }: Explored,
  controller: MapController | null,
  at: MapPoint,
): readonly string[] => {
  if (drawing === null || controller === null) return [];
  const { longitude, latitude } = controller.placeAt(at);
  return drawing.wordsAt(longitude, latitude);
};

/** What is painted; patches, hatch and outlines belong on the view's own areas only. */
const usePicture = (
  explored: Explored | null,
  patches: Patches | null,
  hotspots: MarkedRows | null,
): MapPicture | null => {
  const drawn = explored?.drawn;
  const isOwn = drawn?.isOwn === true;
  const list = isOwn ? patches?.list : undefined;
  const outlined = useMemo(() => (list ?? []).map((patch) => patch.rows), [list]);
  const theme = explored?.view.theme;
  const persistentRows =
    explored && isOwn && explored.persistence.isShown ? explored.persistence.rows : null;
  const marked = isOwn ? hotspots : null;
  const participants = explored?.people.drawing?.flat ?? null;
  // Choosing an area changes what is drawn of it, but nothing that is painted.
  const { units, rows, classes, scale } = drawn ?? {};
  return useMemo(
    () =>
      units && rows && classes && scale && theme
        ? pictureOf(
            {
              drawn: { units, rows, classes, scale },
              ...{ persistentRows, marked, patchRows: outlined, participants },
            },
            theme,
          )
        : null,
    [units, rows, classes, scale, outlined, theme, persistentRows, marked, participants],
  );
};
