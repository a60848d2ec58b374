import { useQuery } from "@tanstack/react-query";
import { namesQuery } from "../../../data/queries";
import { useView } from "../../../data/use-view";
import type { Camera } from "../../../domain/view";
import type { Place } from "./find-places";

/** Zoom at which a street's surroundings fill the screen. */
const STREET = 14;
const NEIGHBOURHOOD = 13;

/** Goes to a place found: opens its area, filters to its borough, or moves the map there. */
export const useGoTo = (): ((place: Place) => void) => {
  const [{ shape, points }, change] = useView();
  const areas = useQuery(namesQuery).data;
  const camera = (longitude: number, latitude: number, zoom: number): Camera | null =>
    // Hexagons lie elsewhere than their areas: all of them are shown, the chosen one outlined.
    shape === "hexagons" ? null : { longitude, latitude, zoom, bearing: 0, pitch: 0 };
  return ({ go }) => {
    if (areas === undefined) return;
    switch (go.kind) {
      case "area":
        change({
          screen: "explore",
          area: areas.codes[go.row] ?? null,
          map: camera(areas.longitude[go.row] ?? NaN, areas.latitude[go.row] ?? NaN, NEIGHBOURHOOD),
        });
        break;
      case "point":
        change({
          screen: "explore",
          area: go.row === null ? null : (areas.codes[go.row] ?? null),
          map: camera(go.longitude, go.latitude, go.row === null ? NEIGHBOURHOOD : STREET),
          ...(go.points !== undefined && { points: [...new Set([...points, go.points])] }),
        });
        break;
      case "rows": {
        const mean = (column: Float64Array): number =>
          go.rows.reduce((sum, row) => sum + (column[row] ?? 0), 0) / go.rows.length;
        change({
          screen: "explore",
          area: null,
          map: camera(mean(areas.longitude), mean(areas.latitude), NEIGHBOURHOOD),
        });
        break;
      }
      case "borough":
        change({ screen: "explore", boroughs: [go.code], area: null, map: null });
    }
  };
};
