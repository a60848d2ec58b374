import type { Areas } from "./areas";
import { boroughName, placeName } from "./area-sentence";
import { BOROUGHS, REGION } from "./boroughs";
import type { InWorkNeighbourhoods } from "./in-work";
import type { Larger } from "./larger-areas";
import type { LargerFigure } from "./larger-figures";
import { LARGER_WORDS } from "./larger-words";
import { listed } from "./format";
import { sumBy } from "./sum-by";

/** What areas something is published for: LSOAs of 2021, MSOAs of 2011 or of 2021, or the boroughs. */
export type UnitKind = "lsoa" | "msoa" | "msoa21" | "borough";

/** What something is drawn on: the same, LSOAs added up to the MSOAs of 2021, or larger areas of best fit. */
export type DrawnKind = Exclude<UnitKind, "msoa21"> | "added-up" | `by-${Larger}`;

/** What figures of such areas are drawn on. */
export const drawnOn = (units: UnitKind): DrawnKind => (units === "msoa21" ? "added-up" : units);

/** The areas something is drawn on. A unit's position is its index in every column over them. */
export interface Units {
  readonly kind: DrawnKind;
  readonly codes: readonly string[];
  /** Position of a code, or undefined. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** "Stockbridge Village (006B)", "Stockbridge Village", "Knowsley". */
  readonly titleOf: (row: number) => string;
  /** What it lies in: "Knowsley". */
  readonly placeOf: (row: number) => string;
  /** Index into BOROUGHS. */
  readonly borough: ArrayLike<number>;
  readonly residents: Float64Array;
  /** "area", "areas". */
  readonly one: string;
  readonly many: string;
}

const rowsOf = (codes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(codes.map((code, row) => [code, row]));

/** LSOAs, in the rows of everything else in the app. */
export const areaUnits = (areas: Areas): Units => ({
  kind: "lsoa",
  codes: areas.codes,
  rowOf: areas.rowOf,
  titleOf: (row) => placeName(areas, row),
  placeOf: (row) => boroughName(areas, row),
  borough: areas.borough,
  residents: areas.residents,
  one: "area",
  many: "areas",
});

/** MSOAs of 2011, as their artefact lists them. */
export const neighbourhoodUnits = (file: InWorkNeighbourhoods): Units => ({
  kind: "msoa",
  codes: file.codes,
  rowOf: rowsOf(file.codes),
  titleOf: (row) => file.titles[row] ?? "",
  placeOf: (row) => BOROUGHS[file.borough[row] ?? -1]?.name ?? "",
  borough: file.borough,
  residents: Float64Array.from(file.residents.all),
  one: "neighbourhood",
  many: "neighbourhoods",
});

/** MSOAs of 2021, in the order of `areas.msoas`. */
export const addedUpUnits = (areas: Areas): Units => {
  const codes = areas.msoas.map(({ code }) => code);
  return {
    kind: "added-up",
    codes,
    rowOf: rowsOf(codes),
    titleOf: (row) => areas.msoas[row]?.title ?? "",
    placeOf: (row) => BOROUGHS[areas.msoas[row]?.borough ?? -1]?.name ?? "",
    borough: areas.msoas.map(({ borough }) => borough),
    residents: sumBy(areas.residents, areas.msoa, areas.msoas.length),
    one: "neighbourhood",
    many: "neighbourhoods",
  };
};

/** The boroughs, in the order of BOROUGHS. */
export const boroughUnits = (areas: Areas): Units => {
  const residents = new Float64Array(BOROUGHS.length);
  areas.residents.forEach((count, row) => (residents[areas.borough[row] ?? 0]! += count));
  const codes = BOROUGHS.map(({ code }) => code);
  return {
    kind: "borough",
    codes,
    rowOf: rowsOf(codes),
    titleOf: (row) => BOROUGHS[row]?.name ?? "",
    placeOf: () => REGION.name,
    borough: BOROUGHS.map((_, row) => row),
    residents,
    one: "borough",
    many: "boroughs",
  };
};

/** Larger areas, in the order of their figures. */
export const largerUnits = (larger: Larger, figures: readonly LargerFigure[]): Units => {
  const codes = figures.map(({ place }) => place.code);
  const { one, many } = LARGER_WORDS[larger];
  return {
    kind: `by-${larger}`,
    codes,
    rowOf: rowsOf(codes),
    titleOf: (row) => figures[row]?.place.name ?? "",
    placeOf: (row) =>
      larger === "borough"
        ? REGION.name
        : listed((figures[row]?.place.boroughs ?? []).map((at) => BOROUGHS[at]?.name ?? "")),
    borough: figures.map(({ place }) => place.boroughs[0] ?? -1),
    residents: Float64Array.from(figures, ({ residents }) => residents),
    one: one.toLowerCase(),
    many: many.toLowerCase(),
  };
};
