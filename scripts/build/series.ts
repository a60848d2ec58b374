/** A number of a publisher's table; blank, "#" and ".." are unknown. */
export const knownNumber = (text: string | undefined): number | null =>
  text === undefined || text.trim() === "" || !Number.isFinite(Number(text)) ? null : Number(text);

export interface Counted {
  readonly area: string;
  /** "2015-08" or "2014/15". */
  readonly period: string;
  readonly count: number | null;
  readonly provisional: boolean;
}

/** A long table as columns over `codes`, one per period in order; a missing cell is unknown. */
export const seriesOf = (
  cells: readonly Counted[],
  codes: readonly string[],
): { periods: string[]; counts: (number | null)[][]; provisional: boolean[] } => {
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const found = new Map(cells.map((cell) => [`${cell.period} ${cell.area}`, cell]));
  return {
    periods,
    counts: periods.map((period) =>
      codes.map((code) => found.get(`${period} ${code}`)?.count ?? null),
    ),
    provisional: periods.map((period) =>
      codes.some((code) => found.get(`${period} ${code}`)?.provisional === true),
    ),
  };
};

/** The calendar year a financial year ends in: "2014/15" is 2015. */
export const yearEnding = (period: string): number => Number(period.slice(0, 4)) + 1;
