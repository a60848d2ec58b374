import { BOROUGHS } from "../../domain/boroughs";
import type { Place } from "../../domain/place";
import type { Bounds } from "../../map/camera";
import { boundsOf } from "../../map/geography";
import type { MapGeography } from "../../map/map-data";

/**
 * Codes of the boroughs among the places compared, which the maps keep to: none where all six are, or
 * the region is, or where no place is one of them.
 */
export const chosenBoroughs = (places: readonly Place[]): readonly string[] => {
  const codes = places.flatMap(({ code, kind }) => (kind === "borough" ? [code] : []));
  const isAll = codes.length === BOROUGHS.length || places.some(({ kind }) => kind === "region");
  return isAll ? [] : codes;
};

/** The ground of some boroughs; the region's where none is named. */
export const boundsWithin = (geography: MapGeography, codes: readonly string[]): Bounds => {
  const shapes = geography.boroughs.features.filter((_, at) =>
    codes.includes(BOROUGHS[at]?.code ?? ""),
  );
  return shapes.length === 0 ? geography.bounds : boundsOf(shapes);
};
