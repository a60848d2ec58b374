import type { HotspotFindings } from "../analysis/hotspots";
import type { InWorkLoaded } from "../data/load-in-work";
import type { NotesLoaded } from "./notes/notes-shown";
import type * as OwnReach from "./own/own-reach";
import type { nearestPoint } from "./points/nearest-point";
import type { PeopleLoaded } from "./participants/load-people";
import type { Areas } from "../domain/areas";
import type { MeasureFile } from "../domain/artefact";
import { isHeld } from "../domain/boroughs";
import { measuresAskedBy } from "../domain/filter/answered";
import type { Filter } from "../domain/filter/filter";
import { questionOf } from "../domain/filter/question";
import { inWorkMeasure, inWorkYear, type InWorkWords } from "../domain/in-work-measures";
import { groundMeasure } from "../domain/mapped-id";
import { isConstituency, type Larger, type LargerAreasFile } from "../domain/larger-areas";
import { measureOf, releaseShown } from "../domain/measure-releases";
import type { Measure, MeasureId } from "../domain/measures";
import type { OwnPlacesShown } from "../domain/own-place";
import { DEFINITIONS, type Definition } from "../domain/persistence";
import { persistenceMeasure } from "../domain/persistence-basis";
import { definitionIn } from "../domain/persistence-shown";
import type { PointsFile } from "../domain/points";
import type { Release } from "../domain/release";
import { largerIn } from "../domain/shown-by";
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
  /** What names the nearest of them; null where none are asked for, or it is on its way. */
  readonly nearest: typeof nearestPoint | null;
  /** Wards and constituencies; null where the view shows none, or they are on their way. */
  readonly larger: LargerAreasFile | null;
  /** Places that the reader brought; null where none are asked for, or none are there. */
  readonly own: OwnPlacesShown | null;
  /** What draws how far they reach and names them; null where none are, or it is on its way. */
  readonly ownReach: typeof OwnReach | null;
  /** The notes kept on this device; null where none are asked for, or they are on their way. */
  readonly notes: NotesLoaded | null;
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
  /** The larger areas it colours; null where it colours others. */
  readonly larger: Larger | null;
  /** Whether it takes the list of wards and constituencies. */
  readonly largerAreas: boolean;
  /** Kinds of place it shows. */
  readonly points: View["points"];
}

export const needsOf = (view: View): Needs => {
  const question = questionOf(view);
  const measure = measureOf(groundMeasure(view.measure));
  const chosen = definitionIn(view);
  const definition = chosen ?? DEFINITIONS[0]!;
  const inWork = inWorkMeasure(view.measure);
  const larger = largerIn(view);
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
    larger,
    // Notes may be about constituencies.
    largerAreas:
      larger !== null ||
      isConstituency(view.area) ||
      (view.notes !== "none" && isHeld("larger-areas")),
    points: view.shape === "hexagons" ? [] : view.points,
  };
};
