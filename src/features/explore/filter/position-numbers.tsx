import { withNumber } from "../../../domain/filter/edit";
import type { Condition, Test } from "../../../domain/filter/filter";
import { releaseShown } from "../../../domain/measure-releases";
import { NumberEntry } from "./number-entry";

const SHARES = [1, 5, 10, 20, 30, 50];

/** The numbers of a test on a rank: a share of England, deciles or a rank. */
export const PositionNumbers = ({
  condition: { measure, year, test },
  onChange,
  onDone,
}: {
  condition: Condition;
  onChange: (test: Test) => void;
  onDone: () => void;
}) => {
  const ranked = releaseShown(measure, year).areas ?? 1;
  if (test.kind === "share") {
    const put = (percent: number) => {
      if (percent > 0) onChange(withNumber(test, "percent", percent));
    };
    return (
      <div className="token-numbers">
        <NumberEntry
          focused
          label={`The ${test.end} deprived share of England’s areas`}
          value={test.percent}
          least={0.1}
          most={100}
          unit="%"
          onChange={put}
          onDone={onDone}
        />
        <div className="chips">
          {SHARES.map((share) => (
            <button
              key={share}
              type="button"
              className="chip"
              aria-pressed={share === test.percent}
              onClick={() => {
                put(share);
                onDone();
              }}
            >
              {share}%
            </button>
          ))}
        </div>
      </div>
    );
  }
  if (test.kind === "decile") {
    const put = (from: number, to: number) => {
      if (from >= 1 && to >= from) onChange({ kind: "decile", from, to });
    };
    const { from, to } = test;
    return (
      <div className="token-numbers">
        <p className="small">1 is the most deprived tenth of England’s areas.</p>
        <div className="number-pair">
          <NumberEntry
            focused
            label="From decile"
            value={from}
            least={1}
            most={10}
            unit=""
            onChange={(n) => put(Math.round(n), Math.max(to, Math.round(n)))}
            onDone={onDone}
          />
          <NumberEntry
            label="to decile"
            value={to}
            least={from}
            most={10}
            unit=""
            onChange={(n) => put(from, Math.round(n))}
            onDone={onDone}
          />
        </div>
      </div>
    );
  }
  if (test.kind !== "rank") return null;
  return (
    <NumberEntry
      focused
      label="Rank in England, 1 is most deprived"
      value={test.rank}
      least={1}
      most={ranked}
      unit={`of ${ranked.toLocaleString("en-GB")}`}
      onChange={(rank) => {
        if (rank >= 1) onChange(withNumber(test, "rank", Math.round(rank)));
      }}
      onDone={onDone}
    />
  );
};
