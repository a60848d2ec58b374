import type { IconId } from "./marks/icons";

/** Places that stand at a point, and when their list was true. One entry is one kind. */
export const POINT_KINDS = [
  {
    id: "libraries",
    icon: "library",
    one: "library",
    many: "libraries",
    listed: "open at the end of 2023",
    whose: "Arts Council England",
    source: "libraries",
    caveat: "Public libraries in a building of their own, as councils told Arts Council England.",
  },
  {
    id: "stations",
    icon: "station",
    one: "railway station",
    many: "railway stations",
    listed: "July 2026",
    whose: "NaPTAN",
    source: "rail-ferry",
    caveat: "Stations of the national register of stops.",
  },
  {
    id: "ferries",
    icon: "ferry",
    one: "ferry landing",
    many: "ferry landings",
    listed: "July 2026",
    whose: "NaPTAN",
    source: "rail-ferry",
    caveat: "A landing in the register may have no service today.",
  },
  {
    id: "gps",
    icon: "gp",
    one: "GP practice",
    many: "GP practices",
    listed: "December 2023",
    whose: "NHS England",
    source: "gp-practices",
    caveat: "Main sites at their postcode; branch surgeries and mergers since are not in the list.",
  },
  {
    id: "bus-stops",
    icon: "stop",
    one: "bus stop",
    many: "bus stops",
    listed: "July 2026",
    whose: "NaPTAN",
    source: "bus-stops",
    caveat: "A stop in the register may have no service today.",
  },
] as const satisfies readonly {
  readonly id: string;
  readonly icon: IconId;
  readonly one: string;
  readonly many: string;
  /** When the list was true. */
  readonly listed: string;
  readonly whose: string;
  /** Its key in data/sources.json. */
  readonly source: string;
  readonly caveat: string;
}[];

export type PointKind = (typeof POINT_KINDS)[number];
export type PointKindId = PointKind["id"];

export const pointKind = (id: PointKindId): PointKind =>
  POINT_KINDS.find((kind) => kind.id === id)!;

/** "Libraries open at the end of 2023 (Arts Council England)", "Bus stops, July 2026 (NaPTAN)". */
export const pointsTitle = ({ many, listed, whose }: PointKind): string => {
  const when = listed.startsWith("open") ? ` ${listed}` : `, ${listed}`;
  return `${many.charAt(0).toUpperCase()}${many.slice(1)}${when} (${whose})`;
};
