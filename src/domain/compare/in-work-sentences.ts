import { plain, strong, type Run } from "../area-sentence";
import { listed, lowerFirst, ordinal, percent, whole } from "../format";
import type { InWorkBoroughs } from "../in-work";
import { overlapOf } from "../interval-overlap";
import { ENGLAND, type Place } from "../place";
import { possessive } from "../possessive";
import {
  fromLowestShare,
  WITHOUT_WORK,
  workingFamiliesOf,
  type WorkingFamilies,
} from "../working-families";
import type { FactFigure, InWorkFact } from "./fact";

interface Told extends WorkingFamilies {
  readonly place: Place;
}

/** Children on low income in working families, place by place, England apart; undefined where none has a figure. */
export const workingFamiliesSentence = (
  file: InWorkBoroughs,
  places: readonly Place[],
): readonly Run[] | undefined => {
  const told = places
    .filter(({ kind }) => kind !== "england")
    .flatMap((place): Told[] => {
      const found = workingFamiliesOf(file, place);
      return found === undefined ? [] : [{ ...found, place }];
    })
    .toSorted((a, b) => b.share - a.share);
  const [first, ...others] = told;
  if (first === undefined) return undefined;
  const { year, provisional } = file.children;
  return [
    plain(`In the year to March ${year}${provisional ? " (provisional)" : ""}, `),
    strong(whole(first.working)),
    plain(` of ${possessive(first.place.name)} children on low income, `),
    strong(percent(first.share)),
    plain(", lived in a working family"),
    ...others.flatMap(({ place, working, share }, at) => [
      plain(at === 0 ? "; in " : at === others.length - 1 ? " and in " : ", in "),
      plain(`${place.name} `),
      strong(whole(working)),
      plain(` (${percent(share)})`),
    ]),
    plain("."),
  ];
};

/**
 * What is usual in England, beside any share of children in working families: without it, half
 * would pass for much, where it is among the least. Districts in the lowest tenth are named, and
 * what follows: there, more than elsewhere live in families without work.
 */
export const workingFamiliesInEngland = (
  file: InWorkBoroughs,
  places: readonly Place[],
): readonly Run[] | undefined => {
  const england = workingFamiliesOf(file, ENGLAND);
  if (england === undefined) return undefined;
  const low = places.flatMap((place) => {
    const share = workingFamiliesOf(file, place)?.share;
    const isDistrict = place.kind === "borough" || place.kind === "district";
    if (share === undefined || !isDistrict) return [];
    const { place: at, of, isLow } = fromLowestShare(file, share);
    return isLow ? [{ name: place.name, at, of }] : [];
  });
  const { lacking, share } = england;
  return [
    plain("In England "),
    strong(percent(share)),
    plain(
      ` of children on low income live in a working family${lacking.length === 0 ? "" : ` (without ${listed(lacking)}, not held)`}.${low.length === 0 ? "" : ` ${lowWords(low)}`} Nobody publishes how many working adults are poor, so this is only part of the picture.`,
    ),
  ];
};

const lowWords = (
  low: readonly { readonly name: string; readonly at: number; readonly of: number }[],
): string => {
  const of = whole(low[0]?.of ?? NaN);
  const ordered = low
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, at }) => `${name} (${ordinalFromLowest(at)})`);
  return `Of ${of} districts, ${listed(ordered)} ${low.length === 1 ? "has one of the lowest shares" : "have some of the lowest shares"}: ${WITHOUT_WORK}.`;
};

const ordinalFromLowest = (at: number): string => (at === 1 ? "lowest" : `${ordinal(at)} lowest`);

const known = (figure: FactFigure): readonly { low: number; high: number }[] =>
  figure.known && figure.low !== undefined && figure.high !== undefined
    ? [{ low: figure.low, high: figure.high }]
    : [];

/** Which facts cannot put these places in order, for their intervals overlap; undefined where none is such. */
export const uncertainOrderSentence = (
  facts: readonly InWorkFact[],
  places: readonly Place[],
): string | undefined => {
  const unsure = facts.filter(({ figureOf }) => {
    const intervals = places.flatMap((place) => known(figureOf(place)));
    const { pairs, overlapping } = overlapOf({
      low: intervals.map(({ low }) => low),
      high: intervals.map(({ high }) => high),
    });
    return pairs > 0 && overlapping === pairs;
  });
  if (unsure.length === 0) return undefined;
  const titles = unsure.map(({ title }) => lowerFirst(title));
  return `The intervals of all these places overlap for ${listed(titles)}: the figures do not put the places in order.`;
};
