import { BOROUGHS } from "../../../domain/boroughs";
import type { Camera } from "../../../domain/map-keys";
import type { View } from "../../../domain/view";
import { fitCamera, type Padding, type Size } from "../../../map/camera";
import { boundsOf } from "../../../map/geography";
import type { MapGeography } from "../../../map/map-data";
import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from "../../../map/mercator";

/** The room that words take beside the map of a slide. */
const besideWords = ({ width, height }: Size): Padding => ({
  top: height * 0.03,
  right: width * 0.02,
  bottom: height * 0.03,
  left: width * 0.44,
});

/** A saved camera moved so that its centre lies in the middle of the room the words leave. */
const beside = (camera: Camera, padding: Padding): Camera => {
  const pixels = worldSize(camera.zoom);
  return {
    ...camera,
    longitude: longitudeOf(
      mercatorX(camera.longitude) - (padding.left - padding.right) / 2 / pixels,
    ),
    latitude: latitudeOf(mercatorY(camera.latitude) - (padding.top - padding.bottom) / 2 / pixels),
  };
};

/**
 * Where the camera of a slide stands: as saved, or fitted to the boroughs chosen or the region. It looks
 * straight down, north up: slides are painted so.
 * @param alone the map has its place to itself, as on paper and on a phone
 */
export const stageCamera = (
  view: View,
  geography: MapGeography,
  size: Size,
  alone = false,
): Camera => {
  const padding = alone ? EVEN : besideWords(size);
  if (view.map !== null) {
    const room = size.width - padding.left - padding.right;
    const zoom = view.map.zoom + Math.log2(room / SAVED_ROOM);
    return { ...beside({ ...view.map, zoom }, padding), bearing: 0, pitch: 0 };
  }
  const chosen = geography.boroughs.features.filter((_, at) =>
    view.boroughs.includes(BOROUGHS[at]?.code ?? ""),
  );
  return fitCamera(chosen.length === 0 ? geography.bounds : boundsOf(chosen), size, padding);
};

/**
 * CSS pixels a saved view is taken to have had beside its panels. Narrower stages step back from it and
 * wider ones come closer, so that every projector shows the same ground.
 */
const SAVED_ROOM = 900;

const EVEN: Padding = { top: 24, right: 24, bottom: 24, left: 24 };
