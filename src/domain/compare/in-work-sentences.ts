import { plain, strong, type Run } from "../area-sentence";
import { listed, lowerFirst, percent, whole } from "../format";
import type { InWorkBoroughs } from "../in-work";
import { overlapOf } from "../interval-overlap";
import type { Place } from "../place";
import { possessive } from "../possessive";
import type { FactFigure, InWorkFact } from "./in-work-facts";

/** Children on low income whose family works, place by place; undefined where no place has a figure. */
export const workingFamiliesSentence = (
  { children, codes }: InWorkBoroughs,
  places: readonly Place[],
): readonly Run[] | undefined => {
  const known = places.flatMap(({ code, name }) => {
    const at = codes.indexOf(code);
    const [count, share] = [children.working[at] ?? null, children.workingShare[at] ?? null];
    return count === null || share === null ? [] : [{ name, count, share }];
  });
  const [first, ...others] = known.toSorted((a, b) => b.share - a.share);
  if (first === undefined) return undefined;
  const ending = children.provisional ? " (provisional)" : "";
  return [
    plain(`In the year to March ${children.year}${ending}, `),
    strong(whole(first.count)),
    plain(` of ${possessive(first.name)} children on low income, `),
    strong(percent(first.share)),
    plain(", lived in a family that works"),
    ...others.flatMap(({ name, count, share }, at) => [
      plain(at === 0 ? "; in " : at === others.length - 1 ? " and in " : ", in "),
      plain(`${name} `),
      strong(whole(count)),
      plain(` (${percent(share)})`),
    ]),
    plain(
      ". Nobody publishes how many adults in work are poor, so this is a part of in-work poverty, not all of it.",
    ),
  ];
};

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
