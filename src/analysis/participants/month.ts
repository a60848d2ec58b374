/** A date that could not be. */
export const IMPOSSIBLE = -2;
/** No date given. */
export const NO_DATE = -1;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

/** Days since 1 January 1970, or IMPOSSIBLE for a day that no calendar has or a year out of reason. */
const dayNumber = (year: number, month: number, day: number): number => {
  const isInReason = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  if (!isInReason || day < 1 || day > 31) return IMPOSSIBLE;
  // Day 0 of the next month is this one's last.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return IMPOSSIBLE;
  const y = month > 2 ? year : year - 1;
  const shifted = (month + 9) % 12;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
};

const NUMERIC = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ,].*)?$/;
const NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]([a-z]{3})[a-z]*[-/. ,]+(\d{2,4})(?:[T ,].*)?$/i;

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const fromParts = (text: string): number => {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = "", second = "", third = ""] = numeric;
    return first.length === 4
      ? dayNumber(Number(first), Number(second), Number(third))
      : dayNumber(fullYear(third), Number(second), Number(first));
  }
  const named = NAMED.exec(text);
  if (named) {
    const [, day = "", name = "", year = ""] = named;
    return dayNumber(fullYear(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day));
  }
  return IMPOSSIBLE;
};

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Excel counts days from 30 December 1899 (its 1900 is a leap year): 25,569 of them before 1970. */
const EXCEL_EPOCH = 25569;

/**
 * The day a cell names, in days since 1 January 1970; NO_DATE for an empty cell, IMPOSSIBLE otherwise.
 * ISO (2023-05-03), British (3/5/2023, 03.05.23, 3 May 2023) and Excel's day numbers; day before month
 * always, so 05/13/2023 is impossible rather than guessed at.
 */
export const dayOf = (text: string): number => {
  const length = text.length;
  if (length === 0) return NO_DATE;
  // The two commonest shapes without a regular expression: a million rows have two million dates.
  if (length === 10) {
    const [third, fifth] = [text.charCodeAt(2), text.charCodeAt(4)];
    if (fifth === 45 && text.charCodeAt(7) === 45) {
      const day = dayNumber(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
      if (day !== IMPOSSIBLE) return day;
    } else if (third === 47 && text.charCodeAt(5) === 47) {
      const day = dayNumber(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
      if (day !== IMPOSSIBLE) return day;
    }
  }
  const trimmed = text.trim();
  if (trimmed === "") return NO_DATE;
  if (/^\d{5}(\.\d+)?$/.test(trimmed)) {
    const day = Math.floor(Number(trimmed)) - EXCEL_EPOCH;
    const year = new Date(day * 86_400_000).getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR ? day : IMPOSSIBLE;
  }
  return fromParts(trimmed);
};

/** The month of every day in reason, counted once: dates are objects, and a million rows have as many. */
const MONTH_OF_DAY = Int16Array.from({ length: 33_240 }, (_, day) => {
  const date = new Date(day * 86_400_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
});

/** Months since January 1970 of a day that `dayOf` returned. */
export const monthOf = (day: number): number => MONTH_OF_DAY[day]!;
