/** What the map's style draws of the OpenMapTiles schema: all else is left out of the file. */
export interface Kept {
  readonly layer: string;
  /** 2: lines, 3: areas. */
  readonly type: 2 | 3;
  readonly holds: (properties: Readonly<Record<string, unknown>>) => boolean;
  readonly fields: readonly string[];
  /** The zoom of the first tiles that hold it. */
  readonly from?: number;
}

const STREETS: readonly unknown[] = [
  ...["motorway", "trunk", "primary", "secondary", "tertiary"],
  ...["minor", "service", "pedestrian"],
];
const NAMED: readonly unknown[] = STREETS.filter((kind) => kind !== "motorway");
const RAILWAYS: readonly unknown[] = ["rail", "subway", "light_rail"];
const GREENS: readonly unknown[] = [
  ...["park", "recreation_ground", "golf_course", "village_green", "wood", "forest"],
];

export const KEPT: readonly Kept[] = [
  {
    layer: "landcover",
    type: 3,
    holds: ({ subclass }) => GREENS.includes(subclass),
    fields: ["class"],
  },
  { layer: "water", type: 3, holds: () => true, fields: [] },
  {
    layer: "waterway",
    type: 2,
    holds: ({ class: kind }) => kind === "river" || kind === "canal",
    fields: ["class"],
  },
  {
    layer: "transportation",
    type: 2,
    // Drives and aisles of car parks are not streets; tunnels are under them.
    holds: ({ class: kind, service, brunnel }) =>
      STREETS.includes(kind) && service === undefined && brunnel !== "tunnel",
    fields: ["class"],
  },
  {
    layer: "transportation",
    type: 2,
    // Sidings are many, and say little.
    holds: ({ class: kind, service, brunnel }) =>
      RAILWAYS.includes(kind) && service === undefined && brunnel !== "tunnel",
    fields: ["class"],
  },
  {
    layer: "transportation_name",
    type: 2,
    holds: ({ class: kind, "name:latin": name }) => NAMED.includes(kind) && name !== undefined,
    fields: ["class", "name:latin"],
    from: 14,
  },
];
