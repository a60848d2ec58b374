import type { Areas, Values } from "../areas";
import { BOROUGHS, REGION } from "../boroughs";
import { combine, type Combined } from "./combine";

export interface Figure {
  readonly code: string;
  readonly name: string;
  readonly figure: Combined;
}

/** England beside a patch; shares are 0…1. */
export type EnglandFigure =
  | {
      readonly known: true;
      readonly percentile: number;
      readonly most10: number;
      readonly most20: number;
      readonly note: string;
    }
  | { readonly known: false; readonly reason: string };

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

/** Ranks place England's average area in the middle, whatever happens; counts and rates are not held. */
const englandOf = ({ kind }: Values): EnglandFigure =>
  kind === "position"
    ? {
        known: true,
        percentile: 0.5,
        most10: 0.1,
        most20: 0.2,
        note: "By definition, the average area of England is in the middle, and a tenth of areas are in the most deprived tenth.",
      }
    : { known: false, reason: `The atlas holds this figure for ${REGION.name} only.` };
