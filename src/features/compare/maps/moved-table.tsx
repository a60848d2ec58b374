import { CODE, numberColumn, PLACE } from "../../../domain/compare/charts/columns";
import { BOROUGHS } from "../../../domain/boroughs";
import { percent, whole } from "../../../domain/format";
import type { Place } from "../../../domain/place";
import { decileOf } from "../../../domain/position";
import { SCROLLABLE } from "../../../ui/scrollable";
import { licencesOf, tableFor } from "../chart-words";
import { TableActions } from "../table-actions";
import type { MappedPair, MapSide } from "./use-mapped";

/** What the two maps say of each borough chosen, in figures. */
export const MovedTable = ({
  pair: { sides },
  moved,
  note,
  places,
}: {
  pair: MappedPair;
  /** Per area, by how many of England's tenths it stands differently; NaN unknown. */
  moved: Float64Array;
  /** What was defined anew between the two. */
  note: string | null;
  places: readonly Place[];
}) => {
  const [left, right] = sides;
  const own = places.filter(({ kind }) => kind === "borough");
  const shown = own.length > 0 ? own : BOROUGHS;
  const { borough } = right.content.choropleth.units;
  const rows = shown.map(({ code, name }) => {
    const at = BOROUGHS.findIndex((each) => each.code === code);
    const areas = [...moved.keys()].filter((row) => borough[row] === at);
    const count = (wanted: (tenths: number) => boolean) =>
      areas.filter((row) => wanted(moved[row] ?? NaN)).length;
    return {
      name,
      code,
      ends: [left, right].map((side) => worstShare(side, areas)),
      more: count((tenths) => tenths < 0),
      same: count((tenths) => tenths === 0),
      less: count((tenths) => tenths > 0),
    };
  });
  const table = tableFor(places, {
    title: `${right.name}, compared with ${left.name}, by borough`,
    source: `${left.source} and ${right.source}, on the areas of 2021`,
    licences: licencesOf(["imd2025-england", "lsoa21"]),
    ...(note === null ? {} : { note }),
    columns: [
      PLACE,
      CODE,
      ...[left, right].map(({ name }, at) =>
        numberColumn(
          at === 0 ? "share_10_left" : "share_10_right",
          `${name}: most deprived 10%`,
          "Share of neighbourhoods in England’s most deprived tenth.",
          "%",
        ),
      ),
      numberColumn("more", "In a more deprived tenth", "In the right map.", "areas"),
      numberColumn("same", "In the same", "In both maps.", "areas"),
      numberColumn("less", "In a less deprived tenth", "In the right map.", "areas"),
    ],
    rows: rows.map(({ name, code, ends, more, same, less }) => [
      name,
      code,
      ...ends.map((share) => Math.round(10 * share) / 10),
      more,
      same,
      less,
    ]),
  });
  return (
    <div className="movement">
      <div className="movement-scroll" {...SCROLLABLE} aria-label="The two maps by borough">
        <table>
          <caption className="sr-only">The two maps by borough, on the areas of 2021</caption>
          <thead>
            <tr>
              <th scope="col">Neighbourhoods</th>
              <th scope="col">Most deprived 10%: {left.name}</th>
              <th scope="col">{right.name}</th>
              <th scope="col">In a more deprived tenth</th>
              <th scope="col">In the same</th>
              <th scope="col">In a less deprived tenth</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, ends, more, same, less }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {ends.map((share, at) => (
                  <td key={at}>{Number.isNaN(share) ? "not known" : percent(share)}</td>
                ))}
                <td>{whole(more)}</td>
                <td>{whole(same)}</td>
                <td>{whole(less)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableActions table={table} />
    </div>
  );
};

/** Share of areas in England's most deprived tenth, %, of those that are known. */
const worstShare = ({ content }: MapSide, areas: readonly number[]): number => {
  const { value, ranked = NaN } = content.ground.values;
  const known = areas.filter((row) => !Number.isNaN(value[row] ?? NaN));
  return (
    (100 * known.filter((row) => decileOf(value[row] ?? NaN, ranked) === 1).length) / known.length
  );
};
