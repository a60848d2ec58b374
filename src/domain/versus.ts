import { inWorkMeasure, inWorkYear, type InWorkWords } from "./in-work-measures";
import type { MappedId } from "./mapped-id";
import { measureOf, releaseShown, releasesOf } from "./measure-releases";
import type { Measure, MeasureId } from "./measures";
import { heldMeasure } from "./measures-held";

/** A measure at one of its releases or years: what one map shows. */
export interface Mapped {
  readonly id: MappedId;
  readonly year: number;
}

/** The measure of LSOAs, or of work and low income on whatever areas it has. */
export const groundOf = ({ id }: Mapped): Measure | undefined =>
  inWorkMeasure(id) === undefined ? measureOf(id as MeasureId) : undefined;

export const inWorkOf = ({ id }: Mapped): InWorkWords | undefined => inWorkMeasure(id);

/** The years it can be shown at, oldest first. */
export const yearsOf = (id: MappedId): readonly number[] =>
  inWorkMeasure(id)?.years ?? releasesOf(id as MeasureId).map(({ year }) => year);

/** A measure at the year asked for if it has it, or else its latest. */
export const mappedAt = (id: MappedId, year: number | null): Mapped => {
  const inWork = inWorkMeasure(id);
  return {
    id,
    year: inWork ? inWorkYear(inWork, year) : releaseShown(id as MeasureId, year).year,
  };
};

/** What stands beside a map if nothing is chosen: its earliest year, or its latest if it is that. */
const usual = ({ id, year }: Mapped): Mapped => {
  const held = yearsOf(id);
  return { id, year: (held[0] === year ? held.at(-1) : held[0]) ?? year };
};

const idOf = (text: string): MappedId | undefined =>
  heldMeasure(text)?.id ?? inWorkMeasure(text)?.id;

/** Whether it is about who people are: then no other measure stands beside it. */
const isApart = (id: MappedId): boolean => groundOf({ id, year: NaN })?.apart === true;

/** The map that "measure", "year" or "measure@year" puts beside another; what cannot be read is the usual. */
export const versusOf = (text: string | null, shown: Mapped): Mapped => {
  if (text === null) return usual(shown);
  const [first = "", second] = text.split("@");
  const id = idOf(first);
  if (id !== undefined && id !== shown.id && [id, shown.id].some(isApart)) return usual(shown);
  if (id !== undefined) return mappedAt(id, second === undefined ? shown.year : Number(second));
  const held = yearsOf(shown.id).find((year) => String(year) === first);
  return held === undefined ? usual(shown) : { id: shown.id, year: held };
};

/** The shortest text that `versusOf` reads back as this map. */
export const printVersus = ({ id, year }: Mapped, shown: Mapped): string =>
  id === shown.id ? String(year) : `${id}@${year}`;

/** "Multiple deprivation 2004", "Households on Universal Credit, November 2019". */
export const mappedWords = (mapped: Mapped): string => {
  const inWork = inWorkOf(mapped);
  // The bands of the model are of one time only, which their title need not say.
  if (inWork?.kind === "band") return inWork.title;
  if (inWork !== undefined) return `${inWork.title}, ${inWork.when(mapped.year)}`;
  return `${groundOf(mapped)?.title ?? mapped.id} ${mapped.year}`;
};
