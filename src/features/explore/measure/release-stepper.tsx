import { columnOf, releasesOf, releasesWithout } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { listed, lowerFirst } from "../../../domain/format";
import { YearStepper, type Step } from "./year-stepper";

/** The releases of a measure on a line drawn to scale in time; those it lacks stand greyed. */
export const ReleaseStepper = ({
  measure,
  year,
  onChoose,
}: {
  measure: MeasureId;
  year: number;
  onChoose: (year: number) => void;
}) => {
  const held = releasesOf(measure);
  const steps: readonly Step[] = [
    ...held.map((release) => ({ year: release.year, reason: null })),
    ...releasesWithout(measure).map(({ release, reason }) => ({ year: release.year, reason })),
  ].toSorted((a, b) => a.year - b.year);
  const current = held.find((release) => release.year === year);
  const derived = current ? columnOf(measure, current).derived : undefined;
  if (steps.length === 1) {
    return <p className="release-only">{current?.title}: the only release of this measure.</p>;
  }
  return (
    <div className="stepper">
      <YearStepper
        label="Release"
        playing="Playing the releases one after another."
        steps={steps}
        year={year}
        onChoose={onChoose}
      />
      <MissingReasons steps={steps} />
      {derived === undefined ? null : (
        <p className="small note">
          {year}: {lowerFirst(derived)}.
        </p>
      )}
    </div>
  );
};

const MissingReasons = ({ steps }: { steps: readonly Step[] }) => {
  const reasons = new Set(steps.flatMap(({ reason }) => (reason === null ? [] : [reason])));
  return [...reasons].map((reason) => {
    const years = steps.flatMap((step) => (step.reason === reason ? [String(step.year)] : []));
    return (
      <p className="small note" key={reason}>
        {listed(years)}: {lowerFirst(reason)}.
      </p>
    );
  });
};
