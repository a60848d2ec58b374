/** How dates are said, one way everywhere. British English. */

const LONG_MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT_MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** "November 2023" of "2023-11". */
export const monthWords = (month: string): string =>
  LONG_MONTH.format(new Date(`${month}-01T00:00:00Z`));

/** "Nov 2023" of any moment in it, UTC. */
export const shortMonth = (moment: Date): string => SHORT_MONTH.format(moment);

/** "22 November 2026", where the reader is. */
export const today = (): string => DAY.format(new Date());

/** "26 November 2026" of "2026-11-26". */
export const inFull = (date: string): string => DAY.format(new Date(`${date}T12:00:00`));
