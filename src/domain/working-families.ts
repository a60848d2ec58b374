import { BOROUGHS } from "./boroughs";
import { counted, percent } from "./format";
import type { InWorkBoroughs } from "./in-work";
import { districtsOf, ENGLAND, type Place } from "./place";

/** Children in relative low income of one place, by whether somebody in their family works. */
export interface WorkingFamilies {
  readonly working: number;
  readonly notWorking: number;
  /** working ÷ (working + notWorking), %. */
  readonly share: number;
  /** Districts of England that the source lacks: only England is told without them. */
  readonly lacking: readonly string[];
}

type Split = Pick<InWorkBoroughs, "children">;

/**
 * The counts of a district, of the region, of a combined authority or of England: the sums of its
 * districts. Undefined where a district is unknown, but for England, which is told without it.
 */
export const workingFamiliesOf = (file: Split, place: Place): WorkingFamilies | undefined => {
  const { england } = file.children;
  const districts = districtsOf(place, england);
  const isKnown = (at: number) => england.working[at] != null && england.notWorking[at] != null;
  const held = districts.filter(isKnown);
  const isWhole = held.length === districts.length || place.kind === "england";
  if (held.length === 0 || !isWhole) return undefined;
  const sum = (column: readonly (number | null)[]) =>
    held.reduce((total, at) => total + (column[at] ?? NaN), 0);
  const [working, notWorking] = [sum(england.working), sum(england.notWorking)];
  return {
    working,
    notWorking,
    share: (100 * working) / (working + notWorking),
    lacking: districts.filter((at) => !isKnown(at)).map((at) => england.names[at] ?? ""),
  };
};

/** England's share, %: what a place's is set against. */
export const workingShareOfEngland = (file: Split): number =>
  workingFamiliesOf(file, ENGLAND)?.share ?? NaN;

/** The part of England's districts with the lowest shares that is worth remark. */
const FEW = 0.1;

/** Where a district's share stands from the lowest, 1, among all that are known. */
export const fromLowestShare = (
  file: Split,
  share: number,
): { readonly place: number; readonly of: number; readonly isLow: boolean } => {
  const { working, notWorking } = file.children.england;
  const shares = working.flatMap((count, at) => {
    const rest = notWorking[at] ?? null;
    return count === null || rest === null ? [] : [(100 * count) / (count + rest)];
  });
  const below = shares.filter((each) => each < share).length;
  // Where many share a value, none of them is low: all that are no higher must fit in the tenth.
  const noHigher = shares.filter((each) => each <= share).length;
  return { place: 1 + below, of: shares.length, isLow: noHigher <= FEW * shares.length };
};

/** What follows where a share is among the lowest: said in one way wherever it is. */
export const WITHOUT_WORK =
  "what is unusual there is how many children on low income are in families without work";

/** England's share beside those of the boroughs: without it, half would pass for much. */
export const boroughsAgainstEngland = (file: Split): string => {
  const shares = BOROUGHS.flatMap(({ code, name }) => {
    const found = workingFamiliesOf(file, { code, name, kind: "borough" });
    return found === undefined ? [] : [found.share];
  });
  const range = `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`;
  const areLow = shares.every((share) => fromLowestShare(file, share).isLow);
  return `In England ${percent(workingShareOfEngland(file))} of children on low income are in working families, in the ${counted(shares.length)} boroughs ${range}${areLow ? `: ${WITHOUT_WORK}` : ""}.`;
};
