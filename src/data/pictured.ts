import type { QueryClient } from "@tanstack/react-query";
import type { Areas, Values } from "../domain/areas";
import { valuesOf } from "../domain/assemble";
import { coloursShown, measureColours } from "../domain/colours-shown";
import { drawnAreas, type Drawn } from "../domain/drawn";
import { answered, measuresAskedBy, rowsShown } from "../domain/filter/answered";
import { questionOf } from "../domain/filter/question";
import {
  hotspotInputsOf,
  type AlwaysHotTest,
  type HotspotInputs,
  type HotspotTest,
} from "../domain/hotspot-inputs";
import { markedRows, type MarkedRows } from "../domain/hotspot-marks";
import type { HotspotClass, HotspotTier } from "../domain/hotspot-words";
import { inWorkMeasure, inWorkYear, type InWorkWords } from "../domain/in-work-measures";
import { groundMeasure } from "../domain/mapped-id";
import { measureOf, releaseShown } from "../domain/measure-releases";
import { patchOn, type Patch } from "../domain/patch/patch";
import { DEFINITIONS, persistenceOf, type Persistence } from "../domain/persistence";
import { persistenceMeasure } from "../domain/persistence-basis";
import { countedRows, definitionIn, historyOf, persistentAmong } from "../domain/persistence-shown";
import type { View } from "../domain/view";
import { alwaysHotQuery, permutedQuery } from "./hotspot-queries";
import { inWorkDrawnQuery } from "./in-work-drawn-query";
import { measureQuery, namesQuery } from "./queries";

/** The tests for hot spots, handed in by whoever may call the analysis. */
export interface PictureTests {
  readonly permuted: HotspotTest<{
    readonly class: readonly HotspotClass[];
    readonly tier: readonly HotspotTier[];
  }>;
  readonly always: AlwaysHotTest;
}

/** What a view shows: everything a map, a legend or an export is made from, off the Explore screen. */
export interface Pictured {
  readonly view: View;
  readonly areas: Areas;
  readonly drawn: Drawn;
  /** The measure of LSOAs at its release, whatever is drawn. */
  readonly values: Values;
  /** Rows hatched under the view's definition; null where it hatches none. */
  readonly persistentRows: readonly number[] | null;
  /** Hot spots outlined; null where the view asks for none. */
  readonly marked: MarkedRows | null;
  readonly patches: readonly Patch[];
  /** Rows of each patch. */
  readonly patchRows: readonly (readonly number[])[];
  /** Whether tests for hot spots are still to come, without which some of it is missing. */
  readonly isPartial: boolean;
}

/** Whether a view shows anything that has to be tested first. */
export const needsTests = (view: View): boolean =>
  inWorkMeasure(view.measure) === undefined &&
  (view.hotspots !== "none" || definitionIn(view)?.rule.kind === "hot-spot");

/**
 * What a view shows, with everything it takes. Modelled figures are added up to neighbourhoods: this is
 * for slides and files, where nobody can ask how sure one area is.
 * @param tests null leaves out what has to be tested: a first answer at once
 */
export const loadPictured = async (
  client: QueryClient,
  view: View,
  tests: PictureTests | null,
): Promise<Pictured> => {
  const inWork = inWorkMeasure(view.measure);
  return inWork === undefined ? ofAreas(client, view, tests) : ofInWork(client, view, inWork);
};

const ofInWork = async (
  client: QueryClient,
  view: View,
  measure: InWorkWords,
): Promise<Pictured> => {
  const loaded = await client.query(
    inWorkDrawnQuery(measure, inWorkYear(measure, view.release), true),
  );
  if (loaded === null) throw new RangeError(`${measure.id} is not there`);
  const areas = await client.query(namesQuery);
  const ground = measureOf(groundMeasure(view.measure));
  const file = await client.query(measureQuery(ground.id));
  return {
    view,
    areas,
    values: valuesOf(file, ground, releaseShown(ground.id, null), areas.carried),
    drawn: loaded.drawn(loaded.shown, view),
    ...{ persistentRows: null, marked: null, patches: [], patchRows: [], isPartial: false },
  };
};

const ofAreas = async (
  client: QueryClient,
  view: View,
  tests: PictureTests | null,
): Promise<Pictured> => {
  const id = groundMeasure(view.measure);
  const measure = measureOf(id);
  const release = releaseShown(id, view.release);
  const question = questionOf(view);
  const [areas, file, ...asked] = await Promise.all([
    client.query(namesQuery),
    client.query(measureQuery(id)),
    ...measuresAskedBy(question).map((one) => client.query(measureQuery(one))),
  ]);
  const rows = rowsShown(question, areas, answered(question, areas, asked));
  const values = valuesOf(file, measure, release, areas.carried);
  const definition = definitionIn(view);
  const counted = persistenceMeasure(measure);
  const history = historyOf(await client.query(measureQuery(counted.id)), counted, areas);
  const hot =
    definition?.rule.kind === "hot-spot" && tests !== null
      ? await client.query(alwaysHotQuery(counted, areas, tests.always))
      : undefined;
  const found = foundOf(definition ?? DEFINITIONS[0]!, history, hot);
  const patches = view.patches.map((codes) => patchOn(codes, areas).patch);
  const inputs = hotspotInputsOf({ view, areas, measure, release, rows });
  return {
    view,
    areas,
    values,
    drawn: drawnAreas({
      ...{ area: null, colour: view.colour, areas, measure, values, rows },
      coloured: coloursShown(
        view.colour,
        measureColours(measure, values, view, rows),
        definition ?? DEFINITIONS[0]!,
        found,
      ),
    }),
    persistentRows:
      definition === undefined || found === null
        ? null
        : persistentAmong(found, countedRows(view.counted, rows, history)),
    marked: inputs && tests && (await marksOf(client, inputs, tests, rows, view)),
    patches,
    patchRows: patches.map((patch) => patch.rows),
    isPartial: tests === null && needsTests(view),
  };
};

const foundOf = (
  definition: (typeof DEFINITIONS)[number],
  history: Parameters<typeof persistenceOf>[1],
  hot: readonly Uint8Array[] | undefined,
): Persistence | null =>
  definition.rule.kind === "hot-spot" && hot === undefined
    ? null
    : persistenceOf(definition, history, hot);

const marksOf = async (
  client: QueryClient,
  inputs: HotspotInputs,
  tests: PictureTests,
  rows: readonly number[],
  { certainty }: View,
): Promise<MarkedRows> =>
  markedRows(await client.query(permutedQuery(inputs, tests.permuted)), rows, certainty);
