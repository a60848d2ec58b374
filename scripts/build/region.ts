import type { MultiPolygon, Polygon } from "geojson";
import { BOROUGHS } from "../../src/domain/boroughs";
import { InputError, type Features, type Inputs } from "./inputs";

export interface RegionArea {
  readonly code: string;
  /** "St Helens 006B": ONS writes "St. Helens". */
  readonly name: string;
  /** Index into BOROUGHS. */
  readonly borough: number;
  readonly geometry: Polygon | MultiPolygon;
}

/** ONS writes "St. Helens"; the council and everyone who lives there do not. */
export const spoken = (name: string): string => name.replaceAll("St. Helens", "St Helens");

/** The index into BOROUGHS of a district's code; throws InputError for any other district. */
export const boroughOf = (code: string, of: string): number => {
  const index = BOROUGHS.findIndex((borough) => borough.code === code);
  if (index < 0) throw new InputError(`${of} lies in ${code}, which is none of the six boroughs.`);
  return index;
};

/** Codes as plain text compares them: the one order of rows, whatever the reader's locale. */
export const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

/** Polygons of a source by one of its properties, sorted by it; throws where a code comes twice. */
export const polygonsBy = (features: Features, property: string) => {
  const polygons = features.features.map(({ geometry, properties }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
      throw new InputError(`${String(properties[property])} is a ${geometry.type}, not a polygon.`);
    return { code: String(properties[property]), properties, geometry };
  });
  polygons.sort(byCode);
  const twice = polygons.find(({ code }, index) => polygons[index - 1]?.code === code);
  if (twice) throw new InputError(`${twice.code} comes twice among the boundaries.`);
  return polygons;
};

/** The region's LSOAs of 2021 in row order. */
export const regionAreas = (inputs: Inputs): readonly RegionArea[] =>
  polygonsBy(inputs.geojson("lsoa21"), "LSOA21CD").map(({ code, properties, geometry }) => ({
    code,
    name: spoken(String(properties.LSOA21NM)),
    borough: boroughOf(String(properties.LADCD_ACTIVE), code),
    geometry,
  }));
