import {
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import type { AreaColumn } from "../../../domain/table/area-column";
import { useSay } from "../../../ui/status";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { PHONE } from "../../../ui/phone";
import { useMatches } from "../../../ui/use-matches";
import { AreaRow } from "./area-row";
import { ColumnHeader } from "./column-header";
import { sortedRows, sortingOf } from "./sorted-rows";
import { useRowKeys } from "./use-row-keys";
import { widthOf } from "./width-of";

/** CSS pixels, fixed so that a thousand rows need not be measured. */
const ROW = 36;
const HEAD = 52;
const CHECK = 44;

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, { readonly row: number }>();

/** Every area shown on the map and nothing else, of which only the rows in sight are in the page. */
export const AreasTable = ({
  explored,
  columns,
  patches,
}: {
  explored: Explored;
  columns: readonly AreaColumn[];
  patches: Patches;
}) => {
  const { change, selected } = explored;
  const say = useSay();
  const phone = useMatches(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const sorting = sortingOf(explored);
  const rows = useMemo(() => sortedRows(explored, columns), [explored, columns]);
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const definitions = useMemo(
    () =>
      columns.map((column) =>
        helper.accessor(({ row }): unknown => column.value(row), {
          id: column.id,
          header: column.title,
          sortDescFirst: false,
        }),
      ),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ row }) => String(row),
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting: [{ id: sorting.by, desc: sorting.direction === "descending" }] },
    onSortingChange: (update) => {
      const [next] = typeof update === "function" ? update(table.state.sorting) : update;
      if (next === undefined) return;
      const direction = next.desc ? "descending" : "ascending";
      change({ sort: { by: next.id, direction } });
      const title = columns.find(({ id }) => id === next.id)?.title ?? "";
      say(`Sorted by ${title}, ${direction}.`);
    },
  });
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index] ?? index,
    overscan: 8,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEAD) / ROW) - 1);
  const keys = useRowKeys(scroller, rows.length, page, (index) => virtualizer.scrollToIndex(index));

  const follow = useEffectEvent((row: number) => {
    const index = rows.indexOf(row);
    if (index < 0) return;
    keys.setCurrent(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  });
  useEffect(() => {
    if (selected !== null) follow(selected);
  }, [selected]);

  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? HEAD) - HEAD;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? HEAD) - HEAD);
  const width = CHECK + columns.reduce((sum, column) => sum + widthOf(column, phone), 0);
  return (
    <div ref={scroller} className="areas-scroll">
      <table
        aria-label="Areas"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className="areas-table"
        style={{ minWidth: width }}
      >
        <colgroup>
          <col style={{ width: CHECK }} />
          {columns.map((column) => (
            <col key={column.id} style={{ width: widthOf(column, phone) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: HEAD }}>
            <th scope="col" className="check-cell">
              <span className="sr-only">In the patch</span>
            </th>
            {(table.getHeaderGroups()[0]?.headers ?? []).map((header, at) => (
              <ColumnHeader
                key={header.id}
                column={columns[at]!}
                sorted={header.column.getIsSorted()}
                onSort={() => header.column.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody aria-hidden="true">
          <tr style={{ height: before }}>
            <td />
          </tr>
        </tbody>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble from the rows' own buttons */}
        <tbody onKeyDown={keys.onKeyDown}>
          {items.map(({ index, key }) => (
            <AreaRow
              key={key}
              row={rows[index]!}
              index={index}
              explored={explored}
              columns={columns}
              reachable={index === keys.current}
              patches={patches}
              onReach={keys.setCurrent}
            />
          ))}
        </tbody>
        <tbody aria-hidden="true">
          <tr style={{ height: after }}>
            <td />
          </tr>
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className="areas-none">
          No areas match. Change or remove a condition of the filter above.
        </p>
      ) : null}
    </div>
  );
};
