/** How long a month is, in years. */
const MONTH = 1 / 12;

/** "2015-08" as years: 2015 + 7 ÷ 12. */
export const yearsOf = (month: string): number => {
  const [year, number] = month.split("-");
  return Number(year) + (Number(number) - 1) * MONTH;
};

/** The unbroken runs of a monthly series: the number of the run that each month belongs to. */
export const runsOf = (months: readonly string[]): readonly number[] => {
  let run = 0;
  return months.map((month, at) => {
    const before = months[at - 1];
    if (before !== undefined && Math.round((yearsOf(month) - yearsOf(before)) / MONTH) > 1)
      run += 1;
    return run;
  });
};

/** What lies between two runs, each as the last month before it and the first after. */
export const gapsOf = (months: readonly string[]): readonly (readonly [string, string])[] => {
  const runs = runsOf(months);
  return months.flatMap((month, at) => {
    const before = months[at - 1];
    return before !== undefined && runs[at] !== runs[at - 1] ? [[before, month] as const] : [];
  });
};
