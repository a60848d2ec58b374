import { measureOf, releaseShown, releasesOf } from "./measure-releases";
import { MEASURES, type Measure } from "./measures";
import type { Release } from "./release";

/** A measure at one of its releases: what one map shows. */
export interface Mapped {
  readonly measure: Measure;
  readonly release: Release;
}

/** What stands beside a map if nothing is chosen: its earliest release, or its latest if it is that. */
const usual = ({ measure, release }: Mapped): Mapped => {
  const held = releasesOf(measure.id);
  const other = held[0]?.year === release.year ? held.at(-1) : held[0];
  return { measure, release: other ?? release };
};

/** The map that "measure", "year" or "measure@year" puts beside another; what cannot be read is the usual. */
export const versusOf = (text: string | null, shown: Mapped): Mapped => {
  if (text === null) return usual(shown);
  const [first = "", second] = text.split("@");
  const measure = MEASURES.find(({ id }) => id === first);
  if (measure !== undefined) {
    const year = second === undefined ? shown.release.year : Number(second);
    return { measure, release: releaseShown(measure.id, year) };
  }
  const held = releasesOf(shown.measure.id).find(({ year }) => String(year) === first);
  return held === undefined ? usual(shown) : { measure: shown.measure, release: held };
};

/** The shortest text that `versusOf` reads back as this map. */
export const printVersus = ({ measure, release }: Mapped, shown: Mapped): string =>
  measure.id === shown.measure.id ? String(release.year) : `${measure.id}@${release.year}`;

/** "Multiple deprivation 2004". */
export const mappedWords = ({ measure, release }: Mapped): string =>
  `${measure.title} ${release.year}`;

export const measureAt = (measure: Measure["id"], year: number): Mapped => ({
  measure: measureOf(measure),
  release: releaseShown(measure, year),
});
