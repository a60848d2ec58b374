import type { MapController } from "../../../map/map-controller";
import { Home, Minus, Plus } from "../../../ui/icons";
import { ShapeButton } from "../shape/shape-button";

export const MapTools = ({
  controller,
  onHome,
}: {
  controller: MapController | null;
  onHome: () => void;
}) => (
  <div className="map-tools" role="group" aria-label="Map tools">
    <ShapeButton />
    <button type="button" aria-label="Zoom in" onClick={() => controller?.zoomBy(1)}>
      <Plus />
    </button>
    <button type="button" aria-label="Zoom out" onClick={() => controller?.zoomBy(-1)}>
      <Minus />
    </button>
    <button type="button" aria-label="Show the whole region" onClick={onHome}>
      <Home />
    </button>
  </div>
);
