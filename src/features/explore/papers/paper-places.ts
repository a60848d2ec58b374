import type { Areas } from "../../../domain/areas";
import { BOROUGHS, REGION } from "../../../domain/boroughs";
import { largerAreasOf, type LargerArea, type LargerAreasFile } from "../../../domain/larger-areas";
import {
  areaPlaces,
  isLarger,
  PAPER_WORDS,
  patchPlaces,
  type PaperKind,
} from "../../../domain/papers/paper-kind";
import type { Patch } from "../../../domain/patch/patch";

/** Where papers' places are: a borough's code, the whole region, or on the list of areas. */
export type PaperWhere = "region" | "list" | (string & {});

/** Which papers are wanted. */
export interface PapersAsked {
  readonly kind: PaperKind;
  readonly where: PaperWhere;
}

/** What places are taken from. */
export interface PaperGround {
  readonly areas: Areas;
  readonly file: LargerAreasFile;
  readonly patches: readonly Patch[];
  /** Rows of the areas that the filter finds. */
  readonly listed: readonly number[];
}

const codesHeld = (where: PaperWhere): number => BOROUGHS.findIndex(({ code }) => code === where);

/** "Wards of Knowsley", "Areas that the filter finds", "Patches". */
export const papersTitle = ({ kind, where }: PapersAsked): string => {
  if (kind === "patch") return PAPER_WORDS.patch.many;
  if (kind === "lsoa" && where === "list") return "Areas that the filter finds";
  return `${PAPER_WORDS[kind].many} of ${BOROUGHS[codesHeld(where)]?.name ?? REGION.name}`;
};

/** The places that papers are asked for. */
export const paperPlaces = (
  { kind, where }: PapersAsked,
  { areas, file, patches, listed }: PaperGround,
): readonly LargerArea[] => {
  if (kind === "patch") return patchPlaces(areas, patches);
  if (kind === "lsoa" && where === "list") return areaPlaces(areas, listed);
  const all = isLarger(kind)
    ? largerAreasOf(kind, areas, file)
    : areaPlaces(areas, [...areas.codes.keys()]);
  const within = codesHeld(where);
  return within < 0 ? all : all.filter(({ boroughs }) => boroughs.includes(within));
};
