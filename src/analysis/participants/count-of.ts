import { NO_LIMIT } from "../../domain/participant";
import { plainText } from "./plain-text";

/** How many people a cell says there are: fewest and most. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

const UNKNOWN: CountRange = { least: 0, most: NO_LIMIT };
/** More people than the region has is no count of them. */
const MOST_PEOPLE = 2_000_000;

/** Thousands set apart by a comma, a blank of any kind or an apostrophe, and Excel's ".0". */
const GROUPED = /^\d{1,3}(?:[, '’]\d{3})+(?:\.0+)?$/;
const BELOW = /^(?:<|&lt;|less than|fewer than|under|below) ?(\d{1,4})$/i;
const UP_TO = /^(?:<=|≤|=<|up to|at most|max(?:imum)?) ?(\d{1,4})$|^(\d{1,4}) or (?:fewer|less)$/i;
const AT_LEAST =
  /^(?:>=|≥|=>|at least|min(?:imum)?) ?(\d{1,6})$|^(\d{1,6}) ?(?:\+|or more|and over)$/i;
const ABOVE = /^(?:>|more than|over|above) ?(\d{1,6})$/i;
const RANGE = /^(\d{1,6}) ?(?:-|–|—|to|and) ?(\d{1,6})$/i;

/** What statisticians put after a figure that stands: revised, provisional, estimated; or what it counts. */
const MARKED =
  /^\+?(\d[\d,]*)(?: ?[([]?[rpe][)\]]?| (?:people|persons?|participants?|clients?|residents?))$/i;

const exactly = (count: number): CountRange =>
  count <= MOST_PEOPLE ? { least: count, most: count } : UNKNOWN;

/**
 * "12", "1,240", "1 240", "12.0", "12 (r)", "12p" are numbers; "<5" is 0 to 4, "1-4" what it says, "10+" at least 10.
 * Everything else ("*", "c", "[z]", "n/a", "-", nothing, 2.5) is unknown: 0 to NO_LIMIT.
 */
export const countOf = (text: string): CountRange => {
  if (/^\d{1,7}$/.test(text)) return exactly(Number(text));
  const plain = plainText(text);
  if (/^\d{1,7}(?:\.0+)?$/.test(plain)) return exactly(Number(plain));
  if (GROUPED.test(plain)) return exactly(Number(plain.replace(/\.0+$/, "").replace(/\D/g, "")));
  if (/^\+\d{1,7}$/.test(plain)) return exactly(Number(plain));
  const marked = MARKED.exec(plain);
  if (marked) return countOf(marked[1]!);
  const below = BELOW.exec(plain);
  if (below && Number(below[1]) > 0) return { least: 0, most: Number(below[1]) - 1 };
  const upTo = UP_TO.exec(plain);
  if (upTo) return { least: 0, most: Number(upTo[1] ?? upTo[2]) };
  const atLeast = AT_LEAST.exec(plain);
  if (atLeast) return { least: Number(atLeast[1] ?? atLeast[2]), most: NO_LIMIT };
  const above = ABOVE.exec(plain);
  if (above) return { least: Number(above[1]) + 1, most: NO_LIMIT };
  const range = RANGE.exec(plain);
  if (range && Number(range[1]) <= Number(range[2]))
    return { least: Number(range[1]), most: Number(range[2]) };
  return UNKNOWN;
};
