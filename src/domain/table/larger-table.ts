import { BOROUGHS } from "../boroughs";
import type { LargerShown } from "../choropleth";
import { listed } from "../format";
import { largerBasis, type LargerFigure } from "../larger-figures";
import { LARGER_WORDS } from "../larger-words";
import type { Measure } from "../measures";
import type { Values } from "../areas";
import { columnKey, whoseFigures } from "./measure-columns";
import type { Cell, Table, TableColumn, TableNotes } from "./table";

/** A column of the list of larger areas. */
export interface LargerColumn extends TableColumn {
  readonly cell: (one: LargerFigure) => Cell;
}

const PLAIN = { unit: "", kind: "text", tier: "" } as const;

/** "Knowsley and Halton". */
export const boroughsOf = ({ place }: LargerFigure): string =>
  listed(place.boroughs.map((at) => BOROUGHS[at]?.name ?? ""));

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The measure's own columns: an average position has its areas in the most deprived tenth beside it. */
const measured = (
  measure: Measure,
  { year, kind }: Values,
  tier: string,
  source: Pick<TableColumn, "release" | "source" | "licence">,
): readonly LargerColumn[] => {
  const key = columnKey({ measure: measure.id, year });
  const whose = whoseFigures(measure.id, source.source ?? "");
  const own = { ...source, kind: "number", measure: measure.id, tier } as const;
  if (kind !== "position")
    return [
      {
        ...own,
        key,
        title: measure.short,
        description: `${measure.sentence} Combined from areas.`,
        unit: measure.unit,
        cell: ({ value }) => orNull(value),
      },
      ...(whose === null
        ? []
        : [
            {
              ...PLAIN,
              key: `${key}_data`,
              title: `${measure.short}, whose figures`,
              description: "Whose figures these are.",
              cell: () => whose,
            },
          ]),
    ];
  return [
    {
      ...own,
      key: `${key}_average_place`,
      title: "Average position",
      description:
        "Average position of its areas in England, weighted by residents: 0% is most deprived.",
      unit: "% from the most deprived",
      cell: ({ figure }) => (figure.kind === "position" ? 100 * figure.percentile : null),
    },
    {
      ...own,
      key: `${key}_average_rank`,
      title: "Average rank",
      description: "The rank that its average position stands for: 1 is the most deprived area.",
      unit: "rank",
      cell: ({ value }) => orNull(value),
    },
    {
      ...own,
      key: `${key}_most_deprived_10`,
      title: "In the most deprived 10%",
      description: "How many of its areas are among the most deprived 10% of England.",
      unit: "areas",
      cell: ({ figure }) => (figure.kind === "position" ? figure.most10 : null),
    },
  ];
};

/** All columns of larger areas, of which the first is their code. */
export const largerColumns = (
  { larger }: Pick<LargerShown, "larger">,
  measure: Measure,
  values: Values,
  tier: string,
  source: Pick<TableColumn, "release" | "source" | "licence">,
): readonly LargerColumn[] => {
  const { one, fit } = LARGER_WORDS[larger];
  const of = one.toLowerCase();
  return [
    {
      ...PLAIN,
      key: "code",
      title: "Code",
      description: `Code of the ${of}.`,
      cell: ({ place }) => place.code,
    },
    {
      ...PLAIN,
      key: "name",
      title: one,
      description: `Name of the ${of}.`,
      cell: ({ place }) => place.name,
    },
    {
      ...PLAIN,
      key: "borough",
      title: "Borough",
      description: "The boroughs it has areas in.",
      cell: boroughsOf,
    },
    ...measured(measure, values, tier, source),
    {
      ...PLAIN,
      key: "areas",
      title: "Areas",
      description: "LSOAs of 2021 that best fit it.",
      unit: "areas",
      kind: "number",
      cell: ({ place }) => place.rows.length,
    },
    {
      ...PLAIN,
      key: "residents",
      title: "Residents",
      description: "Usual residents of its areas, Census 2021.",
      unit: "people",
      kind: "number",
      cell: ({ residents }) => residents,
    },
    {
      ...PLAIN,
      key: "split_share",
      title: "In split areas",
      description:
        `Of its residents, the share in areas that lie in more than one ${of}. ${fit}`.trim(),
      unit: "% of residents",
      kind: "number",
      cell: ({ place }) => orNull(100 * place.splitShare),
    },
    {
      ...PLAIN,
      key: "basis",
      title: "Basis",
      description: "How the figure was come by, and what it leaves out.",
      cell: (figure) => largerBasis(larger, figure, values),
    },
  ];
};

/** Larger areas as a table to download: the rows in the order given. */
export const largerTable = (
  title: string,
  columns: readonly LargerColumn[],
  rows: readonly LargerFigure[],
  notes: TableNotes,
): Table => ({
  title,
  columns: columns.map((column) => {
    const plain: TableColumn & { cell?: unknown } = { ...column };
    delete plain.cell;
    return plain;
  }),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  notes,
});

/** Rows of the table by a column; unknown stands last whichever way. */
export const sortLarger = (
  rows: readonly LargerFigure[],
  { cell }: LargerColumn,
  isDown: boolean,
): readonly LargerFigure[] =>
  rows.toSorted((a, b) => {
    const [x, y] = [cell(a), cell(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
    return isDown ? -order : order;
  });
