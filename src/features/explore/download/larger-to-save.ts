import type { LargerShown } from "../../../domain/choropleth";
import { filterShown, largerShown } from "../../../domain/deck/view-words";
import { plural } from "../../../domain/format";
import { LARGER_WORDS } from "../../../domain/larger-words";
import type { Table } from "../../../domain/table/table";
import { largerTable } from "../../../domain/table/larger-table";
import type { LargerList } from "../table/use-larger-list";
import type { Explored } from "../use-explore";
import { licenceLines } from "./provenance";

/** The larger areas on the map, as the table that every format writes. */
export const largerToSave = (
  { view, measure, values, release, content }: Explored,
  { larger }: LargerShown,
  { columns, rows }: LargerList,
  { link, date }: { readonly link: string; readonly date: string },
): Table => {
  const { one, many } = LARGER_WORDS[larger];
  return largerTable(`${measure.title} ${values.year} by ${one.toLowerCase()}`, columns, rows, {
    filter: `${plural(rows.length, one.toLowerCase(), many.toLowerCase())}. ${filterShown(view)}. ${largerShown(view)}`,
    link,
    licences: licenceLines([release.title]),
    date,
    release: release.title,
    tier: content.choropleth.measure.tier,
  });
};
