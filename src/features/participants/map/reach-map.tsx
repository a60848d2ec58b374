import { useRef, useState } from "react";
import type { Content } from "../../../content/content";
import { spokenWords, wordsHere } from "../../../content/pointer";
import { useView } from "../../../data/use-view";
import type { MapController } from "../../../map/map-controller";
import { MapView } from "../../../map/map-view";
import { stepWords } from "../../../map/step-words";
import { pictureOf } from "../../../map/picture-of";
import { StreetsCredit } from "../../../map/streets/streets-credit";
import { useStreets } from "../../../map/streets/use-streets";
import { useGeography } from "../../../map/use-geography";
import { Home, Minus, Plus } from "../../../ui/icons";
import { MapTooltip } from "../../../ui/map-tooltip";
import { useSay } from "../../../ui/status";
import { usePointed } from "../../../ui/use-pointed";
import { usePadding } from "./use-padding";

/** Need, persistence and participants on one map; a click chooses the neighbourhood. */
export const ReachMap = ({ content, raised }: { content: Content; raised: boolean }) => {
  const [view, change] = useView();
  const { geography, errors } = useGeography();
  const [controller, setController] = useState<MapController | null>(null);
  const [pointed, setPointed, held] = usePointed();
  const { areas } = content;
  const padding = usePadding();
  const say = useSay();
  const said = useRef(-1);
  const start = useRef(view.map);
  const streets = useStreets(view.map?.zoom ?? null);

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
  return (
    <>
      <MapView
        streets={streets}
        geography={geography}
        picture={pictureOf(content, view.theme, raised)}
        highlight={content.highlight}
        raised={raised}
        // The map owns its camera: the address only says where it starts.
        // eslint-disable-next-line react-hooks/refs
        camera={start.current}
        padding={padding}
        hoveredRow={pointed?.row ?? null}
        onLive={setController}
        onHover={(row, at) => {
          const here = controller === null ? [] : wordsHere(content, controller.placeAt(at));
          setPointed(row === null ? null : { row, here, ...at });
          if (row !== null && row !== said.current) say(spokenWords(content, row));
          said.current = row ?? -1;
        }}
        nameOf={content.choropleth.units.titleOf}
        onStep={(row, at, how) => {
          setPointed(row === null ? null : { row, here: [], ...at }, true);
          if (row !== null) say(stepWords(spokenWords(content, row), how));
          said.current = row ?? -1;
        }}
        onSelect={(row) =>
          change({ area: row === null ? null : (areas.msoas[areas.msoa[row]!]?.code ?? null) })
        }
        onCameraChange={(map) => change({ map })}
      />
      {pointed === null ? null : (
        <MapTooltip content={content} pointed={pointed} held={held} padding={padding} />
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
        Contains OS data © Crown copyright and database right 2026. Open Government Licence v3.0.{" "}
        <StreetsCredit zoom={view.map?.zoom ?? null} />
      </p>
    </>
  );
};
