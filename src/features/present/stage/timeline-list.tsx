import type { Timeline } from "../../../domain/deck/slide-chart";

const WHOLE = 100;

/** The timeline where it is too narrow for one: programmes one below another, each with its dates as a bar. */
export const TimelineList = ({ timeline: { from, to, spans } }: { timeline: Timeline }) => {
  const part = (year: number): number => (WHOLE * (year - from)) / (to - from);
  return (
    <ol className="timeline-list">
      {spans.map((span) => {
        const start = part(span.from);
        const end = part(span.to === null ? to : span.to + 1);
        return (
          <li key={span.name}>
            <p>
              <strong>{span.name}</strong> {span.dates}
            </p>
            <div
              className="timeline-bar"
              aria-hidden
              data-from={span.known.from}
              data-to={span.known.to}
              style={{ marginLeft: `${start}%`, width: `${end - start}%` }}
            />
            <p>{span.fact}</p>
          </li>
        );
      })}
    </ol>
  );
};
