import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Camera } from "../../../domain/view";
import type { MapController, MapPoint } from "../../../map/map-controller";
import type { MapGeography, MapPicture } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { useSay } from "../../../ui/status";
import { usePeopleOver } from "../participants/use-people-over";
import { Failures } from "../failures";
import { useHover } from "../hover";
import type { Drawing } from "../patch/draw-overlay";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { ShapeNote } from "../shape/shape-note";
import { useShape } from "../../../map/use-shape";
import { MapFoot } from "./map-foot";
import { MapTools } from "./map-tools";
import { saidOf, Tooltip, type Pointed } from "./tooltip";
import { useCamera } from "./use-camera";
import { useGeography } from "../../../map/use-geography";
import { usePadding } from "./use-padding";

const DrawOverlay = lazy(async () => ({
  default: (await import("../patch/draw-overlay")).DrawOverlay,
}));

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
  const shaped = useShape(ground.geography);
  const geography = drawnGeography(explored, ground.geography, shaped.geography);
  const errors = [...ground.errors, ...shaped.errors];
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [moved, setMoved] = useState<Camera | null>(null);
  const [hovered, hover] = useHover();
  const picture = usePicture(explored, patches);
  const beside = explored?.view.area != null || patches?.open != null;
  usePeopleOver(controller, explored?.people ?? null);
  const padding = usePadding(
    beside,
    explored?.view.show,
    (explored?.question.conditions.length ?? 0) > 0,
  );
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
    if (row !== null && row !== said.current) say(saidOf(explored, row));
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
        onError={onFailed}
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
      {pointed === null ? null : <Tooltip explored={explored} pointed={pointed} />}
      {drawing === null || controller === null ? null : (
        <Suspense>
          <DrawOverlay
            drawing={drawing}
            areas={explored.areas}
            controller={controller}
            onDrawn={onDrawn}
            onCancel={() => onDrawn(null)}
          />
        </Suspense>
      )}
      <MapTools controller={controller} onHome={home} />
      <ShapeNote />
      <MapFoot
        camera={explored.view.shape === "hexagons" ? null : (moved ?? controller?.camera() ?? null)}
      />
    </>
  );
};

/** The shapes of the areas drawn: hexagons are of LSOAs only. */
const drawnGeography = (
  explored: Explored | null,
  ground: MapGeography | null,
  shaped: MapGeography | null,
): MapGeography | null => {
  const shapes = explored?.drawn.shapes ?? null;
  return shapes === null ? shaped : ground && shapes(ground);
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

/** What is painted: classes in the scale's colours, areas that are not asked for dimmed, patches. */
const usePicture = (explored: Explored | null, patches: Patches | null): MapPicture | null => {
  const drawn = explored?.drawn;
  const count = drawn?.units.codes.length;
  const rows = drawn?.rows;
  const dimmed = useMemo(() => {
    if (count === undefined || rows === undefined || rows.length === count) return null;
    const pale = new Uint8Array(count).fill(1);
    for (const row of rows) pale[row] = 0;
    return pale;
  }, [count, rows]);
  const list = drawn?.isOwn === true ? patches?.list : undefined;
  const outlined = useMemo(() => (list ?? []).map((patch) => patch.rows), [list]);
  const classes = drawn?.classes;
  const scale = drawn?.scale;
  const theme = explored?.view.theme;
  const persistentRows =
    explored?.drawn.isOwn === true && explored.persistence.isShown
      ? explored.persistence.rows
      : null;
  const marked = explored?.drawn.isOwn === true ? explored.hotspots.marked : null;
  const participants = explored?.people.drawing?.flat ?? null;
  return useMemo(
    () =>
      classes && scale && theme
        ? {
            classOf: classes,
            colours: scale.classes.map(({ colour }) => colour),
            dimmed,
            patches: outlined,
            persistentRows,
            marked,
            participants,
            wards: null,
            theme,
          }
        : null,
    [classes, scale, dimmed, outlined, theme, persistentRows, marked, participants],
  );
};
