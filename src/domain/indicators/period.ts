import { monthWords } from "../date-words";

/**
 * A period as its publisher writes it: a start, and a length in years or months where it is not a single day
 * ("2024-04-01/P1Y", "2022-01-01/P3Y", "2024-12-01/P3M", "2025-04-30").
 */
const PERIOD = /^(\d{4})-(\d{2})-\d{2}(?:\/P(\d+)([YM]))?$/;

/** Short form of a year that begins in one calendar year and ends in the next: "2024/25". */
const acrossYears = (first: number): string => `${first}/${String(first + 1).slice(2)}`;

/**
 * A period as it is said: "year to March 2025", "academic year 2024/25", "2025", "2022 to 2024",
 * "April 2025", "winter 2024/25".
 * @throws RangeError where it is not such a period
 */
export const periodWords = (period: string): string => {
  const [, year = "", month = "", length, unit] = PERIOD.exec(period) ?? [];
  if (year === "") throw new RangeError(`“${period}” is not a period.`);
  const first = Number(year);
  if (unit === "M" && month === "12") return `winter ${acrossYears(first)}`;
  if (length === undefined) return monthWords(`${year}-${month}`);
  if (length !== "1") return `${year} to ${first + Number(length) - 1}`;
  if (month === "01") return year;
  if (month === "04") return `year to March ${first + 1}`;
  if (month === "08" || month === "09") return `academic year ${acrossYears(first)}`;
  throw new RangeError(`“${period}” is not a year this atlas knows how to name.`);
};

/** The year a reader would file it under: the one in which it ends. */
export const yearOf = (period: string): number => {
  const [, year = "NaN", month = "01", length = "0", unit] = PERIOD.exec(period) ?? [];
  // Three months from December end in the next year.
  const years = unit === "M" ? 1 : Number(length);
  return Number(year) + (month === "01" ? Math.max(0, years - 1) : years);
};
