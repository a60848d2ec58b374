import { ownShown } from "../../domain/deck/view-words";
import { plural, whole } from "../../domain/format";
import type { OverlayMark, OverlayPoint, PointShapes } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import { OWN_SIGNS, signsOf, type OwnSign } from "../../domain/own-kinds";
import type { OwnPlace, OwnPlacesShown } from "../../domain/own-place";
import { metresOf } from "../../domain/own-walk";
import type { View } from "../../domain/view";
import type { Facts } from "../facts";
import { overlay } from "../overlay";
import { remember } from "../remember";

const sourceOf = (icon: OwnSign["icon"]): string => `own-places-${icon}`;

const MARKS: readonly OverlayMark[] = [
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
  // What there is most of lies lowest.
  ...OWN_SIGNS.map((icon): OverlayPoint => ({
    kind: "point",
    id: sourceOf(icon),
    source: sourceOf(icon),
    icon,
    size: [
      [9, 12],
      [12, 17],
      [15, 22],
    ],
  })),
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
  {
    kind: "label",
    id: "own-names",
    source: "own-names",
    size: 13,
    weight: "Semibold",
    colour: "label",
    halo: "labelHalo",
    haloWidth: 2.6,
    minZoom: 13,
    // Clear of the largest sign.
    beside: 1.05,
  },
];

/** Characters of a name on the map; the pointer and lists have all of it. */
const LONGEST = 36;

/** How near the pointer must be, CSS pixels. */
const REACH = 12;
/** Metres to a pixel at zoom 0 and the region's latitude, for tiles of 512. */
const METRES_AT_ZERO = 78_271.5 * Math.cos((53.45 * Math.PI) / 180);
/** The zoom of the whole region, where the view names none. */
const REGION = 9.7;

interface Shown extends OwnPlacesShown {
  readonly signs: readonly OwnSign[];
  /** Those reached in a straight line. */
  readonly straight: readonly OwnPlace[];
  readonly zoom: number;
  /** What draws their circles; null while it is on its way. */
  readonly reach: Facts["ownReach"];
  /** Why none is drawn; "" where some are. */
  readonly missing: string;
}

const WHOSE = "Your own places, not a published list";
const MISSING =
  "The hexagon map cannot show your places: hexagons do not lie where their areas are";

const shownOf = remember(
  (own: OwnPlacesShown, shape: View["shape"], zoom: number, reach: Facts["ownReach"]): Shown =>
    shape === "hexagons"
      ? { ...own, places: [], signs: [], proposed: [], straight: [], zoom, reach, missing: MISSING }
      : {
          ...own,
          signs: signsShown(own.places),
          metres: own.walk == null ? own.metres : metresOf(own.walk),
          straight: straightOf(own.places, own.proposed, own.walk),
          zoom,
          reach,
          missing: "",
        },
);

const signsShown = remember(signsOf);

const pointsOf = remember((places: readonly OwnPlace[]): PointShapes => ({
  of: "points",
  longitude: places.map(({ longitude }) => longitude),
  latitude: places.map(({ latitude }) => latitude),
}));

const namesOf = remember(
  (places: readonly OwnPlace[], proposed: readonly OwnPlace[]): PointShapes => ({
    ...pointsOf([...places, ...proposed]),
    names: [...places, ...proposed].map(({ name }) =>
      name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name,
    ),
  }),
);

/** Places that are reached in a straight line: on a walk those that lie by no street, once it is known. */
const straightOf = remember(
  (
    places: readonly OwnPlace[],
    proposed: readonly OwnPlace[],
    walk: OwnPlacesShown["walk"],
  ): readonly OwnPlace[] => {
    const all = [...places, ...proposed];
    if (walk == null) return all;
    return (walk.ground?.missed ?? []).flatMap((at) => all[at] ?? []);
  },
);

/** Places that somebody brought on this device, and where more would reach most people. */
export const ownPlaces = overlay<Shown>({
  id: "own-places",
  key: "own",
  from: ({ view, facts }) =>
    // Where shapes alone were brought there is nothing to say of places.
    facts.own === null || (facts.own.shapes?.length && facts.own.places.length === 0)
      ? null
      : shownOf(facts.own, view.shape, view.map?.zoom ?? REGION, facts.ownReach),
  marks: MARKS,
  shapes: ({ places, signs, proposed, straight, metres, reach, missing }) =>
    missing === ""
      ? {
          ...(straight.length === 0 || reach === null
            ? {}
            : { "own-reach": reach.reachOf(straight, metres) }),
          ...Object.fromEntries(
            signs.map(({ icon, places }) => [sourceOf(icon), pointsOf(places)]),
          ),
          ...(proposed.length === 0 ? {} : { "own-proposed": pointsOf(proposed) }),
          "own-names": namesOf(places, proposed),
        }
      : {},
  keys: ({ places, signs, proposed, proposedFor = "", straight, metres, missing }) =>
    missing !== ""
      ? []
      : [
          ...signs.map(({ icon, title, places: { length } }, at) => ({
            swatch: swatchOf(MARKS, sourceOf(icon)),
            words: `${at === 0 ? WHOSE : "Your own"}: ${signs.length === 1 ? "" : `${title}, `}${whole(length)}`,
          })),
          ...(proposed.length === 0
            ? []
            : [
                {
                  swatch: swatchOf(MARKS, "own-proposed"),
                  words: `Sites proposed${proposedFor === "" ? "" : ` ${proposedFor}`}: ${whole(proposed.length)}`,
                },
              ]),
          ...(straight.length === 0
            ? []
            : [
                {
                  swatch: swatchOf(MARKS, "own-reach"),
                  words:
                    straight.length === places.length + proposed.length
                      ? `Within ${whole(metres)} m of one in a straight line`
                      : `Within ${whole(metres)} m in a straight line, where no street is near: ${whole(straight.length)}`,
                },
              ]),
        ],
  notes: ({ missing }) => (missing === "" ? [] : [missing]),
  words: () => [],
  wordsAt: ({ places, proposed, zoom, reach, missing }, longitude, latitude) => {
    if (missing !== "" || reach === null) return [];
    const near = (REACH * METRES_AT_ZERO) / 2 ** zoom;
    const [first, ...more] = reach.placesNear([...places, ...proposed], longitude, latitude, near);
    if (first === undefined) return [];
    const { name, kind } = first;
    const others = more.length === 0 ? "" : ` and ${plural(more.length, "more", "more")}`;
    return [`${name}${kind === "" ? "" : `, ${kind}`}${others}`];
  },
  provenance: (view) => ["Your own places", ownShown(view)],
  method: ({ own }) => (own === "none" ? null : "own-places"),
});
