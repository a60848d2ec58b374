import type { Carried } from "./carried";
import type { MeasureKind } from "./measures";

export interface Neighbourhood {
  readonly code: string;
  /** "Knowsley 006". */
  readonly name: string;
  /** House of Commons Library name: "Stockbridge Village". */
  readonly title: string;
  /** Index into BOROUGHS. */
  readonly borough: number;
}

export interface Ward {
  readonly code: string;
  readonly name: string;
  readonly borough: number;
}

/** The region's LSOAs of 2021; a row is an area's index in every column. */
export interface Areas {
  readonly count: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly borough: Uint8Array | Uint16Array;
  readonly msoa: Uint16Array;
  readonly ward: Uint16Array;
  readonly msoas: readonly Neighbourhood[];
  readonly wards: readonly Ward[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly residents: Float64Array;
  /** Codes of CARRIED, by the geography a release was published on. */
  readonly carried: Readonly<Record<"lsoa01" | "lsoa11", Uint8Array>>;
  /** The row of a code, or undefined. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** One measure at one release, over rows. NaN is unknown. */
export interface Values {
  readonly measure: string;
  readonly year: number;
  /** What `value` is: a rank 1…N in England, a count, a percentage 0…100, a score, or a rank of its own. */
  readonly kind: MeasureKind;
  readonly value: Float64Array;
  /** position: the least deprived ancestor's rank, for "every ancestor is in the most deprived t". */
  readonly worst?: Float64Array;
  /** rate: numerator (NaN where only the percentage is known) and denominator; score: what weights it. */
  readonly of?: Float64Array;
  readonly per?: Float64Array;
  /** rate: all England's numerator and denominator, where a table holds them. */
  readonly england?: { readonly of: number; readonly per: number };
  /** position: N, the areas ranked. */
  readonly ranked?: number;
  /** How each row's value was carried. */
  readonly carried: (row: number) => Carried;
}
