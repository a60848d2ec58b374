import { circle, distance } from "@turf/turf";

import { ownShown } from "../../domain/deck/view-words";
import { plural, whole } from "../../domain/format";
import type { ClassShapes, OverlayMark, PointShapes } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import type { OwnPlace, OwnPlacesShown } from "../../domain/own-place";
import type { View } from "../../domain/view";
import { overlay } from "../overlay";
import { remember } from "../remember";

const MARKS = [
  {
    kind: "line",
    id: "own-reach-casing",
    source: "own-reach",
    colour: "selectionCasing",
    width: 3.4,
  },
  {
    kind: "line",
    id: "own-reach",
    source: "own-reach",
    colour: "selection",
    width: 1.4,
    dash: [3, 2],
  },
  {
    kind: "point",
    id: "own-places",
    source: "own-places",
    icon: "own",
    size: [
      [9, 12],
      [12, 17],
      [15, 22],
    ],
  },
  {
    kind: "point",
    id: "own-proposed",
    source: "own-proposed",
    icon: "proposed",
    size: [
      [9, 14],
      [12, 19],
      [15, 24],
    ],
  },
] as const satisfies readonly OverlayMark[];

/** How near the pointer must be, CSS pixels. */
const REACH = 12;
/** Metres to a pixel at zoom 0 and the region's latitude, for tiles of 512. */
const METRES_AT_ZERO = 78_271.5 * Math.cos((53.45 * Math.PI) / 180);
/** The zoom of the whole region, where the view names none. */
const REGION = 9.7;

interface Shown extends OwnPlacesShown {
  readonly zoom: number;
  /** Why none is drawn; "" where some are. */
  readonly missing: string;
}

const MISSING =
  "Your own places are not shown on equal hexagons, which lie elsewhere than their areas";

const shownOf = remember((own: OwnPlacesShown, shape: View["shape"], zoom: number): Shown =>
  shape === "hexagons"
    ? { ...own, places: [], proposed: [], zoom, missing: MISSING }
    : { ...own, zoom, missing: "" },
);

const pointsOf = remember((places: readonly OwnPlace[]): PointShapes => ({
  of: "points",
  longitude: places.map(({ longitude }) => longitude),
  latitude: places.map(({ latitude }) => latitude),
}));

/** A circle round each place. */
const reachOf = remember(
  (places: readonly OwnPlace[], proposed: readonly OwnPlace[], metres: number): ClassShapes => {
    const all = [...places, ...proposed];
    return {
      of: "classes",
      features: {
        type: "FeatureCollection",
        features: all.map(({ longitude, latitude }, id) => ({
          ...circle([longitude, latitude], metres, { units: "meters", steps: 48 }),
          id,
        })),
      },
      classes: all.map(() => 0),
      colours: [],
    };
  },
);

/** Places that somebody brought on this device, and where more would reach most people. */
export const ownPlaces = overlay<Shown>({
  id: "own-places",
  key: "own",
  from: ({ view, facts }) =>
    facts.own === null ? null : shownOf(facts.own, view.shape, view.map?.zoom ?? REGION),
  marks: MARKS,
  shapes: ({ places, proposed, metres, missing }) =>
    missing === ""
      ? {
          "own-reach": reachOf(places, proposed, metres),
          "own-places": pointsOf(places),
          ...(proposed.length === 0 ? {} : { "own-proposed": pointsOf(proposed) }),
        }
      : {},
  keys: ({ places, proposed, metres, missing }) =>
    missing !== ""
      ? []
      : [
          {
            swatch: swatchOf(MARKS, "own-places"),
            words: `Your own places, not a published list: ${whole(places.length)}`,
          },
          ...(proposed.length === 0
            ? []
            : [
                {
                  swatch: swatchOf(MARKS, "own-proposed"),
                  words: `Sites proposed: ${whole(proposed.length)}`,
                },
              ]),
          {
            swatch: swatchOf(MARKS, "own-reach"),
            words: `Within ${whole(metres)} m of one in a straight line`,
          },
        ],
  notes: ({ missing }) => (missing === "" ? [] : [missing]),
  words: () => [],
  wordsAt: ({ places, proposed, zoom, missing }, longitude, latitude) => {
    if (missing !== "") return [];
    const near = (REACH * METRES_AT_ZERO) / 2 ** zoom;
    const found = [...places, ...proposed]
      .map((place) => ({
        place,
        away: distance([longitude, latitude], [place.longitude, place.latitude], {
          units: "meters",
        }),
      }))
      .filter(({ away }) => away <= near)
      .sort((a, b) => a.away - b.away);
    const [first, ...more] = found;
    if (first === undefined) return [];
    const { name, kind } = first.place;
    const others = more.length === 0 ? "" : ` and ${plural(more.length, "more", "more")}`;
    return [`${name}${kind === "" ? "" : `, ${kind}`}${others}`];
  },
  provenance: (view) => ["Your own places", ownShown(view)],
  method: ({ own }) => (own === "none" ? null : "own-places"),
});
