import { RELEASES } from "../src/domain/releases";

const PERIOD =
  /(?:academic year|winter) \d{4}\/\d{2}|\d{4} to \d{4}|\b(?:19|20)\d{2}(?:\/\d{2})?\b/g;
const RELEASE_YEARS = new Set(RELEASES.map(({ year }) => String(year)));

/** In which year districts were redrawn is no period of a figure. */
const REDRAWN = new Set(RELEASES.flatMap(({ recast }) => recast ?? []));

/** Periods that one sentence gives figures of; releases of the Indices are one series, whose change may be told. */
export const mixedIn = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => {
    const periods = new Set(sentence.match(PERIOD) ?? []);
    return (
      periods.size > 1 &&
      !REDRAWN.has(sentence) &&
      ![...periods].every((each) => RELEASE_YEARS.has(each))
    );
  });
