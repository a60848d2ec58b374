import { allBoroughs } from "../region-words";
import { placeName } from "../area-sentence";
import type { Areas } from "../areas";
import type { GazetteerFile } from "../artefact";
import { BOROUGHS, BUILT_IN, REGION } from "../boroughs";
import type { EarlierArea } from "../earlier-areas";
import { listed, plural } from "../format";
import type { OwnPlace } from "../own-place";
import { boundsOf, type OwnShape } from "../own-shape";
import { largerAreasOf, type LargerAreasFile } from "../larger-areas";
import { pointKind, type PointKindId } from "../point-kinds";
import type { PointsFile } from "../points";
import type { StreetNamesFile } from "../streets/street-names";

/** In the order in which one name is tried: what is larger, or better known, first. */
export const KNOWN_KINDS = [
  "borough",
  "region",
  "town",
  "neighbourhood",
  "constituency",
  "ward",
  "area",
  "earlier",
  "own",
  "service",
  "street",
  "elsewhere",
] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** A place of the region, and all that it is called: what every way of finding one reads. */
export interface KnownPlace {
  /** Its code, or what else is its own. */
  readonly key: string;
  readonly kind: KnownKind;
  /** "Kirkby". */
  readonly name: string;
  /** Other names and codes. */
  readonly also: readonly string[];
  /** What it lies in, which may be typed too: "Knowsley". */
  readonly within: string;
  /** Beside the name: "Ward in Liverpool, 8 areas". */
  readonly what: string;
  /** The areas that it is; none for a town, which has no boundary. */
  readonly rows: readonly number[];
  /** Where a town, a service or the middle of a street is, degrees. */
  readonly point?: { readonly longitude: number; readonly latitude: number };
  /** West, south, east, north of a shape that the reader brought. */
  readonly bounds?: readonly [number, number, number, number];
  /** The kind of place that the map shows then. */
  readonly service?: PointKindId;
}

/** What is said or written of places, beside their own names. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  [BUILT_IN.code]: ["LCR", "City region", "Merseyside", "Region"],
  Liverpool: ["L'pool"],
  Wirral: ["The Wirral"],
  Kirkby: ["Kirby"],
  "Newton-le-Willows": ["Newton"],
};
const calledOf = (...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => CALLED[key] ?? []);

const rowsBy = (column: ArrayLike<number>): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  Array.from(column).forEach((at, row) => {
    const list = rows.get(at);
    if (list === undefined) rows.set(at, [row]);
    else list.push(row);
  });
  return rows;
};

const boroughOf = (at: number | undefined): string => BOROUGHS[at ?? -1]?.name ?? "";

/** Places with a boundary: the region, boroughs, neighbourhoods, wards and areas. */
export const boundedPlaces = (areas: Areas): readonly KnownPlace[] => {
  const [inBorough, inMsoa, inWard] = [areas.borough, areas.msoa, areas.ward].map(rowsBy);
  const sized = (rows: readonly number[]): string => plural(rows.length, "area");
  return [
    {
      key: REGION.code,
      kind: "region",
      name: REGION.name,
      also: [REGION.code, ...calledOf(REGION.code)],
      within: "",
      what: allBoroughs(),
      rows: [...areas.codes.keys()],
    },
    ...BOROUGHS.map(({ code, name }, at): KnownPlace => {
      const rows = inBorough?.get(at) ?? [];
      return {
        key: code,
        kind: "borough",
        name,
        also: [code, `${name} borough`, `${name} council`, ...calledOf(name)],
        within: "",
        what: `Borough, ${sized(rows)}`,
        rows,
      };
    }),
    ...areas.msoas.map(({ code, name, title, borough }, at): KnownPlace => {
      const rows = inMsoa?.get(at) ?? [];
      return {
        key: code,
        kind: "neighbourhood",
        name: title,
        also: [code, name],
        within: boroughOf(borough),
        what: `Neighbourhood (MSOA) in ${boroughOf(borough)}, ${sized(rows)}`,
        rows,
      };
    }),
    ...areas.wards.map(({ code, name, borough }, at): KnownPlace => {
      const rows = inWard?.get(at) ?? [];
      return {
        key: code,
        kind: "ward",
        name,
        also: [code, `${name} ward`],
        within: boroughOf(borough),
        what: `Ward in ${boroughOf(borough)}, ${sized(rows)}`,
        rows,
      };
    }),
    ...areas.codes.map((code, row): KnownPlace => {
      const title = areas.msoas[areas.msoa[row] ?? -1]?.title ?? "";
      const name = areas.names[row] ?? code;
      return {
        key: code,
        kind: "area",
        name,
        also: [code, placeName(areas, row)],
        within: `${title} ${boroughOf(areas.borough[row])}`,
        what: `Area (LSOA) in ${title === "" ? boroughOf(areas.borough[row]) : title}, ${code}`,
        rows: [row],
      };
    }),
  ];
};

/** Constituencies, by the areas that best fit them. */
export const constituencyPlaces = (areas: Areas, file: LargerAreasFile): readonly KnownPlace[] =>
  largerAreasOf("constituency", areas, file).map(({ code, name, boroughs, rows }) => {
    const within = listed(boroughs.map(boroughOf));
    return {
      key: code,
      kind: "constituency",
      name,
      also: [code, `${name} constituency`],
      within,
      what: `Constituency in ${within}, ${plural(rows.length, "area")}`,
      rows,
    };
  });

/** Areas of earlier censuses: where there are several today, each part is one more choice. */
export const earlierPlaces = (
  areas: Areas,
  earlier: readonly EarlierArea[],
): readonly KnownPlace[] => {
  const taken = new Set(areas.names);
  const place = (area: EarlierArea, rows: readonly number[]): KnownPlace => ({
    key: `${area.code}-${rows.join()}`,
    kind: "earlier",
    name: rows.map((row) => areas.names[row] ?? "").join(", "),
    // A name that an area of today bears is that area's.
    also: [area.code, ...(taken.has(area.name) ? [] : [area.name])],
    within: "",
    what: BECAME[area.became](`${area.name} of ${area.year} (${area.code})`),
    rows,
  });
  return earlier.flatMap((area) =>
    [...area.rows].sort((a, b) => a - b).map((row) => place(area, [row])),
  );
};

const BECAME: Readonly<Record<EarlierArea["became"], (was: string) => string>> = {
  divided: (was) => `Part of what was ${was}`,
  merged: (was) => `Takes in what was ${was}`,
  recoded: (was) => `Was ${was}`,
  redrawn: (was) => `Most of what was ${was}, since redrawn`,
};

/** "Bootle (Sefton)" of the index of place names: the name, and the borough it says. */
const labelled = (): RegExp =>
  new RegExp(String.raw`^(.+) \((${BOROUGHS.map(({ name }) => name).join("|")})\)$`);

/** Towns and other places that have a name and a point, and no boundary. */
export const townPlaces = (areas: Areas, gazetteer: GazetteerFile): readonly KnownPlace[] => {
  const names = new Set(gazetteer.names);
  const pattern = labelled();
  return gazetteer.names.flatMap((written, at): KnownPlace[] => {
    const row = gazetteer.row[at] ?? null;
    const [, bare, inBorough] = pattern.exec(written) ?? [];
    // The same town under its label, and again as the index has it.
    if (bare !== undefined && names.has(bare)) return [];
    const name = bare ?? written;
    const borough = inBorough ?? (row === null ? "" : boroughOf(areas.borough[row]));
    return [
      {
        key: `place-${at}`,
        kind: row === null ? "elsewhere" : "town",
        name,
        also: row === null ? [] : calledOf(name),
        within: borough,
        what: borough === "" ? "Place outside the region" : `Place in ${borough}`,
        rows: [],
        point: {
          longitude: gazetteer.longitude[at] ?? NaN,
          latitude: gazetteer.latitude[at] ?? NaN,
        },
      },
    ];
  });
};

/** Places that the reader brought, which only this session knows. */
export const ownKnownPlaces = (places: readonly OwnPlace[]): readonly KnownPlace[] =>
  places.map(({ name, kind, longitude, latitude }, at): KnownPlace => ({
    key: `own-${at}`,
    kind: "own",
    name,
    also: [],
    within: kind,
    what: `Your own place${kind === "" ? "" : `, ${kind}`}, known in this session only`,
    rows: [],
    point: { longitude, latitude },
  }));

/** The same of shapes. */
export const ownKnownShapes = (shapes: readonly OwnShape[]): readonly KnownPlace[] =>
  shapes.map(({ name, polygons }, at): KnownPlace => ({
    key: `own-shape-${at}`,
    kind: "own",
    name,
    also: [],
    within: "",
    what: "Your own shape, known in this session only",
    rows: [],
    bounds: boundsOf(polygons),
  }));

/** Libraries, stations and the like. */
export const servicePlaces = (
  areas: Areas,
  { kind, names, longitude, latitude, row }: PointsFile,
): readonly KnownPlace[] => {
  const { one, listed } = pointKind(kind);
  return names.map((name, at): KnownPlace => {
    const borough = boroughOf(areas.borough[row[at] ?? -1]);
    return {
      key: `${kind}-${at}`,
      kind: "service",
      name,
      also: [],
      within: borough,
      what: `${one.charAt(0).toUpperCase()}${one.slice(1)} in ${borough}, ${listed}`,
      rows: [],
      point: { longitude: longitude[at] ?? NaN, latitude: latitude[at] ?? NaN },
      service: kind,
    };
  });
};

/** Streets, each with the area that its middle lies in. */
export const streetPlaces = (
  areas: Areas,
  { names, origin, longitude, latitude, row }: StreetNamesFile,
): readonly KnownPlace[] =>
  names.map((name, at): KnownPlace => {
    const area = row[at] ?? -1;
    const borough = boroughOf(areas.borough[area]);
    return {
      key: `street-${at}`,
      kind: "street",
      name,
      also: [],
      within: `${areas.msoas[areas.msoa[area] ?? -1]?.title ?? ""} ${borough}`,
      what: `Street in ${placeName(areas, area)}, ${borough}`,
      rows: [],
      point: {
        longitude: origin[0] + longitude[at]! / 1e4,
        latitude: origin[1] + latitude[at]! / 1e4,
      },
    };
  });
