import type { Areas, Values } from "../areas";
import { BOROUGHS, REGION } from "../boroughs";
import { combine, type Combined } from "./combine";

export interface Figure {
  readonly code: string;
  readonly name: string;
  readonly figure: Combined;
}

/** England beside a patch: where its average area stands, or its share of its own totals. */
export type EnglandFigure =
  | { readonly kind: "position"; readonly percentile: number }
  | { readonly kind: "rate"; readonly value: number; readonly of: number; readonly per: number }
  | { readonly kind: "none" };

export interface PatchComparison {
  readonly patch: Combined;
  /** The boroughs the patch has areas in, most of its areas first. */
  readonly boroughs: readonly Figure[];
  readonly region: Figure;
  readonly england: EnglandFigure;
}

const allRows = (areas: Areas): readonly number[] =>
  Array.from({ length: areas.count }, (_, row) => row);

/** A patch's figure beside those of its boroughs, the region and England. */
export const comparePatch = (
  rows: readonly number[],
  values: Values,
  areas: Areas,
): PatchComparison => {
  const everywhere = allRows(areas);
  const inBorough = (at: number) => (row: number) => areas.borough[row] === at;
  const boroughs = BOROUGHS.map((borough, at) => ({
    borough,
    at,
    share: rows.filter(inBorough(at)).length,
  }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ borough: { code, name }, at }) => ({
      code,
      name,
      figure: combine(everywhere.filter(inBorough(at)), values, areas),
    }));
  return {
    patch: combine(rows, values, areas),
    boroughs,
    region: { ...REGION, figure: combine(everywhere, values, areas) },
    england: englandOf(values),
  };
};

/** Ranks place England's average area in the middle, whatever happens. Its counts would say nothing of a patch's. */
const englandOf = ({ kind, england }: Values): EnglandFigure => {
  if (kind === "position") return { kind, percentile: 0.5 };
  if (england === undefined) return { kind: "none" };
  return { kind: "rate", value: (100 * england.of) / england.per, ...england };
};
