import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery } from "../../../data/queries";
import type { Values } from "../../../domain/areas";
import type { MeasureFile } from "../../../domain/artefact";
import { valuesOf } from "../../../domain/assemble";
import { measureOf, releasesOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import type { AreaColumn } from "../../../domain/table/area-column";
import { areaTableColumns } from "../../../domain/table/area-table-columns";
import { decileColumn, valueColumn } from "../../../domain/table/measure-columns";
import { persistenceColumns } from "../../../domain/table/persistence-columns";
import { placeColumns } from "../../../domain/table/place-columns";
import { provenance } from "../download/provenance";
import type { Explored } from "../use-explore";

interface Chosen {
  readonly id: string;
  readonly measure: MeasureId;
  readonly year: number;
  readonly decile: boolean;
}

/** What a reader came for before where it is: half a screen shows the first five. */
const FIRST = ["area", "neighbourhood", "value", "decile", "trend", "borough", "ward", "carried"];

/** Participants, where they are on the map, stand beside the measure. */
const PEOPLE_AT = 3;

const CHOSEN = /^(own-\d{4}-[a-z0-9]+|index-[a-z0-9-]+|[a-z-]+?)-(\d{4})(-decile)?$/;

const chosenIn = (ids: readonly string[]): readonly Chosen[] =>
  ids.flatMap((id) => {
    const [, measure, year, decile] = CHOSEN.exec(id) ?? [];
    return measure === undefined
      ? []
      : [{ id, measure: measure as MeasureId, year: Number(year), decile: decile !== undefined }];
  });

/**
 * The Areas table's columns by the ids an address knows them by. "value" and "decile" follow the
 * measure on the map; a column whose measure is still on its way is left out until it is there.
 */
export const useAreaColumns = ({
  areas,
  values,
  measure,
  view,
  persistence: { definition, found, measure: told },
  content: { people },
}: Explored): readonly AreaColumn[] => {
  const file = useQuery(measureQuery(measure.id)).data;
  const chosen = useMemo(() => chosenIn(view.columns ?? []), [view.columns]);
  const ids = [...new Set(chosen.map((each) => each.measure))];
  const files = useQueries({ queries: ids.map(measureQuery), combine: loaded });
  return useMemo(() => {
    const at = (from: MeasureFile, id: MeasureId, year: number): Values[] =>
      releasesOf(id)
        .filter((release) => release.year === year)
        .map((release) => valuesOf(from, measureOf(id), release, areas.carried));
    const history =
      file?.measure === measure.id
        ? releasesOf(measure.id).flatMap(({ year }) => at(file, measure.id, year))
        : [values];
    const followed = areaTableColumns(areas, values, history, provenance).map((column) => ({
      ...column,
      id: followedAs(column.id, values),
    }));
    const persistent =
      found === null ? [] : persistenceColumns(definition, found, told, provenance);
    const reached = people?.columns ?? [];
    if (view.columns === null) {
      const first = FIRST.flatMap((id) => followed.find((column) => column.id === id) ?? []);
      return first.toSpliced(PEOPLE_AT, 0, ...reached);
    }
    const others = chosen.flatMap(({ id, measure: of, year, decile }) => {
      const from = files.find((each) => each.measure === of);
      const make = decile ? decileColumn : valueColumn;
      return (from ? at(from, of, year) : []).map((each) => ({
        ...make(each, areas, provenance),
        id,
      }));
    });
    const known = [...followed, ...persistent, ...reached, ...placeColumns(areas), ...others];
    const order = view.columns.includes("area") ? view.columns : ["area", ...view.columns];
    return order.flatMap((id) => known.find((column) => column.id === id) ?? []);
  }, [areas, values, measure, file, files, chosen, view.columns, definition, found, told, people]);
};

const followedAs = (id: string, { measure, year }: Values): string => {
  if (id === `${measure}-${year}`) return "value";
  return id === `${measure}-${year}-decile` ? "decile" : id;
};

/** Outside the hook, so that the answer stays the same object while nothing changes. */
const loaded = (queries: readonly UseQueryResult<MeasureFile>[]): readonly MeasureFile[] =>
  queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
