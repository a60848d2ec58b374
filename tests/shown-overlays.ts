import { readFileSync } from "node:fs";
import type { Content } from "../src/content/content";
import { notesShownOf } from "../src/content/notes/notes-shown";
import type { Overlay } from "../src/content/overlay";
import { peopleOf } from "../src/content/participants/people";
import type { Session } from "../src/data/participants/session";
import { denominatorOf } from "../src/domain/denominators";
import type { Note, Writing } from "../src/domain/notes/note";
import type { OwnPlacesShown } from "../src/domain/own-place";
import type { Density } from "../src/domain/released";
import { importFile } from "../src/analysis/participants/import-file";
import { releaseFile } from "../src/analysis/participants/release-file";
import { builtAreas } from "./built-data";
import { builtContent } from "./built-content";
import { fileOf, places } from "./unit/participants/places";

/** Hexagons of about 700 metres, enough to be drawn; figures are the test's own. */
const density: Density = {
  hexagons: [
    {
      resolution: 8,
      figure: Float64Array.from([5, 15, NaN]),
      corners: Float64Array.from(
        [0, 1, 2].flatMap((hexagon) =>
          Array.from({ length: 6 }, (_, corner) => [
            -2.9 + 0.02 * hexagon + 0.008 * Math.cos((corner * Math.PI) / 3),
            53.4 + 0.005 * Math.sin((corner * Math.PI) / 3),
          ]).flat(),
        ),
      ),
    },
  ],
  heat: { columns: 1, rows: 1, bounds: [-3, 53, -2.9, 53.1], density: Float32Array.from([40]) },
  threshold: 5,
};

const areas = builtAreas();

/** The synthetic participants as a session holds them, released for real. */
export const syntheticSession = async (): Promise<Session> => {
  const url = new URL("../public/data/synthetic-participants.csv", import.meta.url);
  const file = fileOf(readFileSync(url, "utf8"), "synthetic-participants.csv");
  const { participants } = await importFile(file, places);
  return {
    file: file.name,
    synthetic: true,
    participants,
    released: releaseFile(participants, areas, 5),
    programme: null,
    density,
    spread: () => Promise.resolve(density),
  };
};

const session = await syntheticSession();

/** What participants are set against: residents. */
export const people = {
  per: { denominator: denominatorOf("residents"), per: areas.residents },
  peopleOf,
};

/** Two hubs and a site proposed. */
const own: OwnPlacesShown = {
  metres: 800,
  places: [
    { name: "Toxteth hub", kind: "Hub", longitude: -2.9618, latitude: 53.39648, source: 2 },
    { name: "Kirkby hub", kind: "Hub", longitude: -2.89, latitude: 53.482, source: 3 },
  ],
  proposed: [{ name: "Spellow Library", kind: "", longitude: -2.971, latitude: 53.442, source: 0 }],
};

/** Ten minutes' walk from the first hub, drawn as one street and a triangle; the other lies by no street. */
const walk = {
  minutes: 10,
  speed: 4.8,
  ground: {
    streets: [
      [
        [-2.9618, 53.3965],
        [-2.9601, 53.3969],
      ],
    ],
    outlines: [
      [
        [-2.9618, 53.3965],
        [-2.9601, 53.3969],
        [-2.961, 53.398],
        [-2.9618, 53.3965],
      ],
    ],
    missed: [1],
  },
} as const;

/** A triangle in the middle of Liverpool. */
const shapes = [
  {
    name: "Delivery patch",
    label: [-2.975, 53.405],
    source: 1,
    polygons: [
      [
        [
          [-2.99, 53.4],
          [-2.96, 53.4],
          [-2.975, 53.42],
          [-2.99, 53.4],
        ],
      ],
    ],
  },
] as const;

/** A note about the first area, or what is said otherwise. */
export const note = (more: Partial<Writing> = {}): Note => ({
  id: "n1",
  writings: [
    {
      id: "w1",
      area: areas.codes[0]!,
      author: "Ward officer",
      when: "2026-11-27T08:30:00Z",
      kind: "question",
      resolved: false,
      text: "Why does the bus no longer stop here?",
      ...more,
    },
  ],
  past: [],
});

export interface ShownOverlay {
  readonly content: Content;
  readonly overlay: Overlay;
  /** A row it marks; null where it says nothing of areas. */
  readonly row: number | null;
}

const firstRow = ({ shapes }: Overlay): number | null =>
  Object.values(shapes).flatMap((each) =>
    each.of === "areas" ? each.rows : each.of === "groups" ? each.groups.flat() : [],
  )[0] ?? null;

const shown = (id: string, content: Content, row?: number): readonly [string, ShownOverlay] => {
  const overlay = content.overlays.find((each) => each.id === id);
  if (overlay === undefined) throw new Error(`The view does not show ${id}`);
  return [id, { content, overlay, row: row ?? firstRow(overlay) }];
};

/** Each overlay in a view that shows it. A new overlay needs a line here. */
export const shownOverlays: ReadonlyMap<string, ShownOverlay> = new Map([
  shown("persistence", builtContent("persistence=always-10")),
  shown("hot-spots", builtContent("hotspots=gi")),
  shown("patches", builtContent("patches=Kirkby_1jjwd11")),
  shown("points", builtContent("points=libraries,bus-stops"), 0),
  shown("own-places", builtContent("own=places", { own })),
  shown("own-walks", builtContent("own=places", { own: { ...own, walk } })),
  shown("own-shapes", builtContent("own=places", { own: { ...own, shapes } })),
  shown("equal-hexagons", builtContent("shape=hexagons")),
  shown(
    "notes",
    builtContent("notes=open", { notes: { all: [note()], shownOf: notesShownOf } }),
    0,
  ),
  shown("participants", builtContent("participants=hexagons", { people, session }), 0),
]);
