import type { HotspotFindings } from "../analysis/hotspots";
import type { InWorkLoaded } from "../data/load-in-work";
import type { PeopleLoaded } from "./participants/load-people";
import type { Areas } from "../domain/areas";
import type { MeasureFile } from "../domain/artefact";
import { measuresAskedBy } from "../domain/filter/answered";
import type { Filter } from "../domain/filter/filter";
import { questionOf } from "../domain/filter/question";
import { inWorkMeasure, inWorkYear, type InWorkWords } from "../domain/in-work-measures";
import { groundMeasure } from "../domain/mapped-id";
import { measureOf, releaseShown } from "../domain/measure-releases";
import type { Measure, MeasureId } from "../domain/measures";
import type { OwnPlacesShown } from "../domain/own-place";
import { DEFINITIONS, type Definition } from "../domain/persistence";
import { persistenceMeasure } from "../domain/persistence-basis";
import { definitionIn } from "../domain/persistence-shown";
import type { PointsFile } from "../domain/points";
import type { Release } from "../domain/release";
import type { View } from "../domain/view";

/** Everything a view's content is made from, as far as it has come. A new answer is a new object. */
export interface Facts {
  readonly areas: Areas;
  /** The view's measure of LSOAs in all its releases. */
  readonly file: MeasureFile;
  /** The measures its question asks about, as far as they are there. */
  readonly asked: readonly MeasureFile[];
  /** The measure that persistence is told of; null until it is there. */
  readonly history: MeasureFile | null;
  /** Per release of that measure, 1 where an area is a hot spot; null where not needed or not there yet. */
  readonly alwaysHot: readonly Uint8Array[] | null;
  /** Findings for hot spots; null where none are asked for, or none are there yet. */
  readonly hotspots: HotspotFindings | null;
  /** Figures of work and low income; null where the view shows none, or they are on their way. */
  readonly inWork: InWorkLoaded | null;
  /** Whom participants are set against; null where none are shown, or it is on its way. */
  readonly people: PeopleLoaded | null;
  /** The places asked for, as far as they are there. */
  readonly points: readonly PointsFile[];
  /** Places that the reader brought; null where none are asked for, or none are there. */
  readonly own: OwnPlacesShown | null;
}

/** What a view needs, told from the view alone. */
export interface Needs {
  readonly question: Filter;
  /** The measure of LSOAs behind what is shown, at a release. */
  readonly measure: Measure;
  readonly release: Release;
  /** Measures its question asks about. */
  readonly asked: readonly MeasureId[];
  /** The definition of persistence chosen; the first where none is hatched, for sentences. */
  readonly definition: Definition;
  /** Whether it is hatched. */
  readonly isHatched: boolean;
  /** The measure persistence is told of. */
  readonly history: Measure;
  /** Whether that takes tests for hot spots at every release. */
  readonly alwaysHot: boolean;
  /** The measure of work and low income that is shown, and its year; undefined where none is. */
  readonly inWork: InWorkWords | undefined;
  readonly inWorkYear: number;
  /** Kinds of place it shows. */
  readonly points: View["points"];
}

export const needsOf = (view: View): Needs => {
  const question = questionOf(view);
  const measure = measureOf(groundMeasure(view.measure));
  const chosen = definitionIn(view);
  const definition = chosen ?? DEFINITIONS[0]!;
  const inWork = inWorkMeasure(view.measure);
  return {
    question,
    measure,
    release: releaseShown(measure.id, inWork === undefined ? view.release : null),
    asked: measuresAskedBy(question),
    definition,
    isHatched: chosen !== undefined,
    history: persistenceMeasure(measure),
    alwaysHot: definition.rule.kind === "hot-spot",
    inWork,
    inWorkYear: inWork === undefined ? NaN : inWorkYear(inWork, view.release),
    points: view.shape === "hexagons" ? [] : view.points,
  };
};
