import { useMemo, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import type { MapController, MapPoint } from "../../../map/map-controller";
import { MapView } from "../../../map/map-view";
import { hexagonAt } from "../../../map/density-picture";
import { useDensityOverlay } from "../../../map/use-density-overlay";
import { useRaised } from "../../../map/use-raised";
import { useGeography } from "../../../map/use-geography";
import { Home, Minus, Plus } from "../../../ui/icons";
import { MadeUp } from "../../../ui/made-up";
import { useSay } from "../../../ui/status";
import type { Reached } from "../use-reached";
import { areaLines, neighbourhoodName } from "../../../domain/reach-words";
import { useDensity, useHexagons, usePicture } from "./use-layers";
import { usePadding } from "./use-padding";

/** Need, persistence and participants on one map; a click chooses the neighbourhood. */
export const ReachMap = ({
  reached,
  raised,
  zoom,
  onZoom,
}: {
  reached: Reached;
  raised: boolean;
  zoom: number | null;
  onZoom: (zoom: number) => void;
}) => {
  const [view, change] = useView();
  const { geography, errors } = useGeography();
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed] = useState<(MapPoint & { row: number }) | null>(null);
  const { areas } = reached;
  const selected = useMemo(() => {
    const msoa = areas.msoas.findIndex(({ code }) => code === view.area);
    return msoa < 0 ? null : msoa;
  }, [areas, view.area]);
  const padding = usePadding();
  const hexagons = useHexagons(reached, zoom);
  const picture = usePicture(reached, selected, raised ? null : hexagons);
  const density = useDensity(reached, hexagons, raised);
  useDensityOverlay(controller, density);
  useRaised(controller, raised);
  const say = useSay();
  const said = useRef(-1);
  const start = useRef(view.map);

  if (errors.length > 0) {
    return (
      <p role="alert" className="panel failures">
        The map did not load: {errors[0]?.error.message}{" "}
        <button type="button" className="button" onClick={errors[0]?.retry}>
          Retry
        </button>
      </p>
    );
  }
  if (geography === null) {
    return <div className="map-waiting" role="progressbar" aria-label="Loading the map" />;
  }
  const hexagonLine = (at: MapPoint): string[] => {
    if (hexagons === null || controller === null) return [];
    const { longitude, latitude } = controller.placeAt(at);
    const i = hexagonAt(hexagons.set, longitude, latitude);
    return i < 0 ? [] : [`This hexagon: about ${hexagons.set.figure[i]!} participants`];
  };
  return (
    <>
      <MapView
        geography={geography}
        picture={picture}
        // The map owns its camera: the address only says where it starts.
        // eslint-disable-next-line react-hooks/refs
        camera={start.current}
        padding={padding}
        hoveredRow={pointed?.row ?? null}
        onLive={setController}
        onHover={(row, at) => {
          setPointed(row === null ? null : { row, ...at });
          if (row !== null && row !== said.current) say(areaLines(reached, row).join(". "));
          said.current = row ?? -1;
        }}
        onSelect={(row) =>
          change({ area: row === null ? null : (areas.msoas[areas.msoa[row]!]?.code ?? null) })
        }
        onCameraChange={(camera) => {
          onZoom(camera.zoom);
          change({ map: camera });
        }}
      />
      {pointed === null ? null : (
        <div
          className="tooltip"
          style={{ transform: `translate(${pointed.x}px, ${pointed.y}px)` }}
          aria-hidden="true"
        >
          <div
            className={
              pointed.x > window.innerWidth - 340 ? "tooltip-box leftwards" : "tooltip-box"
            }
          >
            <b>{neighbourhoodName(areas, areas.msoa[pointed.row]!)}</b>
            {[...hexagonLine(pointed), ...areaLines(reached, pointed.row)].map((line) => (
              <span key={line}>{line}</span>
            ))}
            {reached.session.synthetic ? <MadeUp /> : null}
          </div>
        </div>
      )}
      <div className="map-tools" role="group" aria-label="Map tools">
        <button type="button" aria-label="Zoom in" onClick={() => controller?.zoomBy(1)}>
          <Plus />
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => controller?.zoomBy(-1)}>
          <Minus />
        </button>
        <button
          type="button"
          aria-label="Show the whole region"
          onClick={() => controller?.fit(geography.bounds, padding)}
        >
          <Home />
        </button>
      </div>
      <p className="reach-attribution">
        Contains OS data © Crown copyright and database right 2026. Open Government Licence v3.0.
      </p>
    </>
  );
};
