import type { AreaColumn } from "../../../domain/table/area-column";
import { useHover } from "../hover";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { cellText } from "./cell-text";
import { Sparkline } from "./sparkline";

/** One area: its name opens the profile, its box puts it into the patch. */
export const AreaRow = ({
  row,
  index,
  explored,
  columns,
  reachable,
  patches,
  onReach,
}: {
  row: number;
  index: number;
  explored: Explored;
  columns: readonly AreaColumn[];
  reachable: boolean;
  patches: Patches;
  onReach: (index: number) => void;
}) => {
  const [hovered, point] = useHover();
  const { areas, scale, classes, selected, change } = explored;
  const name = areas.names[row] ?? "";
  const tabIndex = reachable ? 0 : -1;
  const colour = scale.classes[classes[row] ?? -1]?.colour;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={row === selected ? "true" : undefined}
      data-index={index}
      data-hovered={row === hovered ? "" : undefined}
      onPointerEnter={() => point(row)}
      onPointerLeave={() => point(null)}
      onFocus={() => {
        onReach(index);
        point(row);
      }}
      onBlur={() => point(null)}
    >
      <td className="check-cell">
        <input
          type="checkbox"
          aria-label={`${name} in ${patches.targetName}`}
          tabIndex={tabIndex}
          checked={patches.has(row)}
          onChange={() => patches.toggle(row, { quietly: true })}
        />
      </td>
      {columns.map((column) =>
        column.id === "area" ? (
          <th key={column.id} scope="row">
            <button
              type="button"
              className="row-name"
              data-row-focus
              tabIndex={tabIndex}
              onClick={() => change({ area: areas.codes[row] ?? null, patch: null })}
            >
              {name}
            </button>
          </th>
        ) : (
          <td key={column.id} className={column.kind}>
            {column.id === "value" ? (
              <i
                className={colour === undefined ? "swatch hatched" : "swatch"}
                style={{ background: colour }}
              />
            ) : null}
            {column.trend ? <Sparkline trend={column.trend(row)} /> : cellText(column, row)}
          </td>
        ),
      )}
    </tr>
  );
};
