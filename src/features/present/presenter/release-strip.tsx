/** Which of the releases is shown, drawn to scale in time. */
export const ReleaseStrip = ({ years, shown }: { years: readonly number[]; shown: number }) => {
  const first = years[0] ?? shown;
  const span = (years.at(-1) ?? shown) - first || 1;
  return (
    <div className="release-strip">
      <p className="release-strip-year telling" aria-hidden>
        {shown}
      </p>
      <ol aria-label="Releases">
        {years.map((year) => (
          <li
            key={year}
            aria-current={year === shown ? "step" : undefined}
            data-past={year <= shown}
            style={{ left: `${(100 * (year - first)) / span}%` }}
          >
            {year}
          </li>
        ))}
      </ol>
    </div>
  );
};
