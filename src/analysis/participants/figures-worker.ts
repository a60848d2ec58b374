import { expose } from "comlink";
import { cellToBoundary } from "h3-js";

import type { Areas } from "../../domain/areas";
import type { PostcodeColumns } from "../../domain/postcode-columns";
import type { Density, HexagonSet, ReleasedFile, ReleasedLevels } from "../../domain/released";
import { hexagons, spread } from "../density";
import { heatOf } from "../heat";
import { Arrivals, type FileHead, type Piece } from "./hand-over";
import { postcodesIn, type PlaceFiles } from "./place-files";
import { releaseFile } from "./release-file";

/** What the thread needs of the areas. */
export type FigureAreas = Pick<Areas, "count" | "borough" | "msoa" | "msoas">;

/** H3 resolutions: 5, 0.7 and 0.1 km² a hexagon. */
const RESOLUTIONS = [7, 8, 9] as const;

let postcodes: PostcodeColumns | undefined;
const arrivals = new Arrivals();

const THREAD = {
  prepare: (files: PlaceFiles): void => {
    postcodes = postcodesIn(files);
  },
  expect: (head: FileHead): number => arrivals.expect(head),
  put: (file: number, piece: Piece): void => arrivals.put(file, piece),
  release: (file: number, areas: FigureAreas, threshold: number): ReleasedFile =>
    releaseFile(arrivals.take(file), areas, threshold),
  density: (levels: ReleasedLevels, areas: FigureAreas, threshold: number): Density => {
    if (postcodes === undefined) throw new Error("The postcodes have not been handed over");
    const people = spread(levels, areas, postcodes);
    const sets = RESOLUTIONS.map((resolution): HexagonSet => {
      const found = hexagons(people, resolution, threshold);
      // A cell on one of H3's twelve pentagons has five corners; none lies in England.
      const corners = Float64Array.from(
        found.flatMap(({ cell }) => cellToBoundary(cell, true).slice(0, 6).flat()),
      );
      return { resolution, corners, figure: Float64Array.from(found, ({ figure }) => figure) };
    });
    return { hexagons: sets, heat: heatOf(people), threshold };
  },
};

export type FiguresThread = typeof THREAD;

expose(THREAD);
