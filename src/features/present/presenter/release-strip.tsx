/** Which of the releases is shown, one step for each: drawn to scale in time, their years would lie on one another. */
export const ReleaseStrip = ({ years, shown }: { years: readonly number[]; shown: number }) => {
  const last = Math.max(1, years.length - 1);
  return (
    <div className="release-strip">
      <p className="release-strip-year telling" aria-hidden>
        {shown}
      </p>
      <ol aria-label="Releases">
        {years.map((year, at) => (
          <li
            key={year}
            aria-current={year === shown ? "step" : undefined}
            data-past={year <= shown}
            style={{ left: `${(100 * at) / last}%` }}
          >
            {year}
          </li>
        ))}
      </ol>
    </div>
  );
};
