import { upperFirst } from "../format";
import { placesNear, type PlacesNear } from "../near-words";
import type { PointKindId } from "../point-kinds";
import type { NearFile } from "../points";
import type { Cell, TableColumn } from "../table/table";

/** A column about places of one kind, and how it is filled. */
interface NearColumn {
  readonly column: TableColumn;
  readonly cell: (places: PlacesNear) => Cell;
}

const keyOf = (id: PointKindId): string => id.replaceAll("-", "_");

/** To 100 m, as everywhere: postcodes and places are no surer than that. */
const kilometresOf = (metres: number): number => Math.round(metres / 100) / 10;

const columnsOf = ({ kind }: PlacesNear, within: number): readonly NearColumn[] => {
  const { id, one, many, listed, whose } = kind;
  const own = { kind: "number", tier: "", release: listed, source: whose } as const;
  const isStops = id === "bus-stops";
  const span = (end: "least" | "most", of: string): NearColumn => ({
    column: {
      ...own,
      key: isStops ? `${keyOf(id)}_within_${within}_m_${end}` : `nearest_${keyOf(id)}_km_${end}`,
      title: isStops
        ? `Bus stops within ${within} m, ${of}`
        : `Distance to the nearest ${one}, ${of}`,
      description: isStops
        ? `Bus stops within ${within} m of homes, in the area with the ${of}.`
        : `Straight line from homes, in the area where it is the ${of}. We do not know about places outside the region.`,
      unit: isStops ? many : "km",
    },
    cell: (places) => (isStops ? places[end] : kilometresOf(places[end])),
  });
  return [
    {
      column: {
        ...own,
        key: keyOf(id),
        title: upperFirst(many),
        description: `How many stand in its areas. ${kind.caveat}`,
        unit: many,
      },
      cell: ({ inside }) => inside,
    },
    span("least", isStops ? "fewest" : "shortest"),
    span("most", isStops ? "most" : "longest"),
  ];
};

/** The columns about places in and near a row's areas, and the cells of one row. */
export const nearColumns = (
  near: NearFile,
): {
  readonly columns: readonly TableColumn[];
  readonly cellsOf: (rows: readonly number[]) => readonly Cell[];
} => {
  // The columns are the same whatever the rows.
  const kinds = placesNear(near, [0]).map((places) => columnsOf(places, near.stopsWithin));
  return {
    columns: kinds.flat().map(({ column }) => column),
    cellsOf: (rows) =>
      rows.length === 0
        ? kinds.flat().map(() => null)
        : placesNear(near, rows).flatMap((places, at) =>
            kinds[at]!.map(({ cell }) => cell(places)),
          ),
  };
};
