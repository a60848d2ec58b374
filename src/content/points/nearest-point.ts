import { distance } from "@turf/turf";
import type { PointsFile } from "../../domain/points";

/** The name of the nearest place within so many metres. It comes when a view first shows places. */
export const nearestPoint = (
  { kind, names, longitude, latitude }: PointsFile,
  east: number,
  north: number,
  metres: number,
): string | null => {
  const degrees = metres / 60_000;
  let best = metres;
  let found: string | null = null;
  names.forEach((name, at) => {
    const place = [longitude[at]!, latitude[at]!];
    if (Math.abs(place[0]! - east) > degrees || Math.abs(place[1]! - north) > degrees) return;
    const away = distance([east, north], place, { units: "meters" });
    if (away > best) return;
    best = away;
    found = kind === "bus-stops" ? `Bus stop: ${name}` : name;
  });
  return found;
};
