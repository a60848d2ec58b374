import type { Areas, Values } from "../domain/areas";
import type { MeasureFile } from "../domain/artefact";
import { valuesOf } from "../domain/assemble";
import { BOROUGHS } from "../domain/boroughs";
import { measureOf, releaseShown, releasesOf } from "../domain/measure-releases";
import type { Measure } from "../domain/measures";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "../domain/palette";
import { DEFINITIONS, FEWEST_RELEASES, persistenceOf } from "../domain/persistence";
import type { Release } from "../domain/release";
import { scaleOf, type Scale } from "../domain/scale";
import type { View } from "../domain/view";
import { groundMeasure } from "../domain/mapped-id";

/** What a view shows of the areas: everything a map, a legend or an export paints from. */
export interface Pictured {
  readonly view: View;
  readonly measure: Measure;
  readonly release: Release;
  readonly areas: Areas;
  readonly values: Values;
  readonly scale: Scale;
  /** Per row, the class of its value; −1 unknown. */
  readonly classes: Int16Array;
  /** Rows inside the borough filter. */
  readonly rows: readonly number[];
  /** Rows persistent under the view's definition; null where none is shown or it needs more than ranks. */
  readonly persistentRows: readonly number[] | null;
}

/**
 * What a view shows, from its measure's artefact.
 * @throws RangeError if the file is another measure's
 */
export const picturedOf = (view: View, areas: Areas, file: MeasureFile): Pictured => {
  const measure = measureOf(groundMeasure(view.measure));
  if (file.measure !== measure.id) throw new RangeError(`${file.measure} is not ${measure.id}`);
  const release = releaseShown(groundMeasure(view.measure), view.release);
  const values = valuesOf(file, measure, release, areas.carried);
  const rows = rowsWithin(areas, view.boroughs);
  const scale = scaleOf({
    measure,
    values,
    method: view.classes,
    rows: view.within === "filter" ? rows : areas.codes.map((_, row) => row),
    keep: view.keep,
    ramp: measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
  });
  return {
    view,
    measure,
    release,
    areas,
    values,
    scale,
    classes: Int16Array.from(values.value, (value) => scale.classOf(value)),
    rows,
    persistentRows: persistentRowsOf(view, areas, file, rows),
  };
};

/** Rows of the boroughs chosen; all when none is. */
const rowsWithin = (areas: Areas, boroughs: readonly string[]): number[] =>
  areas.codes.flatMap((_, row) =>
    boroughs.length === 0 || boroughs.includes(BOROUGHS[areas.borough[row] ?? -1]?.code ?? "")
      ? [row]
      : [],
  );

const persistentRowsOf = (
  view: View,
  areas: Areas,
  file: MeasureFile,
  rows: readonly number[],
): number[] | null => {
  const definition = DEFINITIONS.find(({ id }) => id === view.persistence);
  const measure = measureOf(groundMeasure(view.measure));
  const releases = releasesOf(groundMeasure(view.measure));
  if (definition?.rule.kind !== "share" || measure.kind !== "position") return null;
  if (releases.length < FEWEST_RELEASES) return null;
  const every = releases.map((release) => valuesOf(file, measure, release, areas.carried));
  const { persistent } = persistenceOf(definition, every);
  return rows.filter((row) => persistent[row] === 1);
};
