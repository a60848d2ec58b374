import { useCallback } from "react";
import { inWorkMeasure } from "../../../domain/in-work-measures";
import { groundMeasure, type MappedId } from "../../../domain/mapped-id";
import { heldMeasures } from "../../../domain/held-measures";
import { measureOf, tierAt } from "../../../domain/measure-releases";
import { TierBadge } from "../../../ui/tier-badge";
import { useAfterFirstMap } from "../../../ui/use-after-first-map";
import { WhenLoaded } from "../../../ui/when-loaded";
import { useAskedMeasure } from "../held/asked-measure";
import { ParticipantsSection } from "../participants/participants-section";
import { OwnSection } from "../own/own-section";
import { StreetsSection } from "../streets/streets-section";
import { PointsSection } from "../points/points-section";
import { HotspotsSection } from "../hotspots/hotspots-section";
import { PersistenceSection } from "../persistence/persistence-section";
import type { Explored } from "../use-explore";
import { BoroughFilter } from "./borough-filter";
import { ShowBy } from "../larger/show-by";
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
        {(MeasurePicker) => (
          <MeasurePicker chosen={chosen} listed={heldMeasures()} onChoose={choose} />
        )}
      </WhenLoaded>
      <p className="measure-sentence">{measure.sentence}</p>
      {inWork === undefined ? (
        <OwnLayers explored={explored} />
      ) : (
        <InWorkPanel explored={explored} measure={inWork} />
      )}
      <ParticipantsSection explored={explored} />
      <PointsSection explored={explored} />
      <StreetsSection explored={explored} />
      <WhenLoaded
        what="The part for your own figures"
        load={async () => (await import("../own-figures/figures-section")).FiguresSection}
        wanted={useAfterFirstMap()}
        meanwhile={null}
      >
        {(FiguresSection) => <FiguresSection explored={explored} />}
      </WhenLoaded>
      <WhenLoaded
        what="The part for your own index"
        load={async () => (await import("../own-index/index-section")).IndexSection}
        wanted={useAfterFirstMap()}
        meanwhile={null}
      >
        {(IndexSection) => <IndexSection explored={explored} />}
      </WhenLoaded>
      <OwnSection explored={explored} />
      <WhenLoaded
        what="The part for notes"
        load={async () => (await import("../notes/notes-section")).NotesSection}
        wanted={useAfterFirstMap()}
        meanwhile={null}
      >
        {(NotesSection) => <NotesSection explored={explored} />}
      </WhenLoaded>
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
    <TierBadge
      tier={
        explored.content.choropleth.larger === null
          ? tierAt(explored.measure, explored.release)
          : explored.content.choropleth.measure.tier
      }
    />
    <ReleaseStepper
      measure={explored.measure.id}
      year={explored.values.year}
      onChoose={(release) => explored.change({ release })}
    />
    <PersistenceSection explored={explored} />
    <HotspotsSection explored={explored} />
    <ShowBy explored={explored} />
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
