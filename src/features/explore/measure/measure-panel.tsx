import { useCallback } from "react";
import { inWorkMeasure } from "../../../domain/in-work-measures";
import { groundMeasure, type MappedId } from "../../../domain/mapped-id";
import { measureOf } from "../../../domain/measure-releases";
import { TierBadge } from "../../../ui/tier-badge";
import { useAfterFirstMap } from "../../../ui/use-after-first-map";
import { WhenLoaded } from "../../../ui/when-loaded";
import { useAskedMeasure } from "../held/asked-measure";
import { ParticipantsSection } from "../participants/participants-section";
import { OwnSection } from "../own/own-section";
import { PointsSection } from "../points/points-section";
import { HotspotsSection } from "../hotspots/hotspots-section";
import { PersistenceSection } from "../persistence/persistence-section";
import type { Explored } from "../use-explore";
import { BoroughFilter } from "./borough-filter";
import { ReleaseStepper } from "./release-stepper";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";
import "./measure.css";

const InWorkPanel = lazyPart(
  "The panel on work and low income",
  async () => (await import("../in-work/in-work-panel")).InWorkPanel,
  OPENING,
);

/** What is mapped: the measure, its release, and where. */
export const MeasurePanel = ({ explored }: { explored: Explored }) => {
  const inWork = inWorkMeasure(explored.view.measure);
  const measure = inWork ?? explored.measure;
  const { change } = explored;
  const asked = useAskedMeasure();
  const chosen = inWorkMeasure(asked) ?? measureOf(groundMeasure(asked));
  const choose = useCallback((id: MappedId) => change({ measure: id, keep: null }), [change]);
  return (
    <section className="panel measure-panel" aria-label="What is mapped">
      <WhenLoaded
        what="The list of measures"
        load={async () => (await import("./measure-picker")).MeasurePicker}
        wanted={useAfterFirstMap()}
        meanwhile={<PickerWaiting title={measure.title} />}
      >
        {(MeasurePicker) => <MeasurePicker chosen={chosen} onChoose={choose} />}
      </WhenLoaded>
      <p className="measure-sentence">{measure.sentence}</p>
      {inWork === undefined ? (
        <OwnLayers explored={explored} />
      ) : (
        <InWorkPanel explored={explored} measure={inWork} />
      )}
      <ParticipantsSection explored={explored} />
      <PointsSection explored={explored} />
      <OwnSection explored={explored} />
      <BoroughFilter
        chosen={explored.view.boroughs}
        onChoose={(boroughs) => explored.change({ boroughs, map: null })}
      />
    </section>
  );
};

/** The releases of a measure of LSOAs, and what can be found among them. */
const OwnLayers = ({ explored }: { explored: Explored }) => (
  <>
    <TierBadge tier={explored.measure.tier} />
    <ReleaseStepper
      measure={explored.measure.id}
      year={explored.values.year}
      onChoose={(release) => explored.change({ release })}
    />
    <PersistenceSection explored={explored} />
    <HotspotsSection explored={explored} />
  </>
);

const PickerWaiting = ({ title }: { title: string }) => (
  <div className="picker">
    <span className="label">Measure</span>
    <div className="picker-field">
      <span className="telling picker-input">{title}</span>
    </div>
  </div>
);
