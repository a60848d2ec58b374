import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { denominatorQuery, type Per } from "../../data/participants/denominator-query";
import { measureQuery, namesQuery } from "../../data/queries";
import { useView } from "../../data/use-view";
import type { Areas, Values } from "../../domain/areas";
import type { MeasureFile } from "../../domain/artefact";
import { valuesOf } from "../../domain/assemble";
import { measureOf, releaseShown, releasesOf } from "../../domain/measure-releases";
import { MEASURES, type Measure } from "../../domain/measures";
import { hasPersistence } from "../../domain/persistence-basis";
import { DEFINITIONS, persistenceOf, type Definition } from "../../domain/persistence";
import { failuresOf } from "../../data/failures-of";

/** What participants are set against: need, persistence, and whom they are counted per. */
export interface Facts extends Per {
  readonly areas: Areas;
  /** The measure below the participants: the one in the view where it ranks areas, else the overall index. */
  readonly measure: Measure;
  readonly need: Values;
  /** Ranks of the overall index at its latest release. */
  readonly overall: Values;
  readonly definition: Definition;
  /** Rows persistently deprived under it. */
  readonly persistent: readonly number[];
}

export interface FactsState {
  readonly facts: Facts | null;
  readonly errors: readonly { error: Error; retry: () => void }[];
}

const OVERALL = measureOf("imd");

const latestOf = (file: MeasureFile, measure: Measure, areas: Areas): Values =>
  valuesOf(file, measure, releaseShown(measure.id, null), areas.carried);

/** Loads and derives them from the view. */
export const useFacts = (): FactsState => {
  const [view] = useView();
  const asked = MEASURES.find(({ id }) => id === view.measure);
  const measure = asked !== undefined && hasPersistence(asked) ? asked : OVERALL;
  const release = releaseShown(measure.id, view.release);
  const names = useQuery(namesQuery);
  const overall = useQuery(measureQuery(OVERALL.id));
  const shown = useQuery(measureQuery(measure.id));
  const per = useQuery(denominatorQuery(view.denominator));
  // A list of hot spots takes the analysis of another screen: the plainest definition stands in.
  const definition =
    DEFINITIONS.find(({ id, rule }) => id === view.persistence && rule.kind === "share") ??
    DEFINITIONS[0]!;

  const areas = names.data;
  const people = per.data;
  const needs = useMemo(() => {
    if (areas === undefined || overall.data === undefined) return null;
    if (shown.data === undefined || shown.data.measure !== measure.id) return null;
    const history = releasesOf(measure.id).map((each) =>
      valuesOf(shown.data, measure, each, areas.carried),
    );
    const { persistent } = persistenceOf(definition, history);
    return {
      need: valuesOf(shown.data, measure, release, areas.carried),
      overall: latestOf(overall.data, OVERALL, areas),
      persistent: [...areas.codes.keys()].filter((row) => persistent[row] === 1),
    };
  }, [areas, overall.data, shown.data, measure, release, definition]);
  const facts = useMemo(
    () => (areas && needs && people ? { areas, measure, definition, ...needs, ...people } : null),
    [areas, needs, people, measure, definition],
  );
  const errors = failuresOf(names, overall, shown, per);
  return { facts, errors };
};
