import { useEffect, useEffectEvent, useRef, useState } from "react";
import { spokenWords, wordsHere } from "../../../content/pointer";
import { useView } from "../../../data/use-view";
import type { Camera } from "../../../domain/map-keys";
import type { MapController, MapPoint } from "../../../map/map-controller";
import { stepWords } from "../../../map/step-words";
import type { KeyStep } from "../../../map/use-map-keys";
import { MapView } from "../../../map/map-view";
import { pictureOf } from "../../../map/picture-of";
import { useShapes } from "../../../map/use-shapes";
import { MapTooltip } from "../../../ui/map-tooltip";
import { eachCause } from "../../../data/failures-of";
import { useSay } from "../../../ui/status";
import { usePointed } from "../../../ui/use-pointed";
import { Failures } from "../failures";
import { useHover } from "../hover";
import { AimHint } from "../own/aim-hint";
import { putAt, rest, takePresses, useByHand } from "../own/by-hand";
import type { Drawing } from "../patch/draw-overlay";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { ShapeNote } from "../shape/shape-note";
import { useStreets } from "../../../map/streets/use-streets";
import { MapFoot } from "./map-foot";
import { MapTools } from "./map-tools";
import { useCamera } from "./use-camera";
import { usePin } from "./use-pin";
import { hasProfile } from "../profile-kind";
import { useGeography } from "../../../map/use-geography";
import { usePadding } from "./use-padding";
import { lazyPart } from "../../../ui/lazy-part";

const NO_ROWS: readonly number[] = [];

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
  onOpenByKey,
}: {
  explored: Explored | null;
  patches: Patches | null;
  drawing: Drawing | null;
  /** null: given up. */
  onDrawn: (rows: readonly number[] | null) => void;
  onFailed: () => void;
  /** A key opens the profile: the focus goes there. */
  onOpenByKey: () => void;
}) => {
  const ground = useGeography();
  const [{ shape }] = useView();
  const shaped = useShapes(
    ground.geography,
    shape,
    explored?.content.choropleth.units.kind ?? "lsoa",
  );
  const { geography } = shaped;
  const errors = eachCause([...ground.errors, ...shaped.errors]);
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed, held] = usePointed();
  const [moved, setMoved] = useState<Camera | null>(null);
  const [hovered, hover] = useHover();
  const { content, raised = false } = explored ?? {};
  const picture = content
    ? pictureOf(content, explored?.view.theme ?? content.view.theme, raised)
    : null;
  const openPatch = patches?.open == null ? undefined : patches.list[patches.open];
  const beside =
    openPatch !== undefined ||
    (explored !== null &&
      hasProfile(explored.view.area, explored.areas, explored.content.choropleth.units.rowOf));
  const padding = usePadding({
    withProfile: beside,
    show: explored?.view.show,
    isAsked: (explored?.question.conditions.length ?? 0) > 0,
    hasNote: shape === "hexagons",
    theme: explored?.view.theme,
  });
  const say = useSay();
  const said = useRef(-1);
  const { start, onMove, home } = useCamera(
    explored,
    geography,
    controller,
    padding,
    openPatch?.rows ?? content?.highlight ?? NO_ROWS,
  );
  usePin(controller, shape);
  const byHand = useByHand();
  const isAimed = byHand.step === "aim";
  const takes = controller !== null && shape !== "hexagons";
  useEffect(() => (takes ? takePresses() : undefined), [takes]);
  // One thing is done with a press: what begins ends the other.
  const isDrawing = drawing !== null;
  const stopDrawing = useEffectEvent(() => onDrawn(null));
  useEffect(() => {
    if (isAimed) stopDrawing();
  }, [isAimed]);
  useEffect(() => {
    if (isDrawing) rest();
  }, [isDrawing]);
  const seen = moved ?? controller?.camera() ?? start ?? null;
  const streets = useStreets(seen?.zoom ?? null);

  if (errors.length > 0) return <Failures errors={errors} />;
  if (geography === null || picture === null || explored === null || content === undefined) {
    return <div className="map-waiting" role="progressbar" aria-label="Loading the map" />;
  }
  const { units, isOwn } = content.choropleth;
  const point = (row: number | null, at: MapPoint, byKey = false) => {
    const here = controller === null ? [] : wordsHere(content, controller.placeAt(at));
    setPointed(row === null ? null : { row, here, ...at }, byKey);
    hover(isOwn ? row : null);
    if (row !== null && row !== said.current) say(spokenWords(content, row));
    said.current = row ?? -1;
  };
  const step = (row: number | null, at: MapPoint, how: KeyStep) => {
    if (row !== null) say(stepWords(spokenWords(content, row), how));
    said.current = row ?? -1;
    point(row, at, true);
  };
  return (
    <>
      <MapView
        streets={streets}
        geography={geography}
        picture={picture}
        camera={start}
        padding={padding}
        highlight={content.highlight}
        hoveredRow={pointed?.row ?? (isOwn ? hovered : null)}
        raised={raised}
        isAimed={isAimed}
        onLive={setController}
        onNoMap={onFailed}
        onHover={(row, at) => point(row, at)}
        onStep={step}
        nameOf={units.titleOf}
        onHome={() => {
          home();
          say("The whole region.");
        }}
        onSelect={(row, { additional, byKey = false }, place) => {
          if (isAimed) {
            setPointed(null, true);
            say(putAt(row === null ? null : place, row === null ? "" : units.titleOf(row)));
          } else if (additional && row !== null && isOwn) patches?.toggle(row);
          else {
            const area = row === null ? null : (units.codes[row] ?? null);
            if (byKey && area !== null) onOpenByKey();
            if (area === null) setPointed(null, true);
            explored.change({ area, patch: null });
          }
        }}
        onCameraChange={(camera) => {
          setMoved(camera);
          onMove(camera);
        }}
      />
      {byHand.step === "aim" ? <AimHint {...byHand} /> : null}
      {pointed === null || isAimed ? null : (
        <MapTooltip content={content} pointed={pointed} held={held} padding={padding} />
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
      <MapFoot camera={explored.view.shape === "hexagons" ? null : seen} />
    </>
  );
};
