import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { drawnAreas, type Drawn } from "../../domain/drawn";
import { useDrawn } from "./use-drawn";
import { useFilter } from "./filter/use-filter";
import { usePeople, type People } from "./participants/use-people";
import { usePersistence, type Persisting } from "./persistence/use-persistence";
import { measureQuery, namesQuery } from "../../data/queries";
import { useView, type ChangeView } from "../../data/use-view";
import type { Areas, Values } from "../../domain/areas";
import { valuesOf } from "../../domain/assemble";
import { coloursShown, measureColours } from "../../domain/colours-shown";
import type { Matches } from "../../domain/filter/evaluate";
import type { Filter } from "../../domain/filter/filter";
import { groundMeasure } from "../../domain/mapped-id";
import { measureOf, releaseShown } from "../../domain/measure-releases";
import type { Measure } from "../../domain/measures";
import type { Release } from "../../domain/release";
import type { Scale } from "../../domain/scale";
import type { View } from "../../domain/view";

/** What the Explore screen shows, all derived from the view and the artefacts. */
export interface Explored {
  readonly view: View;
  readonly change: ChangeView;
  readonly measure: Measure;
  readonly release: Release;
  readonly areas: Areas;
  readonly values: Values;
  readonly scale: Scale;
  /** Per row, the class of its value; −1 unknown. */
  readonly classes: Int16Array;
  /** What is asked, boroughs included. */
  readonly question: Filter;
  /** Its answer; null while a measure it asks about is on its way. */
  readonly matches: Matches | null;
  /** Rows shown: those the question holds for. */
  readonly rows: readonly number[];
  readonly persistence: Persisting;
  readonly people: People;
  /** The open area's row, or null. */
  readonly selected: number | null;
  /** What the map shows: the measure above, or figures of other areas in its place. */
  readonly drawn: Drawn;
}

export interface ExploreState {
  readonly explored: Explored | null;
  readonly errors: readonly { error: Error; retry: () => void }[];
}

export const useExplore = (): ExploreState => {
  const [view, change] = useView();
  const id = groundMeasure(view.measure);
  const names = useQuery(namesQuery);
  const file = useQuery(measureQuery(id));
  const areas = names.data;
  const measure = measureOf(id);
  const release = releaseShown(id, view.release);

  const values = useMemo(
    () =>
      areas && file.data?.measure === measure.id
        ? valuesOf(file.data, measure, release, areas.carried)
        : null,
    [areas, file.data, measure, release],
  );
  const asked = useFilter(areas, view);
  const { question, matches, rows } = asked;
  const { classes, within, keep } = view;
  const own = useMemo(
    () => values && measureColours(measure, values, { classes, within, keep }, rows),
    [values, measure, rows, classes, within, keep],
  );

  const persistence = usePersistence(view, areas, rows);
  const { definition, found } = persistence;
  const { area, colour } = view;
  const coloured = useMemo(
    () => own && coloursShown(colour, own, definition, found),
    [colour, own, definition, found],
  );

  const ground = useMemo(
    () =>
      areas && values && coloured
        ? drawnAreas({ area, colour, areas, measure, values, coloured, rows })
        : null,
    [area, colour, areas, measure, values, coloured, rows],
  );
  const { drawn: below, errors: drawnErrors } = useDrawn(view, ground);
  const people = usePeople(view, areas, values);
  const { shown } = people;
  const drawn = useMemo(() => (below && shown ? shown.over(below) : below), [below, shown]);
  const errors = [
    ...[names, file, ...asked.queries].flatMap(({ error, refetch }) =>
      error === null ? [] : [{ error, retry: () => void refetch() }],
    ),
    ...drawnErrors,
    ...people.errors,
  ];
  const explored =
    areas && values && coloured && drawn
      ? {
          view,
          change,
          measure,
          release,
          areas,
          values,
          ...coloured,
          question,
          matches,
          rows,
          persistence,
          people,
          selected: view.area === null ? null : (areas.rowOf.get(view.area) ?? null),
          drawn,
        }
      : null;
  return { explored, errors };
};
