import { sources } from "../../../data/sources";
import { inWorkTable, type InWorkTable } from "../../../domain/in-work-table";
import type { InWorkWords } from "../../../domain/in-work-measures";
import type { Table } from "../../../domain/table/table";

/** Figures of a measure as a table, with its publisher, its licence and the link to this view. */
export const tableFor = (
  measure: InWorkTable["measure"] & Pick<InWorkWords, "source">,
  { title, chosen, rows }: Pick<InWorkTable, "title" | "chosen" | "rows">,
): Table => {
  const source = sources[measure.source];
  return inWorkTable({
    title,
    chosen,
    rows,
    measure,
    source: source === undefined ? "" : `${source.publisher}: ${source.title}, ${source.vintage}`,
    licences: source === undefined ? [] : [source.attribution],
    link: window.location.href,
    day: new Date(),
  });
};
