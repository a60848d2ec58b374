import uFuzzy from "@leeoniya/ufuzzy";
import type { Areas } from "../../../domain/areas";
import type { GazetteerFile } from "../../../domain/artefact";
import { boroughName, placeName } from "../../../domain/area-sentence";
import { pointKind, type PointKindId } from "../../../domain/point-kinds";
import type { PointsFile } from "../../../domain/points";
import { BOROUGHS } from "../../../domain/boroughs";

/** Something that can be gone to. */
export interface Place {
  /** Unique among results. */
  readonly key: string;
  readonly name: string;
  /** "Neighbourhood in Knowsley". */
  readonly what: string;
  readonly go: PlaceTarget;
}

export type PlaceTarget =
  | { readonly kind: "area"; readonly row: number }
  | { readonly kind: "rows"; readonly rows: readonly number[] }
  | { readonly kind: "borough"; readonly code: string }
  | {
      readonly kind: "point";
      readonly longitude: number;
      readonly latitude: number;
      readonly row: number | null;
      /** The kind of place that the map shows then. */
      readonly points?: PointKindId;
    };

const LIMIT = 8;

/** One typing slip is forgiven in a word, as fingers on a projector's keyboard need. */
const ONE_SLIP: uFuzzy.Options = {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library's const enum cannot be named in isolated modules
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
};
const fuzzy = new uFuzzy(ONE_SLIP);

/** Everything with a name, most general first: ties in the match keep this order. */
export const namedPlaces = (
  areas: Areas,
  gazetteer: GazetteerFile | undefined,
  points: readonly PointsFile[] = [],
): readonly Place[] => [
  ...BOROUGHS.map(({ code, name }) => ({
    key: code,
    name,
    what: "Borough",
    go: { kind: "borough", code } as const,
  })),
  ...areas.msoas.map(({ code, title, borough }, at) => ({
    key: code,
    name: title,
    what: `Neighbourhood in ${BOROUGHS[borough]?.name ?? ""}`,
    go: { kind: "rows", rows: rowsWhere(areas.msoa, at) } as const,
  })),
  ...areas.wards.map(({ code, name, borough }, at) => ({
    key: code,
    name,
    what: `Ward in ${BOROUGHS[borough]?.name ?? ""}`,
    go: { kind: "rows", rows: rowsWhere(areas.ward, at) } as const,
  })),
  ...areas.codes.map((code, row) => ({
    key: code,
    name: `${placeName(areas, row)} ${areas.names[row] ?? ""} ${code}`,
    what: `Area in ${boroughName(areas, row)}`,
    go: { kind: "area", row } as const,
  })),
  ...(gazetteer?.names ?? []).map((name, at) => ({
    key: `place-${at}`,
    name,
    what: placeWords(areas, gazetteer?.row[at] ?? null),
    go: {
      kind: "point",
      longitude: gazetteer?.longitude[at] ?? NaN,
      latitude: gazetteer?.latitude[at] ?? NaN,
      row: gazetteer?.row[at] ?? null,
    } as const,
  })),
  ...points.flatMap((file) => file.names.map((name, at) => servicePlace(areas, file, name, at))),
];

const servicePlace = (
  areas: Areas,
  { kind, longitude, latitude, row }: PointsFile,
  name: string,
  at: number,
): Place => {
  const { one, listed } = pointKind(kind);
  const what = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  return {
    key: `${kind}-${at}`,
    name,
    what: `${what} in ${boroughName(areas, row[at] ?? NaN)}, ${listed}`,
    go: {
      kind: "point",
      longitude: longitude[at] ?? NaN,
      latitude: latitude[at] ?? NaN,
      row: row[at] ?? null,
      points: kind,
    },
  };
};

/** The best matches for what is typed, exact beginnings first. */
export const findPlaces = (
  places: readonly Place[],
  names: string[],
  typed: string,
): readonly Place[] => {
  const [found, , order] = fuzzy.search(names, typed.trim(), 1, 1_000);
  if (found === null) return [];
  const ordered = order?.map((at) => found[at] ?? 0) ?? found;
  const start = typed.trim().toLowerCase();
  const beginsSo = (at: number): number =>
    (names[at] ?? "").toLowerCase().startsWith(start) ? 0 : 1;
  const general = (at: number): number =>
    at < BOROUGHS.length ? 0 : isService(places[at]) ? 2 : 1;
  return ordered
    .toSorted((a, b) => beginsSo(a) - beginsSo(b) || general(a) - general(b))
    .slice(0, LIMIT)
    .flatMap((at) => places[at] ?? []);
};

/** Places of service come after what is called the same: Kirkby before Kirkby Library. */
const isService = (place: Place | undefined): boolean =>
  place?.go.kind === "point" && place.go.points !== undefined;

const rowsWhere = (index: Uint16Array, wanted: number): number[] =>
  Array.from(index.keys()).filter((row) => index[row] === wanted);

const placeWords = (areas: Areas, row: number | null): string =>
  row === null ? "Place outside the region" : `Place in ${boroughName(areas, row)}`;
