import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { measureQuery } from "../../../data/queries";
import { valuesOf } from "../../../domain/assemble";
import { evaluate } from "../../../domain/filter/evaluate";
import type { Condition, Test } from "../../../domain/filter/filter";
import { plural } from "../../../domain/format";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { Explored } from "../use-explore";
import { histogramOf, stepOf } from "./histogram";
import { NumberEntry } from "./number-entry";
import { rangeOf, testOfRange } from "./range";

/** The histogram of a measure where it is asked about, a handle at each end, and a field for each. */
export const ValueRange = ({
  condition,
  explored,
  onChange,
  onDone,
}: {
  condition: Condition;
  explored: Explored;
  onChange: (test: Test) => void;
  onDone: () => void;
}) => {
  const { areas, question } = explored;
  const { test } = condition;
  const measure = measureOf(condition.measure);
  const file = useQuery(measureQuery(measure.id)).data;
  const { bins, most } = useMemo(() => {
    if (file === undefined) return histogramOf([], measure.kind);
    const release = releaseShown(measure.id, condition.year);
    const { value } = valuesOf(file, measure, release, areas.carried);
    const within = evaluate({ ...question, conditions: [] }, areas, () => undefined).matches;
    return histogramOf(
      Array.from(value).filter((_, row) => within[row] === 1),
      measure.kind,
    );
  }, [file, measure, condition.year, areas, question]);
  const [low, high] = rangeOf(test, most);
  const [dragged, setDragged] = useState<readonly number[] | null>(null);
  const [from = low, to = high] = dragged ?? [low, high];
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const unit = measure.kind === "rate" ? "%" : "";
  const put = (lower: number, upper: number) => onChange(testOfRange(lower, upper, most));
  return (
    <div className="token-numbers">
      <p className="label">
        {measure.title}, {measure.unit}
      </p>
      <div className="range-bars" aria-hidden="true">
        {bins.map((bin) => (
          <i
            key={bin.from}
            className={bin.to > from && bin.from < to ? "in" : ""}
            style={{ height: `${bin.count === 0 ? 0 : 4 + (60 * bin.count) / tallest}px` }}
          />
        ))}
      </div>
      <Slider
        className="range"
        aria-label={`Range of ${measure.title}`}
        minValue={0}
        maxValue={most}
        step={stepOf(measure.kind, most)}
        value={[Math.min(from, most), Math.min(to, most)]}
        onChange={setDragged}
        onChangeEnd={([lower = 0, upper = most]) => {
          setDragged(null);
          put(lower, upper);
        }}
      >
        <SliderTrack className="range-track">
          <SliderThumb index={0} className="range-thumb" aria-label="Lowest" />
          <SliderThumb index={1} className="range-thumb" aria-label="Highest" />
        </SliderTrack>
      </Slider>
      <div className="number-pair">
        <NumberEntry
          focused
          label={test.kind === "between" ? "From" : "Above"}
          value={test.kind === "below" ? NaN : from}
          least={0}
          most={unit === "%" ? 100 : 1e9}
          unit={unit}
          onChange={(value) => put(Number.isNaN(value) ? 0 : value, high)}
          onDone={onDone}
        />
        <NumberEntry
          label={test.kind === "between" ? "To" : "Below"}
          value={test.kind === "above" ? NaN : to}
          least={0}
          most={unit === "%" ? 100 : 1e9}
          unit={unit}
          onChange={(value) => put(low, Number.isNaN(value) ? Infinity : value)}
          onDone={onDone}
        />
      </div>
      <p className="small">
        {plural(
          bins.reduce((sum, { count }) => sum + count, 0),
          "area",
        )}{" "}
        with a known value.
      </p>
    </div>
  );
};
