import type { Camera } from "../domain/map-keys";

const EARTH = 40_075_016.686;
const TILE = 512;
const STEPS = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const LONGEST = 120;

/** The longest round distance that fits a bar at the camera's latitude: CSS pixels and words. */
export const scaleBarOf = (
  { zoom, latitude }: Camera,
  longest = LONGEST,
): { width: number; text: string } => {
  const metres = (EARTH * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
  const length = STEPS.findLast((step) => step / metres <= longest) ?? 50;
  return {
    width: length / metres,
    text: length < 1_000 ? `${length} m` : `${length / 1_000} km`,
  };
};
