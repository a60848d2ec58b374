import { pointsShown } from "../../domain/deck/view-words";
import { listed, plural, whole } from "../../domain/format";
import type { OverlayPoint, PointShapes } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import { POINT_KINDS, pointKind, pointsTitle, type PointKindId } from "../../domain/point-kinds";
import type { PointsFile } from "../../domain/points";
import type { Facts } from "../facts";
import { overlay } from "../overlay";
import { remember } from "../remember";

const sourceOf = (kind: PointKindId): string => `points-${kind}`;

/** Thousands of dots lie lowest; what there is least of lies on top. */
const MARKS: readonly OverlayPoint[] = POINT_KINDS.toReversed().map(({ id, icon }) => ({
  kind: "point",
  id: sourceOf(id),
  source: sourceOf(id),
  icon,
  size:
    icon === "stop"
      ? [
          [9, 2],
          [12, 4.5],
          [15, 9],
        ]
      : [
          [9, 8],
          [12, 13],
          [15, 19],
        ],
}));

/** More names of one kind in one area are counted, not listed. */
const NAMED = 3;
/** How near the pointer must be, CSS pixels. */
const REACH = 10;
/** Metres to a pixel at zoom 0 and the region's latitude, for tiles of 512. */
const METRES_AT_ZERO = 78_271.5 * Math.cos((53.45 * Math.PI) / 180);
/** The zoom of the whole region, where the view names none. */
const REGION = 9.7;

interface Places {
  readonly files: readonly PointsFile[];
  readonly zoom: number;
  /** What names the nearest; null while it is on its way. */
  readonly nearest: Facts["nearest"];
  /** Why none is drawn; "" where some are. */
  readonly missing: string;
}

const shown = remember(
  (first: PointsFile, zoom: number, nearest: Facts["nearest"], ...more: PointsFile[]): Places => ({
    files: [first, ...more],
    zoom,
    nearest,
    missing: "",
  }),
);

const NOWHERE: Places = {
  files: [],
  zoom: REGION,
  nearest: null,
  missing: "The hexagon map cannot show places: hexagons do not lie where their areas are",
};

const shapesOf = remember(({ longitude, latitude }: PointsFile): PointShapes => ({
  of: "points",
  longitude,
  latitude,
}));

/** Libraries, stations, ferries, GP practices and bus stops, where they are. */
export const points = overlay<Places>({
  id: "points",
  key: "points",
  from: ({ view, facts }) => {
    if (view.points.length === 0) return null;
    if (view.shape === "hexagons") return NOWHERE;
    const [first, ...more] = facts.points;
    return first === undefined
      ? null
      : shown(first, view.map?.zoom ?? REGION, facts.nearest, ...more);
  },
  marks: MARKS,
  shapes: ({ files }) =>
    Object.fromEntries(files.map((file) => [sourceOf(file.kind), shapesOf(file)])),
  keys: ({ files }) =>
    files.map(({ kind, names }) => ({
      swatch: swatchOf(MARKS, sourceOf(kind)),
      words: `${pointsTitle(pointKind(kind))}: ${whole(names.length)}`,
    })),
  notes: ({ files, missing }) =>
    missing === "" ? [...new Set(files.map(({ kind }) => pointKind(kind).caveat))] : [missing],
  words: ({ files }, row) =>
    files.flatMap((file): string[] => {
      const here = file.names.filter((_, at) => file.row[at] === row);
      if (here.length === 0) return [];
      const { one, many } = pointKind(file.kind);
      const names = here.length <= NAMED && file.kind !== "bus-stops" ? `: ${listed(here)}` : "";
      return [`${plural(here.length, one, many)}${names}`];
    }),
  wordsAt: ({ files, zoom, nearest }, longitude, latitude) => {
    const near = (REACH * METRES_AT_ZERO) / 2 ** zoom;
    return files.flatMap((file) => nearest?.(file, longitude, latitude, near) ?? []);
  },
  provenance: (view) => ["Places", pointsShown(view)],
  method: ({ points: kinds }) => (kinds.length === 0 ? null : "nearby"),
});
