import { useMemo, useRef, useState } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import type { Camera } from "../../../domain/view";
import type { MapController } from "../../../map/map-controller";
import type { MapPicture } from "../../../map/map-data";
import { MapView } from "../../../map/map-view";
import { useSay } from "../../../ui/status";
import { Failures } from "../failures";
import type { Explored } from "../use-explore";
import { MapFoot } from "./map-foot";
import { MapTools } from "./map-tools";
import { saidOf, Tooltip, type Pointed } from "./tooltip";
import { useCamera } from "./use-camera";
import { useGeography } from "./use-geography";
import { usePadding } from "./use-padding";

/** The map with what floats on it: tooltip, zoom, scale bar, attribution. */
export const ExploreMap = ({
  explored,
  onFailed,
}: {
  explored: Explored | null;
  onFailed: () => void;
}) => {
  const { geography, errors } = useGeography();
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [moved, setMoved] = useState<Camera | null>(null);
  const picture = usePicture(explored);
  const padding = usePadding(explored?.selected != null);
  const say = useSay();
  const said = useRef(-1);
  const { start, onMove, home } = useCamera(explored, geography, controller, padding);

  if (errors.length > 0) return <Failures errors={errors} />;
  if (geography === null || picture === null || explored === null) {
    return <div className="map-waiting" role="progressbar" aria-label="Loading the map" />;
  }
  const point = (row: number | null, at: { x: number; y: number }) => {
    setPointed(row === null ? null : { row, ...at });
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
        selectedRow={explored.selected}
        hoveredRow={pointed?.row ?? null}
        onLive={setController}
        onError={onFailed}
        onHover={point}
        onSelect={(row) =>
          explored.change({ area: row === null ? null : (explored.areas.codes[row] ?? null) })
        }
        onCameraChange={(camera) => {
          setMoved(camera);
          onMove(camera);
        }}
      />
      {pointed === null ? null : <Tooltip explored={explored} pointed={pointed} />}
      <MapTools controller={controller} onHome={home} />
      <MapFoot camera={moved ?? controller?.camera() ?? null} />
    </>
  );
};

/** What is painted: classes in the scale's colours, other boroughs dimmed. */
const usePicture = (explored: Explored | null): MapPicture | null => {
  const areas = explored?.areas;
  const boroughs = explored?.view.boroughs;
  const dimmed = useMemo(() => {
    if (areas === undefined || boroughs === undefined || boroughs.length === 0) return null;
    return Uint8Array.from(areas.borough, (at) =>
      boroughs.includes(BOROUGHS[at]?.code ?? "") ? 0 : 1,
    );
  }, [areas, boroughs]);
  const classes = explored?.classes;
  const scale = explored?.scale;
  const theme = explored?.view.theme;
  const persistentRows = explored?.persistence.isShown === true ? explored.persistence.rows : null;
  const marked = explored?.hotspots.marked ?? null;
  return useMemo(
    () =>
      classes && scale && theme
        ? {
            classOf: classes,
            colours: scale.classes.map(({ colour }) => colour),
            dimmed,
            persistentRows,
            marked,
            wards: null,
            theme,
          }
        : null,
    [classes, scale, dimmed, theme, persistentRows, marked],
  );
};
