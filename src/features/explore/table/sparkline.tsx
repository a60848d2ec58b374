const WIDTH = 84;
const HEIGHT = 22;
const INSET = 3;

/** On a square-root scale, as the profile's chart is: the most deprived tenth has room. */
const pointOf = (percentile: number, at: number, count: number): string => {
  const x = INSET + (at / Math.max(1, count - 1)) * (WIDTH - 2 * INSET);
  return `${x.toFixed(1)},${(INSET + Math.sqrt(percentile) * (HEIGHT - 2 * INSET)).toFixed(1)}`;
};

const share = (percentile: number): string => `${Math.max(1, Math.ceil(100 * percentile))}%`;

/** Place in England at each release, most deprived on top; gaps where it is not known. */
export const Sparkline = ({ trend }: { trend: readonly number[] }) => {
  const known = trend.flatMap((percentile, at) =>
    Number.isNaN(percentile) ? [] : [{ percentile, at }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "not known";
  const points = known.map(({ percentile, at }) => pointOf(percentile, at, trend.length));
  const [x, y] = (points.at(-1) ?? "").split(",");
  return (
    <>
      <svg className="sparkline" width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={tenth} y2={tenth} className="sparkline-tenth" />
        <polyline points={points.join(" ")} />
        <circle cx={x} cy={y} r="2.4" />
      </svg>
      <span className="sr-only">
        from {share(first.percentile)} to {share(last.percentile)} of England more deprived
      </span>
    </>
  );
};

const tenth = INSET + Math.sqrt(0.1) * (HEIGHT - 2 * INSET);
